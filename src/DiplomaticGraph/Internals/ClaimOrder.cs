namespace DiplomaticGraph;

/// <summary>The order of claims in a graph: as a reader meets them, source by source; identities decide the rest.</summary>
internal static class ClaimOrder
{
    public static int Compare(Claim a, Claim b)
    {
        var order = a.Source.Id.CompareTo(b.Source.Id);
        if (order == 0) order = Place(a).CompareTo(Place(b));
        return order != 0 ? order : a.Id.CompareTo(b.Id);
    }

    /// <summary>Which of two claims of one identity is kept: the surer one; then by their other members that no identity covers.</summary>
    public static int ComparePreference(Claim a, Claim b)
    {
        var order = b.Confidence.CompareTo(a.Confidence);
        if (order == 0) order = string.CompareOrdinal(a.Origin.ToString(), b.Origin.ToString());
        if (order == 0) order = (a.Source.SameArticleAs == default).CompareTo(b.Source.SameArticleAs == default);
        if (order == 0) order = a.Source.SameArticleAs.CompareTo(b.Source.SameArticleAs);
        if (order == 0) order = a.Relation.Group.CompareTo(b.Relation.Group);
        if (order == 0) order = a.Relation.IsSymmetric.CompareTo(b.Relation.IsSymmetric);
        return order != 0 ? order : a.Relation.Effect.CompareTo(b.Relation.Effect);
    }

    private static int Place(Claim claim) => claim.Evidence.IsDefaultOrEmpty ? 0 : claim.Evidence[0].Start ?? claim.Evidence[0].Line ?? 0;
}
