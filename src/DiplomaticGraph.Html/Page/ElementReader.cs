using AngleSharp.Html.Parser.Tokens;

namespace DiplomaticGraph.Html;

/// <summary>Makes an element of its start tag.</summary>
internal static class ElementReader
{
    public static PageElement Read(HtmlTagToken tag, string name, int index, PageElement? parent)
    {
        string? classes = null, id = null, role = null, property = null, value = null;
        var isHidden = false;
        foreach (var attribute in tag.Attributes)
        {
            switch (attribute.Name)
            {
                case "class": classes ??= attribute.Value; break;
                case "id": id ??= attribute.Value; break;
                case "role": role ??= attribute.Value.Trim().ToLowerInvariant(); break;
                case "itemprop": property ??= attribute.Value; break;
                case "datetime" or "content": value ??= attribute.Value; break;
                case "hidden": isHidden |= !attribute.Value.Equals("until-found", StringComparison.OrdinalIgnoreCase); break;
                case "aria-hidden": isHidden |= attribute.Value.Equals("true", StringComparison.OrdinalIgnoreCase); break;
                case "style": isHidden |= Hides(attribute.Value); break;
            }
        }

        return new PageElement
        {
            Name = string.IsInterned(name) ?? name, Index = index, Parent = parent?.Index ?? -1, Block = ElementNames.Block.Contains(name) ? index : parent?.Block ?? -1,
            Class = classes, Id = id, Role = role, ItemProperty = property, Value = value, IsHidden = isHidden,
        };
    }

    private static bool Hides(string style)
    {
        foreach (var part in style.AsSpan().Split(';'))
        {
            var rule = style.AsSpan()[part];
            var colon = rule.IndexOf(':');
            if (colon < 0) continue;
            var name = rule[..colon].Trim();
            var value = rule[(colon + 1)..].Trim();
            if (name.Equals("display", StringComparison.OrdinalIgnoreCase) && value.StartsWith("none", StringComparison.OrdinalIgnoreCase)) return true;
            if (name.Equals("visibility", StringComparison.OrdinalIgnoreCase) && value.StartsWith("hidden", StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
