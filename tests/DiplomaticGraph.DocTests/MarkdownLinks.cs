namespace DiplomaticGraph.DocTests;

/// <summary>Finds links to other files of the repository.</summary>
internal static class MarkdownLinks
{
    /// <summary>The relative targets of <c>[text](target)</c>, without their fragments; addresses elsewhere are left out.</summary>
    public static IEnumerable<string> In(string markdown)
    {
        for (var at = markdown.IndexOf("](", StringComparison.Ordinal); at >= 0; at = markdown.IndexOf("](", at + 1, StringComparison.Ordinal))
        {
            var end = markdown.IndexOf(')', at);
            if (end < 0) yield break;
            var target = markdown[(at + 2)..end].Split('#')[0];
            if (target.Length > 0 && !target.Contains(':', StringComparison.Ordinal) && !target.Contains('\n', StringComparison.Ordinal)) yield return target;
        }
    }
}
