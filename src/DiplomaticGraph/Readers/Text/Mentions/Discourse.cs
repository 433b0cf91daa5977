namespace DiplomaticGraph.Readers.Text;

/// <summary>Parties that were named together, or that were in contact.</summary>
/// <param name="Parties">The parties.</param>
/// <param name="Span">The sentence in which they were.</param>
/// <param name="Position">Where in the document they had all been named: words before it cannot point back to them.</param>
internal sealed record PartyGroup(IReadOnlyList<Party> Parties, (int Start, int End) Span, int Position)
{
    /// <summary>True for the parties of a contact, and not only of an "and".</summary>
    public bool IsContact { get; init; }

    /// <summary>True where they were the object of what another did: "they" may or may not have the other among them.</summary>
    public bool IsObject { get; init; }

    public bool IsOfPeople => Parties.All(p => p.IsOfficial);

    public int Size { get; } = Party.Sides(Parties);

    /// <summary>The countries and organizations they stand for, each once.</summary>
    public IReadOnlyList<EntityId> States { get; } = [.. Parties.Select(p => p.State).Where(s => !s.IsDefault).Distinct()];
}

/// <summary>What a document has spoken of so far: whom "both sides", "the leaders", "they" and "he" point back to.</summary>
internal sealed class Discourse
{
    /// <summary>Older groups are forgotten: nobody points back that far, and a long document stays cheap.</summary>
    private const int Longest = 64;

    private readonly List<PartyGroup> groups = [];
    private readonly List<KnownMechanism> mechanisms = [];

    /// <summary>The last person who was the subject of a sentence, and where.</summary>
    public (Party Person, (int Start, int End) Span)? LastSubject { get; set; }

    /// <summary>The people of the last sentence that named any, and where: of several, "him" may be any.</summary>
    public (IReadOnlyList<Party> People, (int Start, int End) Span) LastPeople { get; set; } = ([], default);

    /// <summary>Whom each "he" and "she" of the sentence means, by where it stands; a null value where nobody can be told. Null before the sentence has its verbs.</summary>
    public IReadOnlyDictionary<int, (Party Person, (int Start, int End) Span)?>? Pronouns { get; set; }

    /// <summary>Whom an "it" in the sentence being read means, and where it stands: the state that is the subject of the clause before.</summary>
    public (Party State, int At)? It { get; set; }

    /// <summary>The last contact that was told, for "the talks" and "their last meeting".</summary>
    public Draft? LastContact { get; set; }

    /// <summary>The mechanisms of the last sentence that named one, for "has not agreed to that".</summary>
    public IReadOnlyList<Draft> LastMechanisms { get; set; } = [];

    /// <summary>The states that the document is about just now.</summary>
    public PartyGroup? Frame => groups.FindLast(g => g.States.Count > 1);

    /// <summary>The mechanisms named so far with their parties, the last at the end.</summary>
    public IReadOnlyList<KnownMechanism> Mechanisms => mechanisms;

    public void Remember(KnownMechanism mechanism)
    {
        if (mechanisms.Count >= Longest) mechanisms.RemoveAt(0);
        mechanisms.Add(mechanism);
    }

    public void Remember(IReadOnlyList<Party> parties, (int Start, int End) span, int position, bool isContact = false, bool isObject = false)
    {
        var group = new PartyGroup(parties, span, position) { IsContact = isContact, IsObject = isObject };
        if (group.Size < 2) return;
        if (groups.Count >= Longest) groups.RemoveAt(0);
        groups.Add(group);
    }

    /// <summary>True where these are the parties named together last.</summary>
    public bool IsLast(IReadOnlyCollection<Party> parties) => groups.Count > 0 && groups[^1].Parties.Count == parties.Count && groups[^1].Parties.All(parties.Contains);

    /// <summary>The last parties named together.</summary>
    /// <param name="size">How many states; null for any number from two.</param>
    /// <param name="people">True where people are wanted, false where states are, null for either.</param>
    /// <param name="before">The place in the document that points back.</param>
    /// <param name="fits">What else the parties must be; null for nothing.</param>
    public PartyGroup? Find(int? size, bool? people, int before, Func<PartyGroup, bool>? fits = null)
    {
        for (var i = groups.Count - 1; i >= 0; i--)
        {
            var group = groups[i];
            if (group.Position >= before) continue;
            if (size is null && people is null && group.IsObject) return null;
            if (size is { } n && group.Size != n) continue;
            if (people == false && group.States.Count < 2) continue;
            if (people == true && (!group.IsOfPeople || (size is { } m && group.Parties.Count != m)))
            {
                // After a call of three, "the leaders" are not the two that another sentence named together before.
                if (group is { IsContact: true, IsOfPeople: true }) return null;
                continue;
            }

            if (fits is null || fits(group)) return group;
        }

        return null;
    }
}
