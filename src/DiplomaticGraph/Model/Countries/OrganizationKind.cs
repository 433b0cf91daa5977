namespace DiplomaticGraph;

/// <summary>What sort of organization.</summary>
public enum OrganizationKind
{
    /// <summary>Founded by states, with organs of its own: the United Nations, NATO, the World Bank.</summary>
    Intergovernmental,

    /// <summary>A circle of states without organs, or the format of a negotiation: the G7, the Quad, the E3.</summary>
    Grouping,

    /// <summary>Not founded by states: the Red Cross, Amnesty International.</summary>
    NonGovernmental,

    /// <summary>A movement, rebel or armed group: the PLO, the Taliban, the FARC.</summary>
    Movement,

    /// <summary>A political party with foreign contacts of its own: the Kuomintang.</summary>
    Party,
}
