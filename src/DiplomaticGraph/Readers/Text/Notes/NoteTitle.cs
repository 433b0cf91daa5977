namespace DiplomaticGraph.Readers.Text;

/// <summary>The title of a note about a subject, where it has one of two forms that tell a journey.</summary>
/// <remarks>
/// <c>WHO, WHERE (PLACE), DATE to DATE</c> as in "Anna Okafor, Ghana (Accra, Kumasi), 1994-03-02 to 1994-03-05", and <c>WHO (COUNTRY), visit to WHERE,
/// DATE to DATE</c>. WHO is the document's subject. The place and the second date may be left out; dates stand in digits or in words.
/// </remarks>
/// <param name="Who">The words for the subject, a country in brackets left out.</param>
/// <param name="Served">The country in brackets behind them; <c>default</c> where none stands there.</param>
/// <param name="Host">The country in which the journey was.</param>
/// <param name="Place">The place or places there, as they are written; null where none is told.</param>
/// <param name="Time">The days.</param>
internal sealed record NoteTitle(string Who, CountryCode Served, CountryCode Host, string? Place, EventTime Time)
{
    /// <summary>A date in words has commas of its own: "Ottawa, 10 to 12 February, 1989".</summary>
    private const int CommasInDates = 4;

    private static readonly string[] Journeys = ["visit to", "visits to", "trip to", "journey to", "travel to", "tour of"];

    /// <summary>The journey that a title tells; null where it has neither form, or names no country that is known.</summary>
    public static NoteTitle? Parse(string title, string subject)
    {
        var text = title.Trim();
        if (SplitDates(text) is not { } dated) return null;
        var (rest, time) = dated;
        if (Journey(rest) is { } journey) return Make(rest[..journey.Comma], rest[journey.Where..], time);
        if (rest.StartsWith(subject + ", ", StringComparison.Ordinal)) return Make(subject, rest[(subject.Length + 2)..], time);

        // Somebody whom the title spells in another way: up to the comma behind which a country stands.
        for (var comma = rest.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = rest.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            if (Make(rest[..comma], rest[(comma + 2)..], time) is { } made) return made;
        }

        return null;
    }

    private static NoteTitle? Make(string who, string where, EventTime time)
    {
        var (name, served) = SplitBracket(who);
        var (country, place) = SplitBracket(where);
        if (CountryNames.Find(country, place, time) is not { } host) return null;
        if (place is not null && (place.Length == 0 || CountryNames.IsAnotherName(place, host))) place = null;
        return new NoteTitle(name, served is null ? default : CountryNames.Find(served, null, time) ?? default, host, place, time);
    }

    /// <summary>The words before the date at the end, and its days.</summary>
    private static (string Before, EventTime Time)? SplitDates(string title)
    {
        (string, EventTime)? found = null;
        var comma = title.LastIndexOf(',');
        for (var n = 0; n < CommasInDates && comma > 0; n++, comma = title.LastIndexOf(',', comma - 1))
        {
            if (Dates(title[(comma + 1)..].Trim()) is { } time) found = (title[..comma].Trim(), time);
        }

        return found;
    }

    private static EventTime? Dates(string words)
    {
        if (EventTime.TryParse(words, out var written) && !written.IsUnknown) return written;
        var tokens = Tokenizer.Tokenize(words, 0, words.Length, new DocumentWords()).ToArray();
        if (tokens.Length == 0) return null;
        var found = TimeFinder.Find(new Sentence(new Block(BlockKind.Paragraph, 0, words.Length), tokens));
        if (found is not [{ First: 0, Form: TimeForm.Absolute or TimeForm.MonthWithoutYear } only] || only.End != tokens.Length) return null;
        return new TimeResolver(null).Resolve(only, isFuture: false) is { IsUnknown: false } time ? time : null;
    }

    /// <summary>", visit to the United States": where the words for the subject end and those for the country begin.</summary>
    private static (int Comma, int Where)? Journey(string rest)
    {
        for (var comma = rest.IndexOf(", ", StringComparison.Ordinal); comma > 0; comma = rest.IndexOf(", ", comma + 1, StringComparison.Ordinal))
        {
            foreach (var words in Journeys)
            {
                var at = rest.IndexOf(words + " ", comma + 2, StringComparison.OrdinalIgnoreCase);
                if (at >= 0 && rest.AsSpan(comma + 2, at - comma - 2).IndexOf(',') < 0) return (comma, at + words.Length + 1);
            }
        }

        return null;
    }

    /// <summary>"Senegal (Dakar)" into its name and what the last bracket holds; brackets may stand in brackets.</summary>
    private static (string Name, string? Bracket) SplitBracket(string words)
    {
        var text = words.Trim();
        if (!text.EndsWith(')')) return (text, null);
        var depth = 0;
        for (var i = text.Length - 1; i > 0; i--)
        {
            if (text[i] == ')') depth++;
            else if (text[i] == '(' && --depth == 0) return (text[..i].Trim(), text[(i + 1)..^1].Trim());
        }

        return (text, null);
    }
}
