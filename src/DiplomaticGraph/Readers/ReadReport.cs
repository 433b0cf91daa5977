using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>What became of everything that was to be read.</summary>
/// <remarks>
/// The unit is a document or a line: a plain text file is one, each line of a JSONL file that is not blank is one, each claim of a saved graph is one. A path
/// that leads to nothing, and a file that cannot be opened or told, is one rejected unit. Always
/// <see cref="Read"/> == <see cref="Accepted"/> + <see cref="Skipped"/> + <see cref="Rejected"/>. Immutable and safe for any number of threads.
/// </remarks>
public sealed record ReadReport
{
    /// <summary>How many problems <see cref="Problems"/> holds at most; what comes after is counted and left out.</summary>
    public const int MaximumProblems = 1000;

    /// <summary>The units found.</summary>
    public long Read => Accepted + Skipped + Rejected;

    /// <summary>The units read whole, with claims in them or without.</summary>
    public long Accepted { get; init; }

    /// <summary>The units left out because they were read already: a file that several paths name.</summary>
    public long Skipped { get; init; }

    /// <summary>The units that could not be read; each has its problem.</summary>
    public long Rejected { get; init; }

    /// <summary>How many of the accepted documents carry an article that another one, read before, carries too.</summary>
    public long Copies { get; init; }

    /// <summary>The claims that came of the accepted units.</summary>
    public long Claims { get; init; }

    /// <summary>The first <see cref="MaximumProblems"/> problems, in the order met.</summary>
    public ImmutableArray<Problem> Problems { get; init; } = [];

    /// <summary>How many problems there were, those left out of <see cref="Problems"/> included.</summary>
    public long ProblemCount { get; init; }

    /// <summary>One line: <c>5 read = 4 accepted + 0 skipped + 1 rejected; 31 claims, 1 problem</c>.</summary>
    public override string ToString() =>
        FormattableString.Invariant($"{Read} read = {Accepted} accepted + {Skipped} skipped + {Rejected} rejected; ")
        + FormattableString.Invariant($"{Claims} {(Claims == 1 ? "claim" : "claims")}, {ProblemCount} {(ProblemCount == 1 ? "problem" : "problems")}")
        + (Copies == 0 ? "" : FormattableString.Invariant($", {Copies} {(Copies == 1 ? "copy" : "copies")} of articles read before"));
}
