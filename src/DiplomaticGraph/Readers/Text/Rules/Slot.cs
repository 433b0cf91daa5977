namespace DiplomaticGraph.Readers.Text;

/// <summary>What may fill a place of a rule.</summary>
internal enum Filler : byte
{
    /// <summary>Any party.</summary>
    Party,

    /// <summary>A person, an office holder, or a group; not a bare country, which teams and markets share.</summary>
    Official,

    /// <summary>A country or a capital as a place.</summary>
    Place,
}
