using System.Globalization;
using System.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Something in the input that could not be read: what, where, what was expected and what to do.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Problem
{
    /// <summary>Where: a file as it was named, or <c>stdin</c>.</summary>
    public required string Source { get; init; }

    /// <summary>The line, from 1; null where the problem has none.</summary>
    public int? Line { get; init; }

    /// <summary>The column, from 1, in UTF-16 code units; null where the problem has none.</summary>
    public int? Column { get; init; }

    /// <summary>The field or column by name, for example <c>participants[1].country</c>; null where the problem is in none.</summary>
    public string? Field { get; init; }

    /// <summary>What is wrong, a clause such as <c>no country code</c>.</summary>
    public required string What { get; init; }

    /// <summary>What was given, shortened to 80 characters, control characters written as escapes; null where nothing can be shown.</summary>
    public string? Value { get; init; }

    /// <summary>What was expected.</summary>
    public required string Expected { get; init; }

    /// <summary>What to do about it.</summary>
    public required string Advice { get; init; }

    /// <summary>One line: <c>claims.jsonl:12: participants[1].country: no country code: "USSR". Expected three capital letters such as CHN. Write the ISO code.</c></summary>
    public override string ToString()
    {
        var text = new StringBuilder(Source);
        if (Line is { } line) text.Append(CultureInfo.InvariantCulture, $":{line}");
        if (Column is { } column) text.Append(CultureInfo.InvariantCulture, $":{column}");
        text.Append(": ");
        if (Field is { Length: > 0 }) text.Append(Field).Append(": ");
        text.Append(What);
        if (Value is not null) text.Append(": ").Append(Value);
        return text.Append(". Expected ").Append(Expected).Append(". ").Append(Advice).Append('.').ToString();
    }
}
