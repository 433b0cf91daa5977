namespace DiplomaticGraph.Html;

/// <summary>An element of a page: its place among the elements and the attributes that tell what it is for.</summary>
internal sealed class PageElement
{
    /// <summary>The name in lower case.</summary>
    public required string Name { get; init; }

    /// <summary>Its number, in the order of the page.</summary>
    public required int Index { get; init; }

    /// <summary>The element around it, by number; -1 for the outermost.</summary>
    public required int Parent { get; init; }

    /// <summary>The number after that of the last element in it.</summary>
    public int End { get; set; }

    public string? Class { get; init; }

    public string? Id { get; init; }

    public string? Role { get; init; }

    public string? ItemProperty { get; init; }

    /// <summary>A machine-readable value: of <c>datetime</c> or <c>content</c>.</summary>
    public string? Value { get; init; }

    /// <summary>True where the page says that it is not shown.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The nearest element that makes blocks of its own: itself, or one around it, by number; -1 where none does.</summary>
    public required int Block { get; init; }

    public bool IsBlock => Block == Index;
}
