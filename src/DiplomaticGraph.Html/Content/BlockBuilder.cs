using System.Text;

namespace DiplomaticGraph.Html;

/// <summary>Collects the text of blocks.</summary>
/// <remarks>White space becomes one space, also a no-break space; what has no width goes. Mutable.</remarks>
internal sealed class BlockBuilder
{
    private readonly StringBuilder text = new();
    private int element = -1;
    private int links;
    private bool isSpaceDue;
    private int breaks;

    public List<PageBlock> Blocks { get; } = [];

    /// <param name="block">The block that the text belongs to.</param>
    /// <param name="added">The text.</param>
    /// <param name="isLink">Whether it is that of a link.</param>
    /// <param name="keepsLines">Whether its line feeds break lines, as in <c>pre</c>.</param>
    public void Add(int block, string added, bool isLink, bool keepsLines)
    {
        foreach (var c in added)
        {
            if (keepsLines && c == '\n') Break();
            else if (char.IsWhiteSpace(c) || char.IsControl(c)) isSpaceDue = true;
            else if (c is not ('\u00AD' or '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF')) Add(block, c, isLink);
        }
    }

    /// <summary>A line break; two of them end the block.</summary>
    public void Break()
    {
        breaks++;
        isSpaceDue = false;
    }

    public void End()
    {
        if (text.Length > 0) Blocks.Add(new PageBlock(element, text.ToString(), links));
        text.Clear();
        (links, breaks, isSpaceDue) = (0, 0, false);
    }

    private void Add(int block, char c, bool isLink)
    {
        if (breaks > 1) End();
        if (text.Length == 0) element = block;
        else if (breaks == 1) text.Append('\n');
        else if (isSpaceDue) text.Append(' ');
        (breaks, isSpaceDue) = (0, false);
        text.Append(c);
        if (isLink) links++;
    }
}
