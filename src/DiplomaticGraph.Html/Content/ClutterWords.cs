using System.Collections.Frozen;

namespace DiplomaticGraph.Html;

/// <summary>The words in the class or identity of an element that tell that it is no part of an article.</summary>
internal static class ClutterWords
{
    /// <summary>Parts that may hold more prose than the article, and are never it.</summary>
    private static readonly FrozenSet<string> Others = Set("""
        comment commentlist commentform commentthread respond replies livefyre consent gdpr ccpa privacy recirc recirculation zergnet promoted sponsored adsense adslot mostread
        mostpopular trending footer sitefooter
        """);

    /// <summary>How words begin that are written with others: relatedposts, commentssection.</summary>
    private static readonly string[] OtherBeginnings = ["comments", "disqus", "related", "recommend", "outbrain", "taboola", "cookie", "advert", "sidebar"];

    private static readonly FrozenSet<string> Clutter = Set("""
        ad ads banner billboard breadcrumb breadcrumbs byline bylines bio authorbio caption captions carousel copyright credit credits dialog donate donation figcaption follow
        followus gallery lightbox login masthead menu menus modal nav navbar navigation navlinks newsletter noprint offscreen onward overlay pager pagination paywall popup
        popular promo promos promotion pullquote rail rating readmore readalso register registration seealso share sharebar sharedaddy sharing shares shoutbox signin signup
        skip skiplink skiplinks slideshow social socials sponsor sponsors subscribe subscription tagcloud taglist tags taxonomy teaser teasers toast toolbar tooltip topbar tweet
        twitter widgetarea morestories moreon alsoread readnext nextup screenreader sronly visuallyhidden toc tableofcontents editsection reference noexcerpt addtoany
        """);

    /// <summary>Words that say that the word after them is something which the element has, or has not.</summary>
    private static readonly FrozenSet<string> Having = Set("has no with without hide is not show");

    /// <summary>Names that begin so tell what an article is about: tag-social-media.</summary>
    private static readonly FrozenSet<string> Subjects = Set("tag category topic section");

    /// <summary>What the names of an element say.</summary>
    /// <returns>Whether any word tells clutter, and whether one tells a part that is never the article.</returns>
    public static (bool IsClutter, bool IsOther) Judge(string? classes, string? id)
    {
        var (isClutter, isOther) = Judge(classes);
        var (byId, otherById) = Judge(id);
        return (isClutter || byId, isOther || otherById);
    }

    private static (bool IsClutter, bool IsOther) Judge(string? names)
    {
        if (names is null) return default;
        var (isClutter, isOther) = (false, false);
        foreach (var range in names.AsSpan().SplitAny(" \t\r\n\f"))
        {
            var before = "";
            foreach (var word in Words(names.AsSpan()[range].ToString()))
            {
                if (Subjects.Contains(before) && !Clutter.Contains(before + word)) break;

                // "read-more" and "most_popular" are one word in two.
                var isHad = Having.Contains(before);
                isOther |= !isHad && (Others.Contains(word) || Others.Contains(before + word) || OtherBeginnings.Any(b => word.StartsWith(b, StringComparison.Ordinal)));
                isClutter |= isOther || (!isHad && (Clutter.Contains(word) || Clutter.Contains(before + word)));
                before = word;
            }
        }

        return (isClutter, isOther);
    }

    /// <summary>"relatedArticles-list_2" is related, articles, list.</summary>
    private static IEnumerable<string> Words(string name)
    {
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isEnd = i == name.Length || !char.IsAsciiLetter(name[i]) || (i > start && char.IsAsciiLetterUpper(name[i]) && !char.IsAsciiLetterUpper(name[i - 1]));
            if (!isEnd) continue;
            if (i > start) yield return name[start..i].ToLowerInvariant();
            start = i < name.Length && char.IsAsciiLetter(name[i]) ? i : i + 1;
        }
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
