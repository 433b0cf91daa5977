namespace DiplomaticGraph.Readers.Text;

/// <summary>Parties that were named together, or that were in contact.</summary>
/// <param name="Parties">The parties.</param>
/// <param name="Span">The sentence in which they were.</param>
internal sealed record PartyGroup(IReadOnlyList<Party> Parties, (int Start, int End) Span)
{
    public bool IsOfPeople => Parties.All(p => p.IsOfficial);

    /// <summary>The countries and organizations they stand for, each once.</summary>
    public IReadOnlyList<EntityId> States { get; } = [.. Parties.Select(p => p.State).Where(s => !s.IsDefault).Distinct()];
}

/// <summary>What a document has spoken of so far: whom "both sides", "the leaders", "they" and "he" point back to.</summary>
internal sealed class Discourse
{
    private readonly List<PartyGroup> groups = [];

    /// <summary>The last person who was the subject of a sentence, and where.</summary>
    public (Party Person, (int Start, int End) Span)? LastSubject { get; set; }

    /// <summary>The last contact that was told, for "the talks" and "their last meeting".</summary>
    public Draft? LastContact { get; set; }

    public void Remember(IReadOnlyList<Party> parties, (int Start, int End) span)
    {
        var group = new PartyGroup(parties, span);
        if (group.States.Count >= 2) groups.Add(group);
    }

    /// <summary>The last parties named together.</summary>
    /// <param name="size">How many states; null for any number from two.</param>
    /// <param name="people">True where people are wanted, false where states are, null for either.</param>
    public PartyGroup? Find(int? size, bool? people)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var group = groups[i];
            if (size is { } n && group.States.Count != n) continue;
            if (people == true && !group.IsOfPeople) continue;
            if (people == true && size is { } m && group.Parties.Count != m) continue;
            return group;
        }

        return null;
    }

    /// <summary>The states that the document is about just now.</summary>
    public PartyGroup? Frame => Find(null, null);
}
