namespace DiplomaticGraph;

public readonly partial record struct PartialDate
{
    /// <summary>The longest text: <c>Y-999999999%</c>.</summary>
    internal const int MaxLength = 12;

    /// <summary>Reads an EDTF date of level 0 or 1; empty text is the unknown date.</summary>
    /// <remarks>
    /// Each date has one text, so whatever is read prints as it was. Not accepted: spaces, lower-case letters, digits other than 0 to 9, days that no
    /// calendar has, times of day.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such date; the message says where and what was expected.</exception>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new EdtfScanner(text);
        return scanner.TryReadWholeDate(out var date) ? date : throw scanner.Failure("date");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <returns>False where <paramref name="text"/> is null or no such date; <paramref name="date"/> is then unknown.</returns>
    public static bool TryParse(string? text, out PartialDate date)
    {
        date = default;
        return text is not null && new EdtfScanner(text).TryReadWholeDate(out date);
    }

    /// <summary>The EDTF text; empty for unknown. The same in every culture.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Write(buffer)]);
    }

    /// <summary>Writes the text and returns its length; the buffer holds <see cref="MaxLength"/>.</summary>
    internal int Write(Span<char> buffer)
    {
        if (Form is DateForm.None or DateForm.UnknownEnd) return 0;
        if (Form == DateForm.OpenEnd) return Append(buffer, "..");

        var at = WriteYear(buffer);
        switch (Form)
        {
            case DateForm.YearMonthX: at += Append(buffer[at..], "-XX"); break;
            case DateForm.YearMonthXDayX: at += Append(buffer[at..], "-XX-XX"); break;
            case DateForm.Month or DateForm.Season: at += AppendPart(buffer[at..], RawMonth); break;
            case DateForm.MonthDayX:
                at += AppendPart(buffer[at..], RawMonth);
                at += Append(buffer[at..], "-XX");
                break;
            case DateForm.Day:
                at += AppendPart(buffer[at..], RawMonth);
                at += AppendPart(buffer[at..], RawDay);
                break;
        }

        if (Qualifier != DateQualifier.None) buffer[at++] = " ?~%"[(int)Qualifier];
        return at;
    }

    private int WriteYear(Span<char> buffer)
    {
        var at = 0;
        var year = Math.Abs(RawYear);
        if (year > 9999) buffer[at++] = 'Y';
        if (RawYear < 0) buffer[at++] = '-';
        var length = 4;
        for (var rest = year / 10_000; rest > 0; rest /= 10) length++;
        for (var i = at + length - 1; i >= at; i--, year /= 10) buffer[i] = (char)('0' + year % 10);
        at += length;
        if (Form is DateForm.Decade or DateForm.Century) buffer[at - 1] = 'X';
        if (Form is DateForm.Century) buffer[at - 2] = 'X';
        return at;
    }

    private static int Append(Span<char> buffer, string text)
    {
        text.CopyTo(buffer);
        return text.Length;
    }

    private static int AppendPart(Span<char> buffer, int number)
    {
        buffer[0] = '-';
        buffer[1] = (char)('0' + number / 10);
        buffer[2] = (char)('0' + number % 10);
        return 3;
    }
}
