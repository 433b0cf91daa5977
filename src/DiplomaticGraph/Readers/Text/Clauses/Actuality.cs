namespace DiplomaticGraph.Readers.Text;

/// <summary>Whether what a verb or a noun tells really happened.</summary>
internal enum Actuality : byte
{
    Happened,
    Planned,

    /// <summary>Told not to have happened, or called off.</summary>
    Denied,

    /// <summary>Put off, without a new time.</summary>
    Postponed,

    /// <summary>A party would not: refused, declined.</summary>
    Refused,

    /// <summary>A party has consented to do it.</summary>
    Agreed,

    /// <summary>A party says that it is ready to.</summary>
    Willing,

    /// <summary>A party has not consented so far.</summary>
    Withheld,

    /// <summary>Somebody wants it: asks, urges, proposes, says that it should be.</summary>
    Advocated,

    /// <summary>Open: could, might, if, hopes; nothing is recorded.</summary>
    Hypothetical,
}
