namespace DiplomaticGraph.Readers.Text;

/// <summary>Offices that every state has under one name or another.</summary>
internal enum OfficeKind : byte
{
    None,
    Monarch,
    President,
    HeadOfGovernment,
    ForeignMinister,
    DefenceMinister,
}

/// <summary>Tells which office is meant: "Minister of Foreign Affairs", "Foreign Secretary" and "Secretary of State" are one.</summary>
internal static class OfficeKinds
{
    /// <summary>The office that a title names; <see cref="OfficeKind.None"/> for deputies, envoys and all others.</summary>
    public static OfficeKind Of(string title)
    {
        var text = title.ToLowerInvariant();
        if (text.StartsWith("then ", StringComparison.Ordinal)) text = text[5..];
        foreach (var word in new[] { "acting ", "interim ", "caretaker ", "outgoing ", "transitional ", "federal ", "union " })
        {
            if (text.StartsWith(word, StringComparison.Ordinal)) text = text[word.Length..];
        }

        return text switch
        {
            "king" or "queen" or "emperor" or "empress" or "emir" or "amir" or "sultan" or "shah" or "monarch" => OfficeKind.Monarch,
            "president" => OfficeKind.President,
            "prime minister" or "premier" or "chancellor" or "taoiseach" or "pm" or "head of government" or "head of the government" or "chairman of the council of ministers" => OfficeKind.HeadOfGovernment,
            "secretary of state" or "foreign secretary" or "top diplomat" or "chief diplomat" or "fm" => OfficeKind.ForeignMinister,
            "secretary of defense" or "secretary of defence" or "defense secretary" or "defence secretary" or "secretary of war" => OfficeKind.DefenceMinister,
            _ when IsMinister(text, ["foreign", "external"]) => OfficeKind.ForeignMinister,
            _ when IsMinister(text, ["defence", "defense"]) => OfficeKind.DefenceMinister,
            _ => OfficeKind.None,
        };
    }

    /// <summary>True where two titles are one office: by their kind, or by their words where neither has one.</summary>
    public static bool AreSame(string one, string other)
    {
        var (kind, second) = (Of(one), Of(other));
        return kind != OfficeKind.None || second != OfficeKind.None ? kind == second : one.Equals(other, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>True where a list may call by the second title whom a text calls by the first: "leader" for a president, "member of the government" for a minister.</summary>
    public static bool CanBe(string told, string listed)
    {
        if (AreSame(told, listed)) return true;
        var words = told.ToLowerInvariant().Split(' ', '-');
        if (words.Any(w => w is "deputy" or "vice" or "assistant" or "ambassador" or "envoy" or "former")) return false;
        var kind = Of(told);
        return listed switch
        {
            "leader" => kind is OfficeKind.Monarch or OfficeKind.President or OfficeKind.HeadOfGovernment || words[^1] is "leader" or "ruler",
            "member of the government" => kind != OfficeKind.None || words.Any(w => w is "minister" or "secretary" or "leader"),
            _ => words is ["minister"] or ["secretary"] && Of(listed) is OfficeKind.ForeignMinister or OfficeKind.DefenceMinister or OfficeKind.HeadOfGovernment
                || (words is ["leader"] && Leads(listed)),
        };
    }

    /// <summary>True for those who can be meant by "the Russian leader".</summary>
    public static bool Leads(string title) =>
        title.Equals("leader", StringComparison.OrdinalIgnoreCase) || Of(title) is OfficeKind.President or OfficeKind.HeadOfGovernment or OfficeKind.Monarch;

    /// <summary>"foreign affairs minister", "minister for Europe and foreign affairs", and no deputy, no minister of state, no minister for foreign trade.</summary>
    private static bool IsMinister(string text, string[] portfolios)
    {
        var words = text.Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (!words.Contains("minister") || words.Any(w => w is "deputy" or "vice" or "assistant" or "state" or "under" or "junior" or "parliamentary" or "shadow" or "permanent" or "trade" && portfolios[0] == "foreign" && !words.Contains("affairs"))) return false;
        return words.Any(portfolios.Contains) && (words[^1] == "minister" || words[0] == "minister");
    }
}
