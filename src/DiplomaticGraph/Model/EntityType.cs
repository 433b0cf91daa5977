namespace DiplomaticGraph;

/// <summary>What an entity is.</summary>
public enum EntityType
{
    /// <summary>A state or territory, identified by its ISO 3166 code.</summary>
    Country,

    /// <summary>A person in public life, or the unnamed holder of an office.</summary>
    Official,

    /// <summary>An organization: international, party, armed group, company.</summary>
    Organization,

    /// <summary>An office, whoever holds it.</summary>
    Office,
}
