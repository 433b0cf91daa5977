using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>One record of a corpus beside the claims that were made of it.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record RecordEvaluation
{
    /// <summary>The record.</summary>
    public required CorpusRecord Record { get; init; }

    /// <summary>What became of each label, in their order; empty for a coded record.</summary>
    public ImmutableArray<ExpectedOutcome> Expected { get; init; } = [];

    /// <summary>The claims that are judged, in the order in which they came.</summary>
    public ImmutableArray<ClaimOutcome> Claims { get; init; } = [];

    /// <summary>The comparison with coded events; null for a labelled record.</summary>
    public CodedOutcome? Coded { get; init; }

    /// <summary>True where no claim that is judged was made of it.</summary>
    public bool IsSilent => Claims.IsEmpty;

    /// <summary>True where something was missed or wrongly claimed.</summary>
    public bool HasFaults => Coded is { } coded ? coded.HasFaults : Expected.Any(e => !e.IsFound) || Claims.Any(c => c.Parts.Any(p => !p.IsRight));

    /// <summary>The text, then what was missed, what was wrong and what was read, a line each; empty where there is no fault.</summary>
    public IEnumerable<string> Faults => EvaluationText.Faults(this);

    /// <summary>The identity of the record, and what was missed and wrong.</summary>
    public override string ToString() => HasFaults ? string.Join('\n', Faults) : $"{Record.Id}: right";
}
