namespace DiplomaticGraph.Readers.Text;

/// <summary>A stance that a sentence tells: who takes it, towards whom, about what.</summary>
/// <param name="Actor">Who takes it.</param>
/// <param name="Target">Whom it is directed at; null where the actors are directed at each other.</param>
/// <param name="Code">Its CAMEO code.</param>
/// <param name="Rule">The rule's name.</param>
/// <param name="Trigger">The words that told it, as token bounds.</param>
internal sealed record Position(Argument Actor, Target? Target, string Code, string Rule, (int First, int End) Trigger)
{
    /// <summary>How far the author of its rule trusts it, from 0 to 1; below 0.8 it is a doubt.</summary>
    /// <summary>True for an act that is announced, which CAMEO numbers among threats and promises.</summary>
    public bool IsAnnounced { get; init; }

    /// <summary>True where a verb of opinion tells it: praise, blame, warning.</summary>
    public bool IsOpinion { get; init; }

    /// <summary>The act; null where the words tell none.</summary>
    public Act? Act { get; init; }

    /// <summary>The verb of the act that it is about, which needs no reading of its own.</summary>
    public VerbGroup? Inner { get; init; }
}
