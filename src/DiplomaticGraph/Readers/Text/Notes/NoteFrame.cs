namespace DiplomaticGraph.Readers.Text;

/// <summary>What a note leaves unsaid: whom it is about, where they were, and when.</summary>
/// <param name="Subject">Whom it is about.</param>
internal sealed record NoteFrame(Party Subject)
{
    /// <summary>The country in which they were, as the title or the text tells; <c>default</c> where neither does.</summary>
    public CountryCode Host { get; init; }

    /// <summary>The place there, as the title writes it, for example <c>Tel Aviv, Jerusalem</c>; null where it names none.</summary>
    public string? Place { get; init; }

    /// <summary>The days of the journey; unknown where the title tells none.</summary>
    public EventTime Time { get; init; }

    /// <summary>True where the document was written before the journey: what it tells is planned.</summary>
    public bool IsAhead { get; init; }

    /// <summary>The frame of a document.</summary>
    /// <param name="subject">Whom it is about.</param>
    /// <param name="title">The journey that its title tells; null where it tells none.</param>
    /// <param name="published">When it was written.</param>
    public static NoteFrame Of(Party subject, NoteTitle? title, DateOnly? published) => title is null ? new NoteFrame(subject) : new NoteFrame(subject)
    {
        Host = title.Host, Place = title.Place, Time = title.Time, IsAhead = published < title.Time.EarliestDay,
    };

    /// <summary>True where the place is one town and no list of several: what happened on the journey happened there, unless the text tells another.</summary>
    public bool IsOnePlace => Place is { } place && !place.AsSpan().ContainsAny(',', ';') && !place.Contains(" and ", StringComparison.Ordinal);
}
