namespace DiplomaticGraph.Html;

/// <summary>Text that stands by itself: a paragraph, a heading, an item, a cell, a menu entry.</summary>
/// <param name="Element">The innermost element with blocks of its own around it, by number.</param>
/// <param name="Text">The text, with single spaces and with line feeds where lines break.</param>
/// <param name="LinkCharacters">How much of the text is that of links.</param>
internal sealed record PageBlock(int Element, string Text, int LinkCharacters)
{
    /// <summary>Shorter paragraphs tell nothing about where the article is.</summary>
    private const int ShortProse = 80;

    /// <summary>What is shorter and ends with a full stop may be a label all the same.</summary>
    private const int ShortestSentence = 25;

    public bool IsProse => Text.Length >= ShortProse && LinkCharacters * 2 < Text.Length;

    /// <summary>True where hardly anything but links is in it.</summary>
    public bool IsLinks => LinkCharacters > 0 && (Text.Length - LinkCharacters < 15 || LinkCharacters * 10 > Text.Length * 8);

    /// <summary>What it says for the element around it being the article, or against it where negative.</summary>
    public int Weigh(string name)
    {
        // Other articles are named in links, often as headings, often with a paragraph below.
        if (IsLinks) return ElementNames.Headings.Contains(name) ? -Math.Max(300, 3 * Text.Length) : -Text.Length;
        if (IsProse) return Text.Length - LinkCharacters;
        if (Text.Length >= ShortestSentence && LinkCharacters * 2 < Text.Length && Text[^1] is '.' or '!' or '?' or '”' or '"' or ':') return Text.Length / 2;
        return ElementNames.Headings.Contains(name) || name is "li" or "td" or "th" or "dt" or "dd" or "p" or "pre" ? 0 : -Text.Length / 2;
    }
}
