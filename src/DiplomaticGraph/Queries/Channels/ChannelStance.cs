namespace DiplomaticGraph;

/// <summary>Where a party stands towards a mechanism: its last word as far as dates tell.</summary>
public enum ChannelStance
{
    /// <summary>Backs it.</summary>
    Supports,

    /// <summary>Puts it forward.</summary>
    Proposes,

    /// <summary>Has agreed to it; set it up, used it or resumed it.</summary>
    Agrees,

    /// <summary>Holds back its agreement without a refusal.</summary>
    Withholds,

    /// <summary>Has refused it.</summary>
    Rejects,

    /// <summary>Has stopped it for the time being.</summary>
    Suspends,

    /// <summary>Has ended it.</summary>
    Ends,

    /// <summary>Its words contradict each other, and their dates do not tell which was the last.</summary>
    Contested,
}
