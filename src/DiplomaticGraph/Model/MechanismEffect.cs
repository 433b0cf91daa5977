namespace DiplomaticGraph;

/// <summary>What a relation of the mechanism group does to its mechanism.</summary>
public enum MechanismEffect
{
    /// <summary>Nothing: the relation is not about a mechanism.</summary>
    None,

    /// <summary>Puts it forward.</summary>
    Proposes,

    /// <summary>Backs it.</summary>
    Supports,

    /// <summary>Consents to it.</summary>
    Agrees,

    /// <summary>Holds back consent without a refusal ("has yet to agree").</summary>
    Withholds,

    /// <summary>Refuses it.</summary>
    Rejects,

    /// <summary>Sets it up.</summary>
    Establishes,

    /// <summary>Makes use of it, which shows that it works.</summary>
    Uses,

    /// <summary>Stops it for the time being.</summary>
    Suspends,

    /// <summary>Takes it up again.</summary>
    Resumes,

    /// <summary>Ends it.</summary>
    Ends,
}
