namespace DiplomaticGraph.Html;

/// <summary>The blocks of a page, and how surely each element is no part of the article.</summary>
internal sealed class PageBlocks
{
    private readonly ParsedPage page;
    private readonly Exclusion[] own;
    private readonly Exclusion[] all;

    /// <summary>Elements within paragraphs whose words are none of the paragraph: hidden ones, a credit.</summary>
    private readonly bool[] isLeftOut;

    /// <summary>Elements in superscripts, where a link is the number of a note.</summary>
    private readonly bool[] isRaised;

    private PageBlocks(ParsedPage page)
    {
        this.page = page;
        own = new Exclusion[page.Elements.Count];
        all = new Exclusion[page.Elements.Count];
        isLeftOut = new bool[page.Elements.Count];
        isRaised = new bool[page.Elements.Count];
    }

    /// <summary>In the order of the page.</summary>
    public List<PageBlock> Blocks { get; private set; } = [];

    /// <summary>The first heading of the first rank that is in no excluded part; null where there is none.</summary>
    public PageBlock? FirstHeading { get; private set; }

    public static PageBlocks Of(ParsedPage page)
    {
        var blocks = new PageBlocks(page);
        blocks.JudgeTags();
        blocks.Build();
        blocks.JudgeNames();
        return blocks;
    }

    /// <summary>How surely an element is no part of the article, for itself or for what it stands in.</summary>
    public Exclusion Of(int element) => all[element];

    private void JudgeTags()
    {
        foreach (var element in page.Elements) own[element.Index] = ClutterTags.Judge(element);

        // A figure may hold a table or a quotation.
        foreach (var element in page.Elements)
        {
            if (element.Name is not ("table" or "blockquote" or "pre")) continue;
            for (var i = element.Parent; i >= 0; i = page.Elements[i].Parent)
            {
                if (page.Elements[i].Name == "figure") own[i] = Exclusion.None;
                if (page.Elements[i].Name is "figure" or "article" or "body" or "table") break;
            }
        }

        Inherit();
        foreach (var element in page.Elements.Where(e => !e.IsBlock))
        {
            var isInLine = element.Parent >= 0 && !page.Elements[element.Parent].IsBlock;
            isLeftOut[element.Index] = own[element.Index] != Exclusion.None || ClutterWords.Judge(element.Class, element.Id).IsClutter || (isInLine && isLeftOut[element.Parent]);
            isRaised[element.Index] = element.Name == "sup" || (isInLine && isRaised[element.Parent]);
        }
    }

    private void Build()
    {
        var builder = new BlockBuilder();
        var pre = -1;
        foreach (var item in page.Items)
        {
            var element = page.Elements[item.Element];
            if (item.Kind is PageItemKind.Open or PageItemKind.Close)
            {
                if (!element.IsBlock) continue;
                builder.End();
                if (element.Name == "pre") pre = item.Kind == PageItemKind.Open ? item.Element : -1;
            }
            else if (element.Block >= 0 && all[item.Element] != Exclusion.Always && !isLeftOut[item.Element] && !(item.IsLink && isRaised[item.Element]))
            {
                if (item.Kind == PageItemKind.Break) builder.Break();
                else builder.Add(element.Block, item.Text!, item.IsLink, keepsLines: pre >= 0);
            }
        }

        builder.End();
        Blocks = builder.Blocks;
        FirstHeading = Blocks.Find(b => page.Elements[b.Element].Name == "h1" && all[b.Element] == Exclusion.None && !b.IsLinks)
            ?? Blocks.Find(b => page.Elements[b.Element].Name == "h1" && all[b.Element] == Exclusion.None);
    }

    /// <summary>Names count only where they do not take away the article: it may "have" a sidebar, or bear the names of all its parts.</summary>
    private void JudgeNames()
    {
        var named = new List<(PageElement Element, bool IsOther)>();
        foreach (var element in page.Elements)
        {
            if (own[element.Index] != Exclusion.None || !element.IsBlock || element.Name is "html" or "body" or "main") continue;
            var (isClutter, isOther) = ClutterWords.Judge(element.Class, element.Id);
            if (isClutter || element.Name == "form") named.Add((element, isOther));
        }

        // Comments may be longer than what they are about, so they are out before the rest is measured.
        var body = page.Elements.Find(e => e.ItemProperty?.Contains("articleBody", StringComparison.OrdinalIgnoreCase) == true)?.Index;
        var prose = Prose();
        bool Holds(PageElement element) => (body is { } b && page.IsWithin(b, element.Index)) || (FirstHeading is { } h && page.IsWithin(h.Element, element.Index) && prose[element.Index] > 0);
        foreach (var (element, _) in named.Where(n => n.IsOther && !Holds(n.Element))) own[element.Index] = Exclusion.ByName;
        Inherit();
        prose = Prose();
        var most = prose.Length > 0 ? prose.Max() : 0;
        foreach (var (element, _) in named.Where(n => !n.IsOther && !Holds(n.Element) && prose[n.Element.Index] * 2 < most)) own[element.Index] = Exclusion.ByName;
        foreach (var (element, _) in named.Where(n => !n.IsOther && most == 0 && !Holds(n.Element))) own[element.Index] = Exclusion.ByName;
        Inherit();
    }

    /// <summary>How much prose is in each element.</summary>
    private long[] Prose()
    {
        var prose = new long[page.Elements.Count];
        foreach (var block in Blocks.Where(b => b.IsProse && all[b.Element] == Exclusion.None)) prose[block.Element] += block.Text.Length;
        Sums.AddToParents(page, prose);
        return prose;
    }

    private void Inherit()
    {
        foreach (var element in page.Elements)
        {
            var around = element.Parent >= 0 ? all[element.Parent] : Exclusion.None;
            all[element.Index] = own[element.Index] > around ? own[element.Index] : around;
        }
    }
}
