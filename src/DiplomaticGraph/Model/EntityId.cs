namespace DiplomaticGraph;

/// <summary>The identity of any entity: a country, an official, an organization or an office.</summary>
/// <remarks>
/// The text form is a type and a name with a colon between: <c>country:CHN</c>, <c>official:usa/antony-blinken</c>, <c>org:NATO</c>,
/// <c>office:jpn/foreign-minister</c>. <see cref="CountryCode"/>, <see cref="OfficialId"/>, <see cref="OrganizationId"/> and <see cref="OfficeId"/>
/// convert to it; back again is explicit and may fail. <c>default</c> is the absent identity. Comparison is ordinal. Thread-safe.
/// </remarks>
public readonly record struct EntityId : IComparable<EntityId>
{
    private readonly string? value;

    /// <summary>Takes a text form as it is.</summary>
    /// <exception cref="ArgumentException"><paramref name="value"/> has none of the four prefixes, or nothing after it.</exception>
    public EntityId(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        if (TypeOf(value) is null)
            throw new ArgumentException($"'{value}' is no entity: expected 'country:', 'official:', 'org:' or 'office:' with a name after it.", nameof(value));
        this.value = value;
    }

    /// <summary>The text form; empty for <c>default</c>.</summary>
    public string Value => value ?? "";

    /// <summary>True for <c>default</c>.</summary>
    public bool IsDefault => value is null;

    /// <summary>What the entity is.</summary>
    /// <exception cref="InvalidOperationException">This is <c>default</c>.</exception>
    public EntityType Type => TypeOf(Value) ?? throw new InvalidOperationException("The absent identity has no type.");

    /// <summary>Reads a text form.</summary>
    /// <returns>False where <paramref name="text"/> is null or no identity.</returns>
    public static bool TryParse(string? text, out EntityId id)
    {
        id = text is not null && TypeOf(text) is not null ? new EntityId(text) : default;
        return !id.IsDefault;
    }

    /// <summary>The country that this identity names.</summary>
    /// <returns>False where it names no country.</returns>
    public bool TryGetCountry(out CountryCode country)
    {
        country = default;
        return Value.StartsWith(CountryCode.Prefix, StringComparison.Ordinal)
            && CountryCode.TryParse(Value[CountryCode.Prefix.Length..], out country);
    }

    /// <inheritdoc/>
    public int CompareTo(EntityId other) => string.CompareOrdinal(Value, other.Value);

    /// <summary>The text form.</summary>
    public override string ToString() => Value;

    private static EntityType? TypeOf(string text)
    {
        if (Has(text, CountryCode.Prefix)) return EntityType.Country;
        if (Has(text, OfficialId.Prefix)) return EntityType.Official;
        if (Has(text, OrganizationId.Prefix)) return EntityType.Organization;
        return Has(text, OfficeId.Prefix) ? EntityType.Office : null;
    }

    private static bool Has(string text, string prefix) =>
        text.Length > prefix.Length && text.StartsWith(prefix, StringComparison.Ordinal);
}
