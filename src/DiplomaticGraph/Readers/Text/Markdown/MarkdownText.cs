namespace DiplomaticGraph.Readers.Text;

/// <summary>A Markdown text as plain text, and the way back: where each character of the plain text stands in the marked one.</summary>
/// <remarks>The reader reads the plain text; its evidence is then moved to the marked one, so that quotes are what stands there.</remarks>
internal sealed class MarkdownText
{
    private readonly string marked;
    private readonly int[] places;
    private readonly FrontMatter head;

    private MarkdownText(string marked, FrontMatter head, string plain, int[] places)
    {
        this.marked = marked;
        this.head = head;
        this.places = places;
        Plain = plain;
    }

    public string Plain { get; }

    public static MarkdownText Of(string text)
    {
        var head = FrontMatter.Read(text);
        var (plain, places) = new MarkdownBlocks(text, head.End).Read();
        return new MarkdownText(text, head, plain, places);
    }

    /// <summary>The document without its marks.</summary>
    public TextDocument Without(TextDocument document) => document with { Text = Plain, Markup = TextMarkup.None, Published = document.Published ?? head.Published };

    /// <summary>What was read from the plain text, with evidence in the marked one.</summary>
    public TextReading Restore(TextReading reading, TextDocument document)
    {
        Evidence Back(Evidence evidence)
        {
            var (start, end) = Find(evidence.Start!.Value, evidence.End!.Value);
            return Evidence.FromText(document.Id, marked, start, end);
        }

        var ids = new Dictionary<ClaimId, ClaimId>();
        var claims = new List<Claim>(reading.Claims.Length);
        foreach (var claim in reading.Claims)
        {
            var restored = claim with { Evidence = [.. claim.Evidence.Select(Back)] };
            ids[claim.Id] = restored.Id;
            claims.Add(restored);
        }

        return reading with
        {
            Claims = [.. claims],
            Firings = [.. reading.Firings.Select(f => f with { Claim = ids[f.Claim], Sentence = Back(f.Sentence) })],
            Silences = [.. reading.Silences.Select(s => s with { Sentence = Back(s.Sentence) })],
            Discrepancies = [.. reading.Discrepancies.Select(d => d with { Evidence = [.. d.Evidence.Select(Back)] })],
        };
    }

    /// <summary>The stretch in the marked text, with the marks that open right before it and close right after it.</summary>
    private (int Start, int End) Find(int start, int end)
    {
        if (start >= end) return start < places.Length ? (places[start], places[start]) : (marked.Length, marked.Length);
        var first = start == 0 ? places[0] : places[start - 1] + 1;
        var last = end < places.Length ? places[end] : marked.Length;

        // Only marks belong to it: what was left out as a whole line, or space, does not.
        if (marked.AsSpan(first, Math.Max(0, places[start] - first)).LastIndexOfAny('\r', '\n') is >= 0 and var lineEnd)
        {
            first += lineEnd + 1;
            while (first < places[start] && marked[first] is '#' or '>' or ' ' or '\t') first++;
        }

        while (first < places[start] && char.IsWhiteSpace(marked[first])) first++;
        if (HasLineEnd(places[end - 1] + 1, last)) last = places[end - 1] + 1 + marked.AsSpan(places[end - 1] + 1, last - places[end - 1] - 1).IndexOfAny('\r', '\n');
        while (last > places[end - 1] + 1 && char.IsWhiteSpace(marked[last - 1])) last--;
        return (Math.Min(first, places[start]), Math.Max(last, places[end - 1] + 1));
    }

    private bool HasLineEnd(int from, int to) => to > from && marked.AsSpan(from, to - from).ContainsAny('\r', '\n');
}
