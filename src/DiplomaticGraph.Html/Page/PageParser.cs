using AngleSharp.Dom;
using AngleSharp.Html;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens;
using AngleSharp.Text;

namespace DiplomaticGraph.Html;

/// <summary>Makes a page of AngleSharp's tokens.</summary>
/// <remarks>
/// The tree is built here and not by AngleSharp: only blocks, tables and lists matter for text, and the full algorithm of the HTML standard takes quadratic time and memory
/// on pages that leave formatting elements open or nest deeply. Linear in the length of the page. Mutable: for one page.
/// </remarks>
internal sealed class PageParser
{
    public const int MaximumElements = 1_000_000;

    /// <summary>Longer scripts of JSON-LD are no description of an article.</summary>
    private const int LongestLinkedData = 4_000_000;

    private readonly ParsedPage page = new();
    private readonly OpenElements open = new();
    private int linkDepth = -1;
    private bool isLinkedData;

    private PageParser()
    {
    }

    /// <returns>The page; null where it has more than <see cref="MaximumElements"/> elements.</returns>
    public static ParsedPage? Parse(string html)
    {
        using var source = new TextSource(new StringTextSource(html));
        var tokenizer = new HtmlTokenizer(source, (IEntityProvider)HtmlEntityProvider.Resolver) { SkipComments = true };
        var parser = new PageParser();
        while (true)
        {
            var token = tokenizer.Get();
            if (token.Type == HtmlTokenType.EndOfFile) break;
            if (parser.page.Elements.Count >= MaximumElements) return null;
            if (token.Type == HtmlTokenType.Character) parser.Text(token.Data);
            else if (token is HtmlTagToken { Type: HtmlTokenType.StartTag } start) tokenizer.State = parser.Start(start);
            else if (token is HtmlTagToken { Type: HtmlTokenType.EndTag } end) parser.End(end.Name);
        }

        parser.CloseTo(0);
        return parser.page;
    }

    private void Text(string text)
    {
        if (open.Top is not { } top) top = Push(new HtmlTagToken(HtmlTokenType.StartTag, default, "body"), "body")!;
        if (top.Name == "script")
        {
            if (isLinkedData && text.Length <= LongestLinkedData) page.LinkedData.Add(text);
        }
        else if (top.Name == "title")
        {
            page.Title ??= text;
        }
        else if (top.Name is not ("style" or "textarea" or "xmp" or "iframe" or "noembed" or "noframes"))
        {
            page.Items.Add(new PageItem(PageItemKind.Text, top.Index, text, linkDepth >= 0));
        }
    }

    private HtmlParseMode Start(HtmlTagToken tag)
    {
        var name = tag.Name;
        if (name is "meta" or "link") Describe(tag);
        if (name is "br" or "hr") Break(name);
        if (name == "a") linkDepth = tag.GetAttribute("href").Length > 0 ? open.Count : -1;
        if (name is "html" or "body" && open.IsOpen(name)) return HtmlParseMode.PCData;
        if (name == "a" || ElementNames.Void.Contains(name) || ElementNames.Looks.Contains(name)) return HtmlParseMode.PCData;

        // Drawings hold no paragraphs: one that does was never closed.
        var isForeign = IsForeign();
        if (isForeign && ElementNames.Block.Contains(name) && name != "title")
        {
            while (Math.Max(open.DepthOf("svg", IsBlock), open.DepthOf("math", IsBlock)) is > 0 and var depth) Close(depth);
            isForeign = IsForeign();
        }

        if (isForeign && tag.IsSelfClosing) return HtmlParseMode.PCData;
        EndImplied(name);
        Push(tag, name);
        if (name == "script") isLinkedData = tag.GetAttribute("type").Contains("ld+json", StringComparison.OrdinalIgnoreCase);
        return isForeign ? HtmlParseMode.PCData : name switch
        {
            "script" => HtmlParseMode.Script,
            "style" or "xmp" or "iframe" or "noembed" or "noframes" => HtmlParseMode.Rawtext,
            "title" or "textarea" => HtmlParseMode.RCData,
            "plaintext" => HtmlParseMode.Plaintext,
            _ => HtmlParseMode.PCData,
        };
    }

