using System.Collections.Immutable;
using System.Globalization;

namespace DiplomaticGraph.Readers;

/// <summary>The tenures of lists of office holders, and what became of every line.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record LoadedTenures
{
    /// <summary>The tenures, in the order of the files and within a file of its lines.</summary>
    public required ImmutableArray<Tenure> Tenures { get; init; }

    /// <summary>
    /// What was read and what could not be. The unit is a line that is neither blank nor a comment: accepted where it tells a tenure or a name of its holder,
    /// skipped where it tells something else (a town, a company, an actor without dates), rejected where it cannot be read.
    /// </summary>
    public required ReadReport Report { get; init; }

    /// <summary>The report in one line: <c>5 lines read = 3 accepted + 1 skipped + 1 rejected; 2 tenures, 1 problem</c>.</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Report.Read} {(Report.Read == 1 ? "line" : "lines")} read = {Report.Accepted} accepted + {Report.Skipped} skipped + {Report.Rejected} rejected; ")
        + string.Create(CultureInfo.InvariantCulture, $"{Tenures.Length} {(Tenures.Length == 1 ? "tenure" : "tenures")}, {Report.ProblemCount} {(Report.ProblemCount == 1 ? "problem" : "problems")}");
}
