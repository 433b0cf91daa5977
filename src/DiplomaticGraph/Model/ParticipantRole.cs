namespace DiplomaticGraph;

/// <summary>The part that somebody plays in an event.</summary>
/// <remarks>
/// Which participants an event links: initiator with counterpart, visitor with host, actor with target, mediator with every other,
/// participant with participant. Two of one side are not linked.
/// </remarks>
public enum ParticipantRole
{
    /// <summary>One of several who all met each other.</summary>
    Participant,

    /// <summary>The side that met, called or wrote to the others; of a called contact, the caller.</summary>
    Initiator,

    /// <summary>The side that was met, called or written to.</summary>
    Counterpart,

    /// <summary>Who travelled.</summary>
    Visitor,

    /// <summary>Who received, or the country travelled to.</summary>
    Host,

    /// <summary>Who brought the others together.</summary>
    Mediator,

    /// <summary>Who acted: proposed, warned, promised.</summary>
    Actor,

    /// <summary>Towards whom.</summary>
    Target,
}
