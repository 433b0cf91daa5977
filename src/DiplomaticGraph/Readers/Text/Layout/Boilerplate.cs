using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Leaves out what is no content: navigation, related headlines, notices about comments, cookies and newsletters.</summary>
/// <remarks>Only short lines are looked at: a sentence of an article is never taken for a label.</remarks>
internal static class Boilerplate
{
    private const int LongestLabel = 60;

    /// <summary>Labels that stand alone on a line.</summary>
    private static readonly FrozenSet<string> Labels = new[]
    {
        "no time to read", "get a summary", "get summary", "read more", "read also", "also read", "see also", "share", "share this", "share this article",
        "share on facebook", "share on twitter", "tweet", "email", "print", "print this page", "advertisement", "sponsored", "subscribe", "subscribe now",
        "sign up", "sign in", "log in", "menu", "search", "home", "skip to content", "skip to main content", "back to top", "comments", "leave a comment",
        "leave a reply", "comments are closed", "no comments", "comments off", "related", "related articles", "related news", "related posts", "related stories",
        "more from", "most read", "most popular", "trending", "trending now", "recommended", "recommended for you", "you may also like", "you might also like",
        "previous", "next", "previous article", "next article", "previous post", "next post", "older posts", "newer posts", "about the author", "tags",
        "follow us", "follow us on", "download our app", "newsletter", "accept cookies", "accept all", "cookie policy", "privacy policy", "terms of use",
        "all rights reserved", "load more", "click here", "listen to this article", "text size", "photo", "image", "watch", "video",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>Labels after which a line names another article, not this one.</summary>
    private static readonly FrozenSet<string> BeforeOtherArticles = new[]
    {
        "previous", "next", "previous article", "next article", "previous post", "next post", "read more", "read also", "also read", "see also", "related",
        "related articles", "related news", "related posts", "related stories", "more from", "most read", "most popular", "trending", "trending now",
        "recommended", "recommended for you", "you may also like", "you might also like",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>How a line begins that is a notice, or names another article after a colon.</summary>
    private static readonly string[] Openings =
    [
        "read more:", "read also:", "also read:", "see also:", "related:", "next:", "previous:", "photo:", "image:", "tags:", "filed under", "posted in",
        "copyright ©", "©", "all rights reserved", "we use cookies", "this site uses cookies", "this website uses cookies", "by continuing to use",
        "sign up for", "subscribe to", "follow us", "click here", "comments are closed", "your email address will not",
    ];

    public static IEnumerable<(int Start, int End)> Without(string text, List<(int Start, int End)> lines)
    {
        var namesOther = false;
        foreach (var (start, end) in lines)
        {
            var label = Label(text.AsSpan(start, Math.Min(end - start, LongestLabel + 1)));
            if (end - start <= LongestLabel && Labels.Contains(label))
            {
                namesOther = BeforeOtherArticles.Contains(label);
                continue;
            }

            var isNotice = Openings.Any(o => label.StartsWith(o, StringComparison.Ordinal));
            var isOther = namesOther && end - start < 140 && text[end - 1] is not ('.' or ':');
            namesOther &= isOther;
            if (isNotice || isOther) continue;
            yield return (start, end);
        }
    }

    private static string Label(ReadOnlySpan<char> line) => line.Trim(" \t?!.:>»«<|-–—→←").ToString().ToLowerInvariant();
}
