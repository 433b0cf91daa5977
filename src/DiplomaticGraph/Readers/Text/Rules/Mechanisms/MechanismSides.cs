namespace DiplomaticGraph.Readers.Text;

/// <summary>Whose a mechanism is, from the words after it: "between A and B", "with B", "between its navy and B's", "linking A with B".</summary>
internal static class MechanismSides
{
    private const int Longest = 22;

    /// <summary>The parties that "between", "among", "linking" or "of" brings, or else the one that stands beside the one that acts.</summary>
    public static (Argument? Parties, Argument? With) After(Sentence sentence, int at)
    {
        // A few plain words may stand between: "a hotline for emergencies between A and B".
        for (var i = at; i < sentence.Tokens.Length && i < at + 7; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break) return default;
            var lower = sentence.Lower(i);
            var isLinking = lower is "linking" or "connecting" or "joining" or "links" or "link";
            if (lower is "between" or "among" or "amongst" or "involving" or "comprising" or "grouping" || isLinking) return Between(sentence, i + 1, isLinking);
            if (sentence.VerbAt(i) is not null || sentence.MentionAt(i) is { CanBePlace: false }) return default;
            if (lower is "of" && Of(sentence, i + 1) is { } owners) return (owners, null);
            if (lower is "with") return (null, With(sentence, i + 1));
        }

        return default;
    }

    /// <summary>Both sides of "between": the states named up to the first after the "and". In "between its navy and B's" one of them is the one that acts.</summary>
    private static (Argument? Parties, Argument? With) Between(Sentence sentence, int at, bool isLinking)
    {
        var sides = new List<Mention>();
        bool isJoined = false, isOwn = false;
        for (var i = at; i < sentence.Tokens.Length && i < at + Longest; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                if (mention.Kind == MentionKind.Outsider || mention.Parties.Count == 0) break;
                sides.Add(mention.Kind == MentionKind.Adjective || mention.IsPossessive ? mention with { Kind = MentionKind.Government, IsPossessive = false } : mention);
                if (isJoined || (sides.Count == 1 && mention.Parties.Count > 1)) break;
                continue;
            }

            var token = sentence.Tokens[i];
            if (token.Kind is TokenKind.Break or TokenKind.Stop || sentence.VerbAt(i) is { IsFinite: true } || (token.Kind == TokenKind.Comma && (isJoined || sides.Count == 0))) break;
            isJoined |= token.Lower is "and" or "&" || (isLinking && token.Lower is "with" or "to");
            isOwn |= sides.Count == 0 && token.Lower is "its" or "his" or "her" or "their";
            if (token.Lower is "that" or "which" or "who" or "where") break;
        }

        if (Party.Sides(sides.SelectMany(s => s.Parties)) > 1) return (new Argument(sides), null);
        return isOwn && sides.Count == 1 ? (null, new Argument(sides)) : default;
    }

    /// <summary>"of Chad and Mali", "of the two presidential palaces of Ecuador and Peru".</summary>
    private static Argument? Of(Sentence sentence, int at)
    {
        if (sentence.Is(at, "both") && sentence.MentionAt(at) is null) at++;
        if (sentence.MentionAt(at) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.First == at) return Arguments.Joined(sentence, mention);
        if (!sentence.Word(at).Is(WordClass.Determiner)) return null;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 6); i++)
        {
            if (sentence.MentionAt(i) is not null || sentence.VerbAt(i) is not null || !sentence.Tokens[i].IsWord) return null;
            if (!sentence.Is(i, "of")) continue;
            return sentence.MentionAt(i + 1) is { IsPossessive: false, Kind: not MentionKind.Adjective } named && named.First == i + 1 && Arguments.Joined(sentence, named) is var joined && Party.Sides(joined.Parties) > 1 ? joined : null;
        }

        return null;
    }

    private static Argument? With(Sentence sentence, int at)
    {
        if (sentence.Is(at, "both") && sentence.MentionAt(at) is null) at++;
        return sentence.MentionAt(at) is { IsPossessive: false, Kind: not MentionKind.Adjective } mention && mention.First == at ? Arguments.Joined(sentence, mention)
            : sentence.MentionAt(at) is { IsPossessive: true, IsParty: true } owner && owner.First == at ? new Argument([owner with { IsPossessive = false, Kind = MentionKind.Government }])
            : null;
    }

    /// <summary>The services that a channel joins: "between their militaries", "between the armed forces of A and B".</summary>
    public static List<string> Services(Sentence sentence, int at)
    {
        var words = new List<string>();
        if (sentence.Lower(at) is not ("between" or "linking" or "connecting")) return words;
        for (var i = at + 1; i < Math.Min(sentence.Tokens.Length, at + 12); i++)
        {
            if (sentence.MentionAt(i) is { Kind: MentionKind.Country or MentionKind.Capital or MentionKind.Adjective }) continue;
            if (sentence.VerbAt(i) is not null || sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break) break;
            if (MechanismKinds.Military.Contains(sentence.Word(i))) words.Add(sentence.Lower(i));
            else if (sentence.Lower(i) is "command" or "commands" or "guard" or "guards" || (sentence.Lower(i) is "force" or "forces" && sentence.Lower(i - 1) is "air" or "armed")) words.Add("military");
        }

        return words;
    }
}
