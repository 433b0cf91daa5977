using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Services, parliaments and forces whose names tell their country where no country is named: "CIA Director", "Mossad chief", "the speaker of the Knesset".</summary>
internal static class Agencies
{
    private static readonly FrozenDictionary<string, CountryCode> Names = Table("""
        USA CIA|C.I.A.|FBI|F.B.I.|Pentagon|NSA|CENTCOM|INDOPACOM|USAID|Joint Chiefs of Staff|Joint Chiefs
        GBR MI6|MI5|GCHQ|Whitehall|FCDO
        RUS FSB|F.S.B.|SVR|GRU|Duma|State Duma|Federation Council
        SUN KGB|K.G.B.|Supreme Soviet
        ISR Mossad|Shin Bet|Knesset|IDF|I.D.F.
        DEU Bundestag|Bundesrat|BND|Bundeswehr
        FRA DGSE|Élysée|Elysee
        UKR Verkhovna Rada|Rada
        POL Sejm
        SWE Riksdag
        NOR Storting
        DNK Folketing
        ISL Althing
        FIN Eduskunta
        EST Riigikogu
        LVA Saeima
        LTU Seimas
        IRL Dáil|Oireachtas
        IRN Majlis|IRGC|Quds Force|Islamic Revolutionary Guard Corps|Revolutionary Guards|Revolutionary Guard Corps
        IND Lok Sabha|Rajya Sabha
        TUR Grand National Assembly of Turkey
        CHN PLA|People's Liberation Army|National People's Congress|CPPCC|Chinese People's Political Consultative Conference|Zhongnanhai
        PAK ISI|Inter-Services Intelligence
        JPN Diet
        MNG Great Hural|State Great Khural
        """);

    private static readonly FrozenSet<string> FirstWords = Names.Keys.Select(n => n.Split(' ', '\'')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int LongestName = Names.Keys.Max(n => n.Count(c => c == ' ') + 1);

    /// <summary>The longest name that begins at a token.</summary>
    /// <returns>Whose it is, and the token after it; null where none begins.</returns>
    public static (CountryCode Country, int End)? Find(Sentence sentence, int at)
    {
        if (at >= sentence.Tokens.Length || !FirstWords.Contains(sentence.Tokens[at].Text)) return null;
        for (var end = Math.Min(sentence.Tokens.Length, at + LongestName + 1); end > at; end--)
        {
            if (Names.TryGetValue(NameGrammar.Text(sentence, at, end), out var country)) return (country, end);
        }

        return null;
    }

    private static FrozenDictionary<string, CountryCode> Table(string lines) =>
        lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(line => line[4..].Split('|').Select(name => (Name: name, Country: new CountryCode(line[..3]))))
            .ToFrozenDictionary(e => e.Name, e => e.Country, StringComparer.Ordinal);
}
