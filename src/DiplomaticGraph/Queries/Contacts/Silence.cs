using System.Globalization;

namespace DiplomaticGraph;

/// <summary>How long two parties have had no contact, as bounds: partial dates leave a range of days.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Silence
{
    /// <summary>The one party.</summary>
    public required Entity One { get; init; }

    /// <summary>The other party.</summary>
    public required Entity Other { get; init; }

    /// <summary>The day asked about.</summary>
    public required DateOnly Day { get; init; }

    /// <summary>The last dated contact on that day, as <see cref="ContactHistory.Last"/>; null where there is none.</summary>
    public Relation? LastContact { get; init; }

    /// <summary>At least so many days, 0 for a contact on the day itself; null where no dated contact can have been before.</summary>
    public int? AtLeastDays { get; init; }

    /// <summary>At most so many days; null where it has no bound: no dated contact is certain, or none has a first day.</summary>
    public int? AtMostDays { get; init; }

    /// <summary>How many contacts have no date. Any of them may have been later than the last dated one.</summary>
    public int UndatedContacts { get; init; }

    /// <summary>One line: <c>China and United States: silent for 139 to 168 days on 2024-04-16</c>.</summary>
    public override string ToString()
    {
        var days = (AtLeastDays, AtMostDays) switch
        {
            (null, _) => "no dated contact",
            ({ } least, null) => Invariant($"silent for {least} days or more"),
            ({ } least, { } most) when least == most => Invariant($"silent for {least} days"),
            ({ } least, { } most) => Invariant($"silent for {least} to {most} days"),
        };
        return Invariant($"{One.Name} and {Other.Name}: {days} on {Day:yyyy-MM-dd}") + (UndatedContacts == 0 ? "" : Invariant($", unless one of {UndatedContacts} without a date was later"));
    }

    internal static Silence Of(ContactHistory history, DateOnly day)
    {
        long? first = null, last = null;
        Relation? contact = null;
        foreach (var relation in history.Dated)
        {
            var span = DaySpan.Of(relation.Time);
            if (span.First > day.DayNumber) continue;
            contact = relation;
            last = Math.Max(last ?? long.MinValue, Math.Min(span.Last, day.DayNumber));

            // What may also have been after the day need not have been before it, so it bounds nothing from below.
            if (span.Last <= day.DayNumber && span.First != long.MinValue) first = Math.Max(first ?? long.MinValue, span.First);
        }

        return new Silence
        {
            One = history.One,
            Other = history.Other,
            Day = day,
            LastContact = contact,
            AtLeastDays = last is { } l ? (int)(day.DayNumber - l) : null,
            AtMostDays = first is { } f ? (int)Math.Min(day.DayNumber - f, int.MaxValue) : null,
            UndatedContacts = history.Undated.Length,
        };
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
