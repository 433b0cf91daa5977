using System.Globalization;

namespace DiplomaticGraph.Readers;

/// <summary>Reads the bounds of tenures.</summary>
internal static class TenureDates
{
    /// <summary>The date in one column (2009-01-20, 2009-01, 2009, 20/01/2009 is none) or in three.</summary>
    /// <param name="fields">The fields of the line.</param>
    /// <param name="columns">One column for a date, or year, month and day; empty for none.</param>
    /// <param name="date">The date; unknown where the fields are empty.</param>
    /// <param name="wrong">What was given instead of a date.</param>
    public static bool TryRead(List<string> fields, int[] columns, out PartialDate date, out string wrong)
    {
        var parts = columns.Select(c => fields[c].Trim()).ToArray();
        wrong = string.Join('-', parts);
        date = default;
        if (parts.Length == 0 || parts.All(p => p.Length == 0 || p is "NA" or "." or "present" or "-")) return true;
        if (parts.Length == 1) return TryDay(parts[0], out date);
        if (!TryNumber(parts[0], out var year) || year is < 1000 or > 9999) return false;
        if (parts[1].Length == 0 || parts[1] == "NA")
        {
            date = PartialDate.InYear(year);
            return true;
        }

        if (!TryNumber(parts[1], out var month) || month is < 1 or > 12) return false;
        if (parts.Length < 3 || parts[2].Length == 0 || parts[2] == "NA")
        {
            date = PartialDate.In(year, month);
            return true;
        }

        return TryNumber(parts[2], out var day) && TryMake(year, month, day, out date);
    }

    /// <summary>The time from one bound to the other; a bound that is not known is open.</summary>
    public static EventTime Between(PartialDate start, PartialDate end)
    {
        if (start.IsUnknown && end.IsUnknown) return EventTime.Unknown;
        var from = start.IsUnknown ? ".." : start.ToString();
        return EventTime.Parse(from == end.ToString() ? from : $"{from}/{(end.IsUnknown ? ".." : end.ToString())}");
    }

    private static bool TryDay(string text, out PartialDate date)
    {
        // "2009-01-20", "20090120", and what spreadsheets add: "2009-01-20 00:00:00".
        var space = text.IndexOf(' ', StringComparison.Ordinal);
        if (space == 10) text = text[..10];
        if (text.Length == 8 && text.All(char.IsAsciiDigit)) text = $"{text[..4]}-{text[4..6]}-{text[6..]}";
        return PartialDate.TryParse(text, out date) && date.Precision >= DatePrecision.Year;
    }

    private static bool TryMake(int year, int month, int day, out PartialDate date)
    {
        date = default;
        if (day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        date = PartialDate.On(new DateOnly(year, month, day));
        return true;
    }

    // Statistics programs write whole numbers as 2009.0.
    private static bool TryNumber(string text, out int number)
    {
        var whole = text.EndsWith(".0", StringComparison.Ordinal) ? text[..^2] : text;
        return int.TryParse(whole, NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
