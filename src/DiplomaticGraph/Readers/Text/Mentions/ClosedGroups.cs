using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Circles of states whose members are certain: "the Baltic states", "the Benelux prime ministers", "E3 foreign ministers".</summary>
/// <remarks>By themselves, circles that have a name of their own ("the E3 met Iran") stay organizations; those without stand for their states.</remarks>
internal static class ClosedGroups
{
    private static readonly FrozenDictionary<string, CountryCode[]> Regions = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["baltic"] = "EST LVA LTU",
        ["nordic"] = "DNK FIN ISL NOR SWE",
    }.ToFrozenDictionary(e => e.Key, e => e.Value.Split(' ').Select(code => new CountryCode(code)).ToArray(), StringComparer.Ordinal);

    /// <summary>The group that begins at a token, with "the three" before it or not.</summary>
    /// <returns>Its states, the token after its name, and whether a noun ("states") is part of it; null where none begins or another number of states is told.</returns>
    public static (IReadOnlyList<CountryCode> Members, int End, bool IsNoun)? Read(Sentence sentence, int at)
    {
        var i = at;
        var size = Number(sentence.Lower(i));
        if (size is not null) i++;
        if (i >= sentence.Tokens.Length || !sentence.Tokens[i].IsCapitalised) return null;
        if (Regions.TryGetValue(sentence.Lower(i), out var members))
        {
            // "Nordic leaders" may be some of the five.
            if (size is { } told ? told != members.Length : members.Length > 3) return null;
            var isNoun = sentence.Lower(i + 1) is "states" or "countries" or "nations" or "republics" or "trio" or "neighbours" or "neighbors";
            return (members, isNoun ? i + 2 : i + 1, isNoun);
        }

        if (Gazetteer.FindParty(sentence.Tokens, i) is not { } named || named.Entry.Organization == default) return null;
        if (Organizations.Find(named.Entry.Organization) is not { Kind: OrganizationKind.Grouping, Members: { Length: > 1 and <= 8 } circle }) return null;
        if (size is { } number && number != circle.Length) return null;
        var withNoun = sentence.Lower(named.End) is "states" or "countries" or "nations" or "members" or "capitals" or "powers";
        return (circle, withNoun ? named.End + 1 : named.End, withNoun);
    }

    private static int? Number(string lower) => lower switch { "two" => 2, "three" => 3, "four" => 4, "five" => 5, "six" => 6, "seven" => 7, "eight" => 8, _ => null };
}
