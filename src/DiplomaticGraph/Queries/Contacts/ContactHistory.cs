using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Every contact of two parties.</summary>
/// <remarks>
/// A country's contacts are its own and those of whoever stands for it. One event is one contact, however many people each side sent. Immutable and safe for any
/// number of threads.
/// </remarks>
public sealed record ContactHistory
{
    /// <summary>The one party.</summary>
    public required Entity One { get; init; }

    /// <summary>The other party.</summary>
    public required Entity Other { get; init; }

    /// <summary>
    /// The dated contacts: by the first day on which each can have happened (of one only known to be before some day, that day), then by the last, then in the order of the
    /// graph.
    /// </summary>
    public required ImmutableArray<Relation> Dated { get; init; }

    /// <summary>The contacts without a date, in the order of the graph.</summary>
    public required ImmutableArray<Relation> Undated { get; init; }

    /// <summary>The names that fit nobody or several, where parties were given by name; there are no contacts then.</summary>
    public ImmutableArray<EntityLookup> Unresolved { get; init; } = [];

    /// <summary>How many contacts there are.</summary>
    public int Count => Dated.Length + Undated.Length;

    /// <summary>The dated contacts, then the undated ones.</summary>
    public IEnumerable<Relation> All => Dated.Concat(Undated);

    /// <summary>The sources that tell of the contacts; copies of one article are one.</summary>
    public ImmutableArray<IndependentSource> IndependentSources => IndependentSource.FindAll(All.SelectMany(r => r.Claims));

    /// <summary>
    /// The last contact: the last of <see cref="Dated"/>; where nothing is dated, the first undated one; null where there is no contact.
    /// </summary>
    /// <remarks>An undated contact may have been later. <see cref="GetSilence"/> tells what can be said about the day.</remarks>
    public Relation? Last => Dated.Length > 0 ? Dated[^1] : Undated.FirstOrDefault();

    /// <summary>How long it is, on a day, since the last dated contact.</summary>
    /// <param name="day">The day asked about; contacts that can only have been later do not count.</param>
    public Silence GetSilence(DateOnly day) => Silence.Of(this, day);

    /// <summary>One line: <c>China and United States: 3 contacts, the last met_with (2023-11); 1 without a date</c>.</summary>
    public override string ToString() => ContactText.ToLine(this);

    /// <summary>A Mermaid timeline.</summary>
    public string ToMermaid() => ContactText.ToMermaid(this);

    /// <summary>An HTML fragment: the one line and a table of contacts with their quotes. All text is encoded; there is no script, style or link in it.</summary>
    public string ToHtml() => ContactText.ToHtml(this);
}
