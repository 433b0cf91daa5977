using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>What the texts for people have in common: headings, wrapped lines, quotes with their source.</summary>
internal static class Screen
{
    /// <summary>A line of its own, underlined on a terminal by colour alone.</summary>
    public static void Heading(this IAnsiConsole screen, string text) => screen.Paragraph(text, style: "bold");

    /// <summary>A text of a source or of ours as markup that shows it as it is, harmless for a terminal.</summary>
    public static string Plain(string text) => Markup.Escape(TerminalText.Neutralize(text));

    /// <summary>Lines wrapped at blanks to the width of the screen.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="text">The text, taken as it is: no markup.</param>
    /// <param name="indent">How far in.</param>
    /// <param name="style">A Spectre style; null for none.</param>
    /// <param name="hanging">How much further in every line but the first is.</param>
    public static void Paragraph(this IAnsiConsole screen, string text, int indent = 0, string? style = null, int hanging = 0)
    {
        var first = true;
        foreach (var line in TextWrap.Lines(TerminalText.Neutralize(text), screen.Profile.Width - indent - 1, screen.Profile.Width - indent - hanging - 1))
        {
            var margin = new string(' ', indent + (first ? 0 : hanging));
            var content = Plain(line);
            screen.Write(new Markup(margin + (style is null ? content : $"[{style}]{content}[/]")));
            screen.WriteLine();
            first = false;
        }
    }

    /// <summary>Evidence: the words in quotation marks, then where they stand.</summary>
    /// <param name="screen">Where to.</param>
    /// <param name="evidence">The pieces, the most telling first; each is shown once.</param>
    /// <param name="indent">How far in.</param>
    /// <param name="limit">How many are shown; the rest is counted, and is in the JSON.</param>
    public static void Quotes(this IAnsiConsole screen, IEnumerable<Evidence> evidence, int indent, int limit = 2)
    {
        var pieces = evidence.Distinct().ToList();
        foreach (var piece in pieces.Take(limit))
        {
            if (piece.Quote is { } quote) screen.Paragraph($"“{OneLine(quote)}”", indent, "italic", hanging: 1);
            screen.Paragraph(Where(piece), indent, "grey");
        }

        if (pieces.Count > limit) screen.Paragraph(FormattableString.Invariant($"and {pieces.Count - limit} more {(pieces.Count - limit == 1 ? "sentence" : "sentences")}"), indent, "grey");
    }

    /// <summary>An empty line.</summary>
    public static void Gap(this IAnsiConsole screen) => screen.WriteLine();

    /// <summary>Where evidence stands: <c>a.txt, characters 10 to 42</c>.</summary>
    public static string Where(Evidence evidence) => evidence switch
    {
        { Start: { } start, End: { } end } => FormattableString.Invariant($"{evidence.Source}, characters {start} to {end}"),
        { Line: { } line } => FormattableString.Invariant($"{evidence.Source}, line {line}"),
        { Row: { } row } => $"{evidence.Source}, row {row}",
        _ => evidence.Source.Value,
    };

    /// <summary>A text on one line: every run of white space is one blank.</summary>
    public static string OneLine(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
