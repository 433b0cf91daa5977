using System.Collections.Frozen;

namespace DiplomaticGraph.Html;

/// <summary>The tags and roles that tell that an element is no part of an article.</summary>
internal static class ClutterTags
{
    private static readonly FrozenSet<string> NoText = Set("""
        script style template noscript iframe noembed noframes object embed svg math canvas audio video map select option optgroup textarea button datalist progress meter rp rt
        del s strike title head
        """);

    private static readonly FrozenSet<string> Tags = Set("nav aside footer dialog menu search figcaption figure legend label");

    private static readonly FrozenSet<string> Roles = Set("navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist tooltip button");

    public static Exclusion Judge(PageElement element) =>
        NoText.Contains(element.Name) ? Exclusion.Always
        : Tags.Contains(element.Name) || element.IsHidden || (element.Role is { } role && Roles.Contains(role)) ? Exclusion.ByTag
        : Exclusion.None;

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
