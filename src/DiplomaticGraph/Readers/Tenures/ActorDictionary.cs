namespace DiplomaticGraph.Readers;

/// <summary>Reads an actor dictionary of TABARI or PETRARCH.</summary>
internal static class ActorDictionary
{
    public static IEnumerable<Tenure> Read(NumberedLines lines, string source, ReadTally tally)
    {
        ActorEntry? entry = null;
        do
        {
            var text = WithoutComment(lines.Current);
            if (text.Length == 0) continue;
            if (lines.IsGarbled)
            {
                tally.Reject(TenureProblems.Encoding(source, lines.Number));
                continue;
            }

            // "<NOUN>", "<!-- … -->": sections of older dictionaries.
            if (text[0] == '<')
            {
                foreach (var tenure in entry?.Close(tally) ?? []) yield return tenure;
                entry = null;
                tally.Skip();
                continue;
            }

            var bracket = text.IndexOf('[', StringComparison.Ordinal);
            var name = (bracket < 0 ? text : text[..bracket]).Trim();
            if (name.Length > 0 && name[0] == '+')
            {
                if (entry is null) tally.Reject(TenureProblems.NoEntry(source, lines.Number, name));
                else entry.AddAlias(name[1..]);
            }
            else if (name.Length > 0)
            {
                foreach (var tenure in entry?.Close(tally) ?? []) yield return tenure;
                entry = new ActorEntry(name);
            }

            if (bracket < 0) continue;
            if (entry is null) tally.Reject(TenureProblems.NoEntry(source, lines.Number, text));
            else entry.AddCodes(text[bracket..], source, lines.Number, isOwnLine: name.Length == 0, tally);
        }
        while (lines.Next());

        foreach (var tenure in entry?.Close(tally) ?? []) yield return tenure;
    }

    private static string WithoutComment(string line)
    {
        var end = line.AsSpan().IndexOfAny('#', ';');
        return (end < 0 ? line : line[..end]).Trim();
    }
}
