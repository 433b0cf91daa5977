using System.Collections.Frozen;

namespace DiplomaticGraph.Html;

/// <summary>What the names of elements mean for parsing.</summary>
internal static class ElementNames
{
    /// <summary>Elements without content.</summary>
    public static FrozenSet<string> Void { get; } = Set("area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr");

    /// <summary>Elements that only say how words look; what they begin and end is no structure, and pages nest them wrongly more often than rightly.</summary>
    public static FrozenSet<string> Looks { get; } = Set("abbr acronym b bdi bdo big blink cite code data dfn em font i ins kbd mark nobr ruby rb samp small strong tt u var");

    /// <summary>Elements that stand in lines of their own.</summary>
    public static FrozenSet<string> Block { get; } = Set("""
        address article aside blockquote body caption center col dd details dialog dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 head header
        hgroup hr html legend li listing main menu nav noscript ol optgroup option p plaintext pre search section select summary table tbody td template textarea tfoot th thead
        title tr ul xmp
        """);

    /// <summary>Elements whose beginning ends an open paragraph.</summary>
    public static FrozenSet<string> EndsParagraph { get; } = Set("""
        address article aside blockquote center details dialog dir div dl dd dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p
        plaintext pre search section summary table ul xmp
        """);

    /// <summary>Elements that an end tag within them does not reach out of.</summary>
    public static FrozenSet<string> Bounds { get; } = Set("html body table td th caption template object button select");

    public static FrozenSet<string> Headings { get; } = Set("h1 h2 h3 h4 h5 h6");

    /// <summary>Elements of tables, whose end tags reach out of cells.</summary>
    public static FrozenSet<string> Table { get; } = Set("table tbody thead tfoot tr td th caption");

    private static FrozenSet<string> Set(string names) => names.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
