namespace DiplomaticGraph.Html;

/// <summary>Adds up over the elements of a page.</summary>
internal static class Sums
{
    /// <summary>Adds to each element what is in the elements within it.</summary>
    public static void AddToParents(ParsedPage page, long[] values)
    {
        // An element comes after the one around it.
        for (var i = values.Length - 1; i > 0; i--)
        {
            if (page.Elements[i].Parent is >= 0 and var parent) values[parent] += values[i];
        }
    }
}
