namespace DiplomaticGraph.Readers.Text;

/// <summary>What a speaker makes of an act.</summary>
internal enum Stance : byte
{
    /// <summary>It was done.</summary>
    Done,

    /// <summary>Another is asked to do it.</summary>
    Appeal,

    /// <summary>Another is told to do it.</summary>
    Demand,

    /// <summary>The speaker will do it: a promise where it is friendly, a threat where it is not.</summary>
    Intent,

    /// <summary>The speaker will not do it, or will not have it.</summary>
    Reject,

    /// <summary>The speaker threatens with it.</summary>
    Threat,
}
