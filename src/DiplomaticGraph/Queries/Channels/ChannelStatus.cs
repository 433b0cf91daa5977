namespace DiplomaticGraph;

/// <summary>How far a mechanism between parties has come.</summary>
public enum ChannelStatus
{
    /// <summary>No claim speaks of it, or only claims that something did not happen.</summary>
    Unknown,

    /// <summary>Only outsiders have recommended it.</summary>
    Suggested,

    /// <summary>A party, or every party, has put it forward; nobody else has taken it up.</summary>
    Proposed,

    /// <summary>More than one party is for it, or some but not all have agreed.</summary>
    UnderDiscussion,

    /// <summary>Every party has agreed; nothing shows that it works yet.</summary>
    Agreed,

    /// <summary>It was set up, used or resumed.</summary>
    Active,

    /// <summary>It was stopped for the time being.</summary>
    Suspended,

    /// <summary>It was ended, and nobody has put it forward anew.</summary>
    Ended,

    /// <summary>A party has refused it, and nobody has put it forward anew.</summary>
    Rejected,

    /// <summary>Claims contradict each other, and their dates do not tell which holds.</summary>
    Contested,
}
