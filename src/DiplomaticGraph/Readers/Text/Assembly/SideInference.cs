namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells the country of an official whom the press of that country names without it: "The Finnish side was represented by Foreign Minister X".</summary>
/// <remarks>
/// Told where the side and the official stand in one clause; concluded, and marked, where the document speaks of the side of one state of which it names
/// nobody, and of one minister whose state it does not tell.
/// </remarks>
internal static class SideInference
{
    public static void Apply(People people, IReadOnlyList<(Sentence Sentence, Mention Mention)> mentions)
    {
        var sides = mentions.Where(m => m.Mention is { Kind: MentionKind.Government, Parties: [{ Country.IsDefault: false }] } && m.Sentence.Is(m.Mention.End - 1, "side")).ToList();
        foreach (var (sentence, side) in sides)
        {
            // "was represented by", "led by".
            var by = side.End;
            while (by < sentence.Tokens.Length && by < side.End + 4 && !sentence.Is(by, "by")) by++;
            if (!sentence.Is(by, "by") || sentence.Lower(by - 1) is not ("represented" or "led" or "headed")) continue;
            if (mentions.FirstOrDefault(m => m.Sentence == sentence && m.Mention.First == by + 1).Mention is { Kind: MentionKind.Person, Parties: [{ Person: { Country.IsDefault: true } person }] } && person.Organization == default)
                person.Country = side.Parties[0].Country;
        }

        var unknown = people.All.Where(p => p is { Country.IsDefault: true, Capacity: Capacity.InOffice, Office: not null } && p.Organization == default).ToList();
        var known = people.All.Where(p => !p.Country.IsDefault).Select(p => p.Country).ToHashSet();
        var home = sides.Select(s => s.Mention.Parties[0].Country).Distinct().Where(c => !known.Contains(c)).ToList();
        if (unknown is not [var only] || home is not [var country] || OfficeKinds.Of(only.Office!) == OfficeKind.None) return;
        (only.Country, only.CountryIsInferred) = (country, true);
    }
}
