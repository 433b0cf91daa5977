using System.Globalization;

namespace DiplomaticGraph;

/// <summary>Reads EDTF of levels 0 and 1 from left to right, and knows where and why it stopped.</summary>
/// <remarks>Looks at a bounded number of characters, however long the text is.</remarks>
internal ref struct EdtfScanner(ReadOnlySpan<char> text)
{
    private const string DateExpected = "a date such as 2023, 2023-06, 2023-06-19, 198X or 2023?";
    private const int ShownLength = 60;

    private readonly ReadOnlySpan<char> text = text;
    private int at;
    private string expected = "";

    /// <summary>A date that fills the text; empty text is the unknown date.</summary>
    public bool TryReadWholeDate(out PartialDate date)
    {
        date = default;
        if (text.IsEmpty) return true;
        if (!TryReadDate(out var read)) return false;
        if (at < text.Length) return Expect(AfterDate(read, interval: false));
        date = read;
        return true;
    }

    /// <summary>A date or an interval that fills the text; empty text is the unknown time.</summary>
    public bool TryReadWholeTime(out EventTime time)
    {
        time = default;
        if (text.IsEmpty) return true;
        if (!TryReadEnd(out var first)) return false;
        if (at == text.Length && first.Precision != DatePrecision.Unknown)
        {
            time = new EventTime(first);
            return true;
        }

        if (!Take('/')) return Expect(first.Form == DateForm.OpenEnd ? "'/' and a date" : AfterDate(first, interval: true));
        var second = at;
        if (!TryReadEnd(out var last)) return false;
        if (at < text.Length) return Expect(AfterDate(last, interval: false));
        at = second;
        if (first.Precision == DatePrecision.Unknown && last.Precision == DatePrecision.Unknown) return Expect("a date at one end at least");
        if (last.LastNumber < first.FirstNumber) return Expect("an end that is not before the start");
        time = new EventTime(first, last);
        return true;
    }

    /// <summary>What to throw after a failure.</summary>
    public readonly FormatException Failure(string what)
    {
        var shown = text.Length <= ShownLength ? text.ToString() : text[..ShownLength].ToString() + "…";
        return new FormatException(string.Create(
            CultureInfo.InvariantCulture,
            $"'{shown}' is no EDTF {what}: at position {at} expected {expected}."));
    }

    private bool TryReadEnd(out PartialDate end)
    {
        if (at == text.Length || text[at] == '/')
        {
            end = new(DateForm.UnknownEnd);
            return true;
        }

        if (text[at..].StartsWith("..", StringComparison.Ordinal))
        {
            at += 2;
            end = new(DateForm.OpenEnd);
            return true;
        }

        return TryReadDate(out end);
    }

    private bool TryReadDate(out PartialDate date)
    {
        date = default;
        if (Take('Y')) return TryReadLongYear(out date);
        var start = at;
        var negative = Take('-');
        var year = 0;
        for (var i = 0; i < 4; i++)
        {
            if (TakeDigit(out var digit)) year = year * 10 + digit;
            else if (!negative && i == 2 && TakeBoth('X')) return Qualify(DateForm.Century, year * 100, 0, 0, out date);
            else if (!negative && i == 3 && Take('X')) return Qualify(DateForm.Decade, year * 10, 0, 0, out date);
            else return Expect(i == 0 ? DateExpected : "a digit 0 to 9: a year has four");
        }

        if (negative && year == 0)
        {
            at = start;
            return Expect("a year: the year 0 is written 0000");
        }

        if (negative) year = -year;
        if (!Take('-')) return Qualify(DateForm.Year, year, 0, 0, out date);
        return TryReadMonth(year, out date);
    }

    private bool TryReadLongYear(out PartialDate date)
    {
        date = default;
        var negative = Take('-');
        var start = at;
        var year = 0;
        while (at - start < 9 && TakeDigit(out var digit)) year = year * 10 + digit;
        if (at - start < 5 || text[start] == '0' || (at < text.Length && char.IsAsciiDigit(text[at])))
        {
            at = start;
            return Expect("five to nine digits, the first not 0");
        }

        return Qualify(DateForm.Year, negative ? -year : year, 0, 0, out date);
    }

    private bool TryReadMonth(int year, out PartialDate date)
    {
        if (TakeBoth('X'))
        {
            if (!Take('-')) return Qualify(DateForm.YearMonthX, year, 0, 0, out date);
            date = default;
            return TakeBoth('X')
                ? Qualify(DateForm.YearMonthXDayX, year, 0, 0, out date)
                : Expect("XX: a day of an unspecified month is unspecified");
        }

        date = default;
        var start = at;
        if (!TakeTwo(out var month) || month is not (>= 1 and <= 12 or >= 21 and <= 24))
        {
            at = start;
            return Expect("a month 01 to 12, a season 21 to 24, or XX");
        }

        if (month > 12) return Qualify(DateForm.Season, year, month, 0, out date);
        if (!Take('-')) return Qualify(DateForm.Month, year, month, 0, out date);
        if (TakeBoth('X')) return Qualify(DateForm.MonthDayX, year, month, 0, out date);
        start = at;
        var days = CalendarDays.DaysInMonth(year, month);
        if (TakeTwo(out var day) && day >= 1 && day <= days) return Qualify(DateForm.Day, year, month, day, out date);
        at = start;
        return Expect(string.Create(CultureInfo.InvariantCulture, $"a day 01 to {days}, or XX"));
    }

    private bool Qualify(DateForm form, int year, int month, int day, out PartialDate date)
    {
        var qualifier = Take('?') ? DateQualifier.Uncertain
            : Take('~') ? DateQualifier.Approximate
            : Take('%') ? DateQualifier.Uncertain | DateQualifier.Approximate
            : DateQualifier.None;
        date = new(form, year, month, day, qualifier);
        return true;
    }

    private readonly string AfterDate(PartialDate date, bool interval)
    {
        if (text[at] == 'T' && date.Precision == DatePrecision.Day) return "the end: a time of day is not kept, give the day alone";
        return interval ? "the end, or '/' and another date" : "the end";
    }

    private bool Expect(string what)
    {
        expected = what;
        return false;
    }

    private bool Take(char c)
    {
        if (at >= text.Length || text[at] != c) return false;
        at++;
        return true;
    }

    private bool TakeBoth(char c)
    {
        if (at + 1 >= text.Length || text[at] != c || text[at + 1] != c) return false;
        at += 2;
        return true;
    }

    private bool TakeDigit(out int digit)
    {
        digit = at < text.Length ? text[at] - '0' : -1;
        if (digit is < 0 or > 9) return false;
        at++;
        return true;
    }

    private bool TakeTwo(out int number)
    {
        number = 0;
        if (!TakeDigit(out var tens) || !TakeDigit(out var ones)) return false;
        number = tens * 10 + ones;
        return true;
    }
}
