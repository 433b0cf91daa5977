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
        var any = false;
        while (await lines.ReadAsync(cancellationToken).ConfigureAwait(false))
        {
            onBytes(lines.BytesRead);
            if (lines.IsTooLong)
            {
                any = true;
                tally.Reject(Problems.LineTooLong(name, lines.Number, maximumLineBytes));
                continue;
            }

            if (JsonLine.IsBlank(lines.Line.Span)) continue;
            any = true;
            var (claim, problem) = ClaimJsonl.ParseLine(lines.Line, lines.Number);
            if (claim is null)
            {
                tally.Reject(problem! with { Source = name });
                continue;
            }

            tally.Accept(1);
            yield return claim;
        }

        if (!any) tally.Reject(Problems.Empty(name));
    }
}
