namespace DiplomaticGraph;

/// <summary>Whether a claim says that something happened.</summary>
public enum Modality
{
    /// <summary>It happened.</summary>
    Asserted,

    /// <summary>It is announced and lies in the future of the source.</summary>
    Planned,

    /// <summary>Somebody outside the parties recommends it.</summary>
    Suggested,

    /// <summary>The source says that it did not happen.</summary>
    Denied,
}
