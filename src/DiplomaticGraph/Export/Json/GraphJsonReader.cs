using System.Runtime.CompilerServices;
using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>Claims from a saved graph.</summary>
/// <remarks>
/// Streams where the head (format, version, kinds) comes before the claims, as it is written. A file whose members another program has put in another order
/// is read too, and its claims are held until the head is known.
/// </remarks>
internal static class GraphJsonReader
{
    public static async IAsyncEnumerable<Claim> ReadAsync(
        Stream stream, string name, int maximumClaimBytes, ReadTally tally, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var scanner = new GraphJsonScanner();
        var head = new GraphJsonHead();
        var held = new List<(byte[] Bytes, int Line)>();
        var index = 0;
        var total = 0L;
        while (true)
        {
            GraphJsonToken token;
            Problem? problem = null;
            try
            {
                token = scanner.Next();
                if (token == GraphJsonToken.Member) head.Add(scanner.Name, scanner.Value, scanner.Line);
                if (token == GraphJsonToken.End) head.Check(scanner.SawClaims, scanner.Line);
            }
            catch (BadInputException e)
            {
                token = GraphJsonToken.End;
                problem = e.Problem;
            }
            catch (Exception e) when (e is JsonException or InvalidOperationException)
            {
                token = GraphJsonToken.End;
                problem = Problems.Syntax("", e is JsonException { LineNumber: { } line } ? (int)line + 1 : scanner.Line, null, JsonLine.Reason(e.Message))
                    with { Expected = "one whole JSON object", Advice = "Save the graph again; claims after this place were not read" };
            }

            if (problem is null && token == GraphJsonToken.NeedsMore && scanner.Pending > maximumClaimBytes)
                problem = Problems.LineTooLong("", scanner.Line, maximumClaimBytes);
            if (problem is not null)
            {
                tally.Reject(problem with { Source = name });
                yield break;
            }

            switch (token)
            {
                case GraphJsonToken.NeedsMore:
                    var count = await stream.ReadAsync(scanner.Room(), cancellationToken).ConfigureAwait(false);
                    scanner.Fed(count);
                    onBytes(total += count);
                    break;

                case GraphJsonToken.Claim when head.IsWhole:
                    if (Take(scanner.Value, scanner.Line, index++, head, name, tally) is { } claim) yield return claim;
                    break;

                case GraphJsonToken.Claim:
                    held.Add((scanner.Value.ToArray(), scanner.Line));
                    break;

                case GraphJsonToken.End:
                    foreach (var (bytes, line) in held)
                        if (Take(bytes, line, index++, head, name, tally) is { } late) yield return late;
                    yield break;
            }
        }
    }

    private static Claim? Take(ReadOnlyMemory<byte> json, int line, int index, GraphJsonHead head, string name, ReadTally tally)
    {
        var (claim, problem) = JsonLine.Read(json, line, fields => ClaimJsonParser.Parse(fields, head.Kinds));
        if (problem is null)
        {
            tally.Accept(1);
            return claim;
        }

        // A column would count from the claim's first character and not from the line's.
        var at = FormattableString.Invariant($"claims[{index}]");
        tally.Reject(problem with { Source = name, Column = null, Field = problem.Field is { Length: > 0 } field ? $"{at}.{field}" : at });
        return null;
    }
}
