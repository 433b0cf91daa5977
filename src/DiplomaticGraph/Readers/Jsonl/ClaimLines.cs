using System.Runtime.CompilerServices;
using DiplomaticGraph.Export;

namespace DiplomaticGraph.Readers;

/// <summary>Claims from the lines of a stream.</summary>
internal static class ClaimLines
{
    public static async IAsyncEnumerable<Claim> ReadAsync(
        Stream stream, string name, int maximumLineBytes, ReadTally tally, Action<long> onBytes, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var lines = new Utf8LineReader(stream, maximumLineBytes);
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            onBytes(lines.BytesRead);
            if (lines.IsTooLong)
            {
                tally.Reject(Problems.LineTooLong(name, lines.Number, maximumLineBytes));
                continue;
            }

            if (JsonLine.IsBlank(lines.Line.Span)) continue;
            var (claim, problem) = ClaimJsonl.ParseLine(lines.Line, lines.Number);
            if (claim is null)
            {
                tally.Reject(problem! with { Source = name });
                continue;
            }

            tally.Accept(1);
            yield return claim;
        }
    }
}
