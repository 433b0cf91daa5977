namespace DiplomaticGraph.Readers.Text;

/// <summary>Parties that rule a state by its constitution: their general secretaries lead the state, and are received as such.</summary>
internal static class StateParties
{
    /// <summary>The state that somebody leads by leading a party; <c>default</c> for other parties and lesser offices.</summary>
    public static CountryCode CountryOf(OrganizationId party, Title title)
    {
        var text = title.Text;
        var leads = (text.Contains("general secretary", StringComparison.OrdinalIgnoreCase) || text.Contains("first secretary", StringComparison.OrdinalIgnoreCase) || title.Head is "chief" or "leader" or "chairman")
            && !text.Contains("deputy", StringComparison.OrdinalIgnoreCase) && !text.Contains("vice", StringComparison.OrdinalIgnoreCase) && !text.Contains(" of ", StringComparison.OrdinalIgnoreCase);
        if (!leads) return default;
        return party.Value switch
        {
            "org:CPC" => new CountryCode("CHN"),
            "org:CPV" => new CountryCode("VNM"),
            "org:CPSU" => new CountryCode("SUN"),
            "org:WPK" => new CountryCode("PRK"),
            _ => default,
        };
    }
}
