namespace DiplomaticGraph.Readers.Text;

/// <summary>Lists of states and organizations by name: "China", "South Korea, China, and Japan", "both Chad and the Sudan", "the two Koreas".</summary>
internal static class StateList
{
    /// <summary>The list that begins at a token; empty where none does.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="at">The token.</param>
    /// <param name="end">The first token after the list.</param>
    public static List<(CountryCode Country, OrganizationId Organization)> Read(Sentence sentence, int at, out int end)
    {
        var states = new List<(CountryCode, OrganizationId)>();
        end = at;
        var i = at;
        var isList = false;
        while (i < sentence.Tokens.Length)
        {
            if (sentence.Lower(i) is "both" or "the") i++;
            if (CountryPairs.Read(sentence, i) is { } pair)
            {
                states.AddRange(pair.States.Select(s => (s.Entry.Country, s.Entry.Organization)));
                end = pair.End;
                break;
            }

            if (ClosedGroups.Read(sentence, i) is { IsNoun: true } group)
            {
                states.AddRange(group.Members.Select(m => (m, default(OrganizationId))));
                i = end = group.End;
            }
            else if (Gazetteer.FindParty(sentence.Tokens, i) is { Entry.Kind: null or CountryWordKind.Name } state && !IsAdjectival(sentence, state))
            {
                states.Add((state.Entry.Country, state.Entry.Organization));
                i = end = state.End;
            }
            else break;

            // A list goes on after "and", or after a comma where another country and in the end an "and" follow.
            if (i < sentence.Tokens.Length && sentence.Tokens[i].Kind == TokenKind.Comma && (isList = isList || GoesOn(sentence, i))) i++;
            if (sentence.Lower(i) == "and") (i, isList) = (i + 1, false);
            if (i == end) break;
        }

        return states;
    }

    /// <summary>True where a comma is followed by more states and in the end by an "and".</summary>
    public static bool GoesOn(Sentence sentence, int comma)
    {
        for (var i = comma + 1; i < sentence.Tokens.Length; i++)
        {
            if (sentence.Lower(i) is "and") return true;
            if (sentence.Tokens[i].Kind == TokenKind.Comma || sentence.Lower(i) == "the") continue;
            if (Gazetteer.FindParty(sentence.Tokens, i) is not { } state) return false;
            i = state.End - 1;
        }

        return false;
    }

    /// <summary>"the U.S. Indo-Pacific Command", "China's General Staff", "the EU Military Staff": the name says whose.</summary>
    private static bool IsAdjectival(Sentence sentence, (GazetteerEntry Entry, int End) state)
    {
        if (state.End >= sentence.Tokens.Length) return false;
        var next = sentence.Tokens[state.End];
        if (next.Kind is TokenKind.Possessive or TokenKind.Hyphen) return true;
        return next.IsWord && (Gazetteer.Find(sentence.Tokens, state.End) is { Entry.IsNobody: true } || OfficeWords.Bodies.Contains(next.Word) || (OfficeWords.Regions.Contains(next.Word) && next.IsCapitalised) || (next.IsCapitalised && OfficeWords.HeadOf(next.Word) is not null && !OfficeWords.Styles.Contains(next.Word)));
    }
}
