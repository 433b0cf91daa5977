namespace DiplomaticGraph.Readers.Text;

/// <summary>A claim in the making: parties are still mentions, so what the rest of the document tells about them counts.</summary>
internal sealed class Draft
{
    public required RelationKind Relation { get; set; }

    public required string Rule { get; set; }

    public required Sentence Sentence { get; init; }

    /// <summary>The words that fired the rule, as token bounds in the sentence.</summary>
    public required (int First, int End) Trigger { get; init; }

    public List<(Party Party, ParticipantRole Role)> Parties { get; init; } = [];

    public Modality Modality { get; init; }

    /// <summary>True for a plan that the parties agreed on.</summary>
    public bool IsAgreed { get; init; }

    public EventTime Time { get; set; }

    /// <summary>True where the text calls it recent.</summary>
    public bool IsRecent { get; set; }

    public Place? Place { get; set; }

    public SortedSet<string> Topics { get; } = new(StringComparer.Ordinal);

    public string? AttributedTo { get; set; }

    /// <summary>The CAMEO code where the words decide it; null where the kind of relation tells all that is known.</summary>
    public string? Cameo { get; set; }

    public MechanismKind? Mechanism { get; init; }

    public string? MechanismName { get; init; }

    public IReadOnlyList<EntityId> MechanismParties { get; init; } = [];

    /// <summary>The stretches of text it rests on, the sentence first.</summary>
    public List<(int Start, int End)> Spans { get; } = [];

    public List<string> Actors { get; } = [];

    /// <summary>How far the author of its rule trusts it, from 0 to 1: a low value is one of the doubts that make the confidence of the claim.</summary>
    public double Confidence { get; set; } = 0.9;

    /// <summary>What makes it less sure.</summary>
    public Doubts Doubts { get; set; }

    /// <summary>True where the noun does not tell by what medium they talked.</summary>
    public bool IsGeneric { get; set; }

    /// <summary>True for "the meeting" and "his visit": one that was told before. "A session" is another.</summary>
    public bool IsDefinite { get; init; }

    /// <summary>True for what is only spoken of: in "briefed them on Tuesday on his talks with B" Tuesday is not the day of the talks.</summary>
    public bool IsSpokenOf { get; init; }

    /// <summary>True for "their last meeting": a contact before the one that the document is about.</summary>
    public bool IsEarlier { get; init; }

    /// <summary>True for what "had" puts before the rest: "they have restored the line, which they had restored in July as well" tells of two days.</summary>
    public bool IsBackground { get; set; }

    public List<(string Rule, string Trigger, (int Start, int End) Sentence)> Firings { get; } = [];

    public bool IsContact => Relation.IsContact;

    public IEnumerable<EntityId> States => Parties.Select(p => p.Party.State).Where(s => !s.IsDefault).Distinct();

    /// <summary>The words that fired the rule where they stand outside the text, in its title; null otherwise.</summary>
    public string? TriggerWords { get; init; }

    public string TriggerText => TriggerWords ?? Sentence.Tokens[Trigger.First].Text + (Trigger.End - Trigger.First > 1 ? " … " + Sentence.Tokens[Trigger.End - 1].Text : "");

    public void AddSpan(int start, int end)
    {
        if (!Spans.Contains((start, end))) Spans.Add((start, end));
    }

    /// <summary>Adds the words of an argument: how its parties were found, and the sentence that they point back to.</summary>
    /// <param name="argument">The argument.</param>
    /// <param name="from">The sentence in which it stands; null for the draft's own.</param>
    public void Explain(Argument argument, Sentence? from = null)
    {
        foreach (var mention in argument.Mentions)
        {
            var words = string.Join(' ', (from ?? Sentence).Tokens[mention.First..mention.End].Select(t => t.Text));
            foreach (var party in mention.Parties) Actors.Add($"\"{words}\" -> {party.Name} ({mention.How})");
            if (mention.Antecedent is { } antecedent) AddSpan(antecedent.Start, antecedent.End);
        }

        Doubts |= DoubtFinder.Of(this, argument, from);
    }
}