    private void End(string name)
    {
        if (name == "a") linkDepth = -1;
        else if (name == "br") Break(name);
        else if (name is not ("html" or "body") && !ElementNames.Looks.Contains(name) && !open.TakeUnnested(name))
            Close(ElementNames.Headings.Contains(name) ? DepthOfHeading() : ElementNames.Block.Contains(name) ? DepthOfBlock(name) : open.DepthOf(name, IsBlock));
    }

    /// <summary>What ends where an element begins, because it cannot stand in it.</summary>
    private void EndImplied(string name)
    {
        if (ElementNames.EndsParagraph.Contains(name)) Close(DepthOfBlock("p"));
        if (name == "li") Close(open.DepthOf("li", e => e.Name is "ul" or "ol" or "menu" || ElementNames.Bounds.Contains(e.Name)));
        else if (name is "dd" or "dt") Close(Math.Max(open.DepthOf("dd", IsListBound), open.DepthOf("dt", IsListBound)));
        else if (name is "option" or "optgroup") Close(open.DepthOf("option", e => e.Name == "select"));
        else if (name is "td" or "th") Close(Math.Max(open.DepthOf("td", IsRowBound), open.DepthOf("th", IsRowBound)));
        else if (name == "tr") Close(open.DepthOf("tr", e => e.Name == "table"));
        else if (name is "tbody" or "thead" or "tfoot") Close(Math.Max(open.DepthOf("tbody", IsTable), Math.Max(open.DepthOf("thead", IsTable), open.DepthOf("tfoot", IsTable))));
        else if (ElementNames.Headings.Contains(name) && open.Top is { } top && ElementNames.Headings.Contains(top.Name)) Close(1);
    }

    private bool IsForeign() => open.IsOpen("svg") || open.IsOpen("math");

    /// <summary>The end tag of any heading ends the one that is open.</summary>
    private int DepthOfHeading() => ElementNames.Headings.Select(DepthOfBlock).Where(depth => depth > 0).DefaultIfEmpty().Min();

    private static bool IsBlock(PageElement element) => element.IsBlock;

    private static bool IsListBound(PageElement element) => element.Name == "dl" || ElementNames.Bounds.Contains(element.Name);

    private static bool IsRowBound(PageElement element) => element.Name is "tr" or "table";

    private static bool IsTable(PageElement element) => element.Name == "table";

    private int DepthOfBlock(string name) => open.DepthOf(name, ElementNames.Table.Contains(name)
        ? e => e.Name == "table" && name != "table"
        : e => ElementNames.Bounds.Contains(e.Name));

    private PageElement? Push(HtmlTagToken tag, string name)
    {
        var element = ElementReader.Read(tag, name, page.Elements.Count, open.Top);
        page.Elements.Add(element);
        page.Items.Add(new PageItem(PageItemKind.Open, element.Index));
        if (open.TryPush(element)) return element;
        element.End = element.Index + 1;
        page.Items.Add(new PageItem(PageItemKind.Close, element.Index));
        return null;
    }

    private void Break(string name)
    {
        if (open.Top is { Block: >= 0 } top) page.Items.Add(name == "br" ? new PageItem(PageItemKind.Break, top.Index) : new PageItem(PageItemKind.Close, top.Block));
    }

    private void Close(int count) => CloseTo(open.Count - count);

    private void CloseTo(int depth)
    {
        while (open.Count > depth)
        {
            var element = open.Pop();
            element.End = page.Elements.Count;
            page.Items.Add(new PageItem(PageItemKind.Close, element.Index));
        }

        if (linkDepth > open.Count) linkDepth = -1;
    }

    private void Describe(HtmlTagToken tag)
    {
        if (tag.Name == "link")
        {
            if (tag.GetAttribute("rel").Equals("canonical", StringComparison.OrdinalIgnoreCase) && tag.GetAttribute("href") is { Length: > 0 } address) page.Canonical ??= address;
            return;
        }

        if (tag.GetAttribute("content") is not { Length: > 0 } content) return;
        foreach (var key in (string[])["property", "name", "itemprop"])
        {
            if (tag.GetAttribute(key) is { Length: > 0 } value) page.Metas.Add((value.Trim().ToLowerInvariant(), content));
        }
    }
}
