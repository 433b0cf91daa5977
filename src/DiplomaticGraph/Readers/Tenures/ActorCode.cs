using System.Globalization;

namespace DiplomaticGraph.Readers;

/// <summary>Whether a code could be read.</summary>
internal enum ActorCodeState : byte
{
    Read,
    Broken,
    BadDate,
    BadOrder,
}

/// <summary>A code of an actor dictionary with its dates: <c>USAGOV 20090120-20170120</c>.</summary>
/// <remarks>Roles as the CAMEO manual has them (chapter 3.4); times as the TABARI manual has them: of two digits, years above 30 are of the 20th century.</remarks>
internal readonly record struct ActorCode(CountryCode Country, string Office, EventTime Time)
{
    private const int Pivot = 30;

    /// <summary>True for a role in the government of a state, at a time that the code tells.</summary>
    public bool IsOffice => !Country.IsDefault && Office.Length > 0 && !Time.IsUnknown;

    public static ActorCodeState TryRead(string text, out ActorCode code, out string wrong)
    {
        code = default;
        wrong = text;
        var trimmed = text.Trim();
        var space = trimmed.AsSpan().IndexOfAny(' ', '\t');
        var letters = space < 0 ? trimmed : trimmed[..space];
        if (letters.Length == 0 || !letters.All(c => char.IsAsciiLetterOrDigit(c) || c is '#' or '-' or '~' or '/')) return ActorCodeState.Broken;
        var state = Dates(space < 0 ? "" : trimmed[space..], out var time, out wrong);
        if (state != ActorCodeState.Read) return state;
        var country = letters.Length >= 6 && letters[..3].All(char.IsAsciiLetterUpper) ? Countries.FindByCameo(letters[..3])?.Code ?? default : default;
        code = new ActorCode(country, country.IsDefault ? "" : OfficeOf(letters[3..6]), time);
        return ActorCodeState.Read;
    }

    /// <summary>What a role of the government is called; empty for elites, opposition, rebels, business and all others.</summary>
    private static string OfficeOf(string role) => role switch
    {
        "GOV" => "member of the government",
        "MIL" => "military officer",
        "LEG" => "member of parliament",
        "JUD" => "judge",
        "SPY" => "intelligence officer",
        "COP" => "police officer",
        _ => "",
    };

    /// <summary>"20090120-20170120", "&lt;090120", "&gt; 20090120", or nothing.</summary>
    private static ActorCodeState Dates(string text, out EventTime time, out string wrong)
    {
        time = EventTime.Unknown;
        var compact = string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
        wrong = text.Trim();
        if (compact.Length == 0) return ActorCodeState.Read;
        if (compact[0] is '<' or '>')
        {
            if (Day(compact[1..]) is not { } bound) return ActorCodeState.BadDate;
            time = compact[0] == '<' ? EventTime.Until(bound) : EventTime.From(bound);
            return ActorCodeState.Read;
        }

        var dash = compact.IndexOf('-', StringComparison.Ordinal);
        if (dash < 0 || Day(compact[..dash]) is not { } first || Day(compact[(dash + 1)..]) is not { } last) return ActorCodeState.BadDate;

        // "120101-460603" is of 1912.
        if (first > last && dash == 6 && first.Year >= 2000) first = first.AddYears(-100);
        if (first > last) return ActorCodeState.BadOrder;
        time = EventTime.Between(first, last);
        return ActorCodeState.Read;
    }

    private static DateOnly? Day(string digits)
    {
        if (digits.Length is not (6 or 8) || !digits.All(char.IsAsciiDigit)) return null;
        var full = digits.Length == 8 ? digits : (int.Parse(digits[..2], CultureInfo.InvariantCulture) > Pivot ? "19" : "20") + digits;
        return DateOnly.TryParseExact(full, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;
    }
}
