namespace DiplomaticGraph.Html;

/// <summary>The elements that are open while a page is parsed, from the outermost in.</summary>
/// <remarks>
/// Deeper than <see cref="MaximumDepth"/> nothing is nested: what begins there stands beside the deepest element, as in browsers. A search for an open element looks at most
/// so far up, and not at all where none of the name is open, so that parsing stays linear whatever a page nests. Mutable.
/// </remarks>
internal sealed class OpenElements
{
    public const int MaximumDepth = 512;

    private readonly List<PageElement> stack = [];
    private readonly Dictionary<string, int> open = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> unnested = new(StringComparer.Ordinal);

    public int Count => stack.Count;

    public PageElement? Top => stack.Count > 0 ? stack[^1] : null;

    public bool IsOpen(string name) => open.GetValueOrDefault(name) > 0;

    /// <returns>False where the element is too deep: it is empty then.</returns>
    public bool TryPush(PageElement element)
    {
        if (stack.Count >= MaximumDepth)
        {
            unnested[element.Name] = unnested.GetValueOrDefault(element.Name) + 1;
            return false;
        }

        stack.Add(element);
        open[element.Name] = open.GetValueOrDefault(element.Name) + 1;
        return true;
    }

    public PageElement Pop()
    {
        var element = stack[^1];
        stack.RemoveAt(stack.Count - 1);
        open[element.Name]--;
        return element;
    }

    /// <summary>Takes the end tag of an element that was too deep.</summary>
    public bool TakeUnnested(string name)
    {
        if (unnested.GetValueOrDefault(name) is not (> 0 and var count)) return false;
        unnested[name] = count - 1;
        return true;
    }

    /// <summary>How many elements end where the innermost of a name does; 0 where none is open this side of the bounds.</summary>
    public int DepthOf(string name, Func<PageElement, bool> isBound)
    {
        if (!IsOpen(name)) return 0;
        for (var i = stack.Count - 1; i >= 0; i--)
        {
            if (stack[i].Name == name) return stack.Count - i;
            if (isBound(stack[i])) return 0;
        }

        return 0;
    }
}
