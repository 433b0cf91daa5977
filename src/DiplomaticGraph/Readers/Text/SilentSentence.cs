namespace DiplomaticGraph.Readers;

/// <summary>A sentence that gave no claim, with the rule that came nearest to reading it and what it lacked.</summary>
/// <remarks>
/// Found only where <see cref="TextReaderOptions.ExplainsSilence"/> asks for it. Immutable and safe for any number of threads.
/// </remarks>
public sealed record SilentSentence
{
    /// <summary>The sentence, as evidence with its offsets.</summary>
    public required Evidence Sentence { get; init; }

    /// <summary>The name of the rule that met the most of its conditions, for example <c>contact.meet</c>; null where no word of the sentence belongs to any rule.</summary>
    public string? NearestRule { get; init; }

    /// <summary>The word that belongs to the rule, as it stands in the text; null without a rule.</summary>
    public string? Trigger { get; init; }

    /// <summary>What was missing, in words: "nobody whom the reader knows stands after \"with\"".</summary>
    public required string Missing { get; init; }

    /// <summary>The sentence, the rule and what was missing, in one line.</summary>
    public override string ToString() => $"{Sentence.Quote}: {(NearestRule is null ? "" : $"{NearestRule} by \"{Trigger}\": ")}{Missing}";
}
