namespace DiplomaticGraph.Readers.Text;

/// <summary>A title of office in the tokens.</summary>
/// <param name="End">The first token after it, and after whom it serves.</param>
/// <param name="Text">The words as they stand, one office in the singular.</param>
/// <param name="Head">The last noun, lower case, singular.</param>
/// <param name="IsPlural">True for "foreign ministers".</param>
internal sealed record Title(int End, string Text, string Head, bool IsPlural)
{
    /// <summary>"The former", "-elect": whether the office is held.</summary>
    public Capacity Capacity { get; init; }

    /// <summary>Whom the office serves, where that is told after it: "of France", "of the U.S. Pacific Fleet", "of the Russian President".</summary>
    public IReadOnlyList<(CountryCode Country, OrganizationId Organization)> Owners { get; init; } = [];

    /// <summary>True where it tells to whom or for what it was sent: "to Poland", "for Syria".</summary>
    public bool HasPosting { get; init; }

    /// <summary>A second office of the same person: "Deputy Prime Minister and Minister of Foreign Affairs".</summary>
    public string? Second { get; init; }

    /// <summary>True where one person at a time bears the title in a country.</summary>
    public bool IsUnique
    {
        get
        {
            if (HasPosting && Head is "ambassador" or "envoy" or "representative" or "consul" or "chargé" or "charge") return true;
            var text = Text.ToLowerInvariant();
            if (text.Contains("senior", StringComparison.Ordinal)) return false;

            // "the army chief", "Russia's top diplomat", "the trade representative": what stands before makes one of many.
            if (OfficeWords.UniqueWith.TryGetValue(Head, out var words)) return text.Split(' ').Any(words.Contains);
            return !OfficeWords.CommonHeads.Contains(Head) && text is not ("minister" or "secretary" or "governor" or "mayor" or "ambassador" or "deputy minister" or "prince" or "princess" or "commissioner" or "commander" or "consul" or "chairman");
        }
    }
}
