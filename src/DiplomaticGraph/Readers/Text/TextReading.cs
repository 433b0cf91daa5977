using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>What was read from one document.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record TextReading
{
    /// <summary>The claims, in the order of their first evidence.</summary>
    public required ImmutableArray<Claim> Claims { get; init; }

    /// <summary>Why each claim was made: one firing or more a claim, in the order of the text.</summary>
    public ImmutableArray<RuleFiring> Firings { get; init; } = [];

    /// <summary>The sentences that gave nothing, in the order of the text; empty unless <see cref="TextReaderOptions.ExplainsSilence"/> asks for them.</summary>
    public ImmutableArray<SilentSentence> Silences { get; init; } = [];

    /// <summary>What the document says in two ways, such as two first names of one person.</summary>
    public ImmutableArray<Discrepancy> Discrepancies { get; init; } = [];
}
