namespace DiplomaticGraph;

/// <summary>In what capacity somebody takes part in an event, as the source tells it.</summary>
public enum Capacity
{
    /// <summary>In office, or nothing told to the contrary: an official counts for the country or organization served.</summary>
    InOffice,

    /// <summary>Held the office before: "the former US president". Stands for no country and no organization.</summary>
    Former,

    /// <summary>Chosen for the office and not yet in it: "the president-elect", "the foreign minister-designate". Stands for no country and no organization.</summary>
    Designated,

    /// <summary>Acts for no national government: an opposition leader, a candidate, the governor of a province.</summary>
    Outside,
}
