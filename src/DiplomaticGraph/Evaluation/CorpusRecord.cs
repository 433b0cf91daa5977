using System.Collections.Immutable;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>A text with what a careful reader would record of it.</summary>
/// <remarks>
/// A record is labelled with claims, or coded with events of an event-data scheme; what is compared differs. Immutable and safe for any number of threads.
/// </remarks>
public sealed record CorpusRecord
{
    /// <summary>The text, with its identity and what the reader is told of it.</summary>
    public required TextDocument Document { get; init; }

    /// <summary>A name of one's own for the part of the corpus, such as <c>contact</c> or <c>trap</c>; empty where there is none.</summary>
    public string Group { get; init; } = "";

    /// <summary>What must be found. Empty for a text of which nothing is to be recorded, and for a coded record.</summary>
    public ImmutableArray<ExpectedClaim> Expected { get; init; } = [];

    /// <summary>What may be found as well and is not counted as wrong.</summary>
    public ImmutableArray<ExpectedClaim> May { get; init; } = [];

    /// <summary>True for a record of event-data gold: pairs of countries with a code of CAMEO or PLOVER. The default is false.</summary>
    public bool IsCoded { get; init; }

    /// <summary>The coded events; empty for a coded sentence in which nobody is in contact, and for a labelled record.</summary>
    public ImmutableArray<CodedEvent> Events { get; init; } = [];

    /// <summary>The identity, which is that of the document.</summary>
    public SourceId Id => Document.Id;

    /// <summary>
    /// True where claims of positions are judged: where a label speaks of one, and in the group <c>position</c>. In other records they may be claimed
    /// freely, and plain statements (<see cref="RelationKind.Stated"/>) wherever no label speaks of one.
    /// </summary>
    public bool JudgesPositions => Group == "position" || Labels.Any(e => e.Content == RelationGroup.Position);

    internal IEnumerable<ExpectedClaim> Labels => Expected.Concat(May);
}
