namespace DiplomaticGraph.Readers.Text;

/// <content>Words that point back to parties named before, and people outside the parties.</content>
internal sealed partial class MentionFinder
{
    private static Mention? Outsiders(Sentence sentence, int i)
    {
        var at = i;
        while (at < sentence.Tokens.Length && at < i + 4 && PartyWords.GovernmentModifiers.Contains(sentence.Word(at)) || sentence.Lower(at) is "some" or "many" or "several" or "regional" or "independent" or "other" or "most") at++;
        if (sentence.Lower(i) is "former" or "retired" or "ex" && PartyWords.Government.Contains(sentence.Word(i + 1)) && !(sentence.Lower(i + 2) is "of" or "from" && StateList.Read(sentence, i + 3, out _).Count > 0))
            return new Mention(i, i + 2, MentionKind.Outsider) { IsPlural = true, How = "people who were officials once" };
        return PartyWords.Outsiders.Contains(sentence.Word(at)) ? new Mention(i, at + 1, MentionKind.Outsider) { IsPlural = true, How = "people outside the parties" } : null;
    }

    private Mention? PointingBack(Sentence sentence, int i, Discourse? discourse)
    {
        if (discourse is null) return null;
        if (Singular(sentence, i, discourse) is { } single) return single;
        var (end, size, people) = GroupWords(sentence, i);
        if (end == i) return null;

        // "Hu held talks with him and they met reporters": one of them is somebody whom the reader does not follow.
        if (sentence.Is(i, "they") && Array.FindLastIndex(sentence.Tokens, i, t => t.Lower is "him" or "them") >= 0) return null;
        if (people == true && size is { } named && NamedGroup(sentence, i, end, named) is { } apposed) return apposed;

        // "their leaders" are the leaders of those who were named, and not themselves.
        if (people == true && sentence.Is(i, "their")) return null;
        var at = sentence.Tokens[i].Start;
        var noun = sentence.Lower(end - 1);
        var group = discourse.Find(size, people, at, g => people != true || Bear(g, noun));

        // "The leaders" of two countries of which no leader was named are the countries.
        if (group is null && people == true && noun is "leaders" or "counterparts") group = discourse.Find(size, null, at);
        if (group is null) return null;
        IReadOnlyList<Party> parties = people == false ? [.. group.States.Select(StateParty)] : group.Parties;
        return Finish(sentence, new Mention(i, end, MentionKind.Group) { Parties = parties, IsPlural = true, Antecedent = group.Span, How = "points back to parties named together" });
    }

    private static Mention? Singular(Sentence sentence, int i, Discourse discourse)
    {
        if (sentence.Is(i, "it") && discourse.It is { } state && state.At == sentence.Tokens[i].Start)
            return new Mention(i, i + 1, MentionKind.Pronoun) { Parties = [state.State], How = "points back to the subject of the sentence" };
        if (sentence.Lower(i) is "him" or "her")
        {
            return discourse.Pronouns?.GetValueOrDefault(sentence.Tokens[i].Start) is { } meant
                ? new Mention(i, i + 1, MentionKind.Pronoun) { Parties = [meant.Person], Antecedent = meant.Span, How = "points back to the one person named before" } : null;
        }

        if (sentence.Lower(i) is not ("he" or "she")) return null;
        if (discourse.Pronouns is { } found)
            return found.TryGetValue(sentence.Tokens[i].Start, out var person) && person is { } known ? new Mention(i, i + 1, MentionKind.Pronoun) { Parties = [known.Person], Antecedent = known.Span, How = "points back to the last subject" } : null;
        if (discourse.LastSubject is not { } subject) return null;
        return new Mention(i, i + 1, MentionKind.Pronoun) { Parties = [subject.Person], Antecedent = subject.Span, How = "points back to the last subject" };
    }

    /// <summary>"both sides", "the two leaders", "the three nations", "they", "participants", "the pair".</summary>
    /// <returns>The token after the words, how many are meant, and whether people or states; null where either.</returns>
    private static (int End, int? Size, bool? People) GroupWords(Sentence sentence, int i)
    {
        var lower = sentence.Lower(i);
        if (lower is "they") return (i + 1, null, null);
        if (PartyWords.Participants.Contains(lower)) return (i + 1, null, null);
        var at = i;
        int? size = null;
        if (lower == "both") (at, size) = (i + 1, 2);
        else if (lower is "the" or "all" or "their" or "these" or "those")
        {
            at = i + 1;
            if (sentence.Lower(at) is "the") at++;
        }

        if (Number(sentence.Lower(at)) is { } n) (at, size) = (at + 1, n);
        if (at == i) return (i, null, null);
        while (sentence.Lower(at) is "global" or "major" or "neighbouring" or "neighboring" or "asian" or "european" or "big" or "respective" or "rival" or "allied" or "foreign" or "defense" or "defence") at++;
        var noun = sentence.Lower(at);
        if (noun is "pair" or "duo") return (at + 1, 2, true);
        if (PartyWords.Participants.Contains(noun)) return (at + 1, size, null);
        if (PartyWords.GroupPeople.Contains(noun) && sentence.Lower(at + 1) is not ("of" or "from"))
        {
            // "the officials" may be anybody; "both officials" are the two just named.
            return size is not null || noun is "leaders" or "presidents" or "ministers" or "counterparts" ? (at + 1, size ?? 2, true) : (i, null, null);
        }

        return PartyWords.GroupStates.Contains(noun) && size is not null ? (at + 1, size, false) : (i, null, null);
    }

    /// <summary>True where nobody of a group is known to hold another office: "the ministers" are no presidents.</summary>
    private static bool Bear(PartyGroup group, string noun)
    {
        string[]? words = noun switch { "ministers" => ["minister", "secretary"], "presidents" => ["president"], "premiers" => ["premier", "prime minister"], _ => null };
        return words is null || group.Parties.All(p => (p.Person?.Office ?? p.Office) is not { } office || words.Any(w => office.Contains(w, StringComparison.OrdinalIgnoreCase)));
    }

    private static int? Number(string lower) => lower switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, _ => null };

    private static Party StateParty(EntityId state) => state.TryGetCountry(out var country) ? Party.Of(country) : Party.Of(new OrganizationId(state.Value));
}
