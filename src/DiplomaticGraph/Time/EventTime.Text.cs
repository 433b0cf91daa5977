namespace DiplomaticGraph;

public readonly partial record struct EventTime
{
    private const int MaxLength = PartialDate.MaxLength * 2 + 1;

    /// <summary>Reads an EDTF date or interval of level 0 or 1; empty text is <see cref="Unknown"/>.</summary>
    /// <remarks>
    /// What <see cref="PartialDate.Parse"/> reads, and two of them with <c>/</c> between, of which one may be <c>..</c> (open) or empty (unknown). Each time has
    /// one text, so whatever is read prints as it was. An interval is refused where its end is before its start however both are read.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    /// <exception cref="FormatException"><paramref name="text"/> is no such time; the message says where and what was expected.</exception>
    public static EventTime Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new EdtfScanner(text);
        return scanner.TryReadWholeTime(out var time) ? time : throw scanner.Failure("date or interval");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without an exception.</summary>
    /// <returns>False where <paramref name="text"/> is null or no such time; <paramref name="time"/> is then <see cref="Unknown"/>.</returns>
    public static bool TryParse(string? text, out EventTime time)
    {
        time = default;
        return text is not null && new EdtfScanner(text).TryReadWholeTime(out time);
    }

    /// <summary>The EDTF text; empty for unknown. The same in every culture.</summary>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[MaxLength];
        return new string(buffer[..Write(buffer)]);
    }

    private int Write(Span<char> buffer)
    {
        var at = first.Write(buffer);
        if (!IsInterval) return at;
        buffer[at++] = '/';
        return at + last.Write(buffer[at..]);
    }
}
