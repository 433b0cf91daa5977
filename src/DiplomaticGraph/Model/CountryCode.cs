namespace DiplomaticGraph;

/// <summary>A country by its three-letter code: ISO 3166-1 alpha-3, or for a state that is no more the code it had (SUN, YUG, CSK, DDR; ISO 3166-3).</summary>
/// <remarks>
/// Any three capital letters A to Z are a code; whether a state bears it is told by <see cref="Countries"/>. <c>default</c> is no country.
/// Comparison is ordinal. Immutable and safe for any number of threads.
/// </remarks>
public readonly record struct CountryCode : IComparable<CountryCode>
{
    /// <summary>What the entity identity of a country begins with.</summary>
    public const string Prefix = "country:";

    /// <summary>The text forms made so far, by the number of the code: the same few countries are asked for over and over.</summary>
    private static readonly string?[] EntityTexts = new string?[26 * 26 * 26];

    private readonly string? value;

    /// <summary>Takes a code.</summary>
    /// <exception cref="ArgumentException"><paramref name="code"/> is not three capital letters A to Z.</exception>
    public CountryCode(string code)
    {
        ArgumentNullException.ThrowIfNull(code);
        if (!IsCode(code)) throw new ArgumentException($"'{code}' is no country code: expected three capital letters such as 'CHN'.", nameof(code));
        value = code;
    }

    /// <summary>The three letters; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>True for <c>default</c>.</summary>
    public bool IsDefault => value is null;

    /// <summary>Reads three capital letters.</summary>
    /// <returns>False where <paramref name="text"/> is anything else.</returns>
    public static bool TryParse(string? text, out CountryCode code)
    {
        code = text is not null && IsCode(text) ? new CountryCode(text) : default;
        return !code.IsDefault;
    }

    /// <summary>The same country among all entities, <c>country:CHN</c>.</summary>
    public static implicit operator EntityId(CountryCode code) => code.ToEntityId();

    /// <summary>The same country among all entities, <c>country:CHN</c>.</summary>
    public EntityId ToEntityId() => value is null ? default : new EntityId(EntityTexts[Number(value)] ??= Prefix + value);

    /// <inheritdoc/>
    public int CompareTo(CountryCode other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The three letters.</summary>
    public override string ToString() => Value;

    /// <summary>The number of a code among all that three letters can make.</summary>
    private static int Number(string code) => (((code[0] - 'A') * 26) + code[1] - 'A') * 26 + code[2] - 'A';

    private static bool IsCode(string text) => text.Length == 3 && text.All(char.IsAsciiLetterUpper);
}
