using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Somebody's sourced statement that something happened, is planned, was proposed or was refused.</summary>
/// <remarks>
/// What readers yield and what the graph is built from. Contradicting claims are both kept. <see cref="Id"/> is a hash of the content, so the
/// same claim has the same identity on every machine; two claims are equal where their identities are. Immutable and safe for any number of threads.
/// </remarks>
public sealed partial record Claim
{
    private ClaimId id;

    /// <summary>The content hash; made when first asked for.</summary>
    public ClaimId Id => id == default ? id = ClaimHash.Compute(this) : id;

    /// <summary>The relation claimed.</summary>
    public required RelationKind Relation { get; init; }

    /// <summary>Who took part, in the order of the source.</summary>
    public required ImmutableArray<Participant> Participants { get; init; }

    /// <summary>The mechanism, for relations of the mechanism group; null otherwise.</summary>
    public Mechanism? Mechanism { get; init; }

    /// <summary>Whether it happened. The default is <see cref="Modality.Asserted"/>.</summary>
    public Modality Modality { get; init; }

    /// <summary>When it happened, or for a plan when it will; <c>default</c> is unknown.</summary>
    public EventTime Time { get; init; }

    /// <summary>Where; null where the source does not tell.</summary>
    public Place? Place { get; init; }

    /// <summary>What the parties talked about, short lower-case words such as <c>human_rights</c>, in ordinal order, each once.</summary>
    public ImmutableArray<string> Topics { get; init => field = [.. value.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]; } = [];

    /// <summary>Who says so, where it is not the publication itself; null otherwise.</summary>
    public string? AttributedTo { get; init; }

    /// <summary>Where it was read.</summary>
    public required Source Source { get; init; }

    /// <summary>What it rests on: at least one piece, the most telling first.</summary>
    public required ImmutableArray<Evidence> Evidence { get; init; }

    /// <summary>Codes in the event-data schemes; null where none are known.</summary>
    public EventCodes? Codes { get; init; }

    /// <summary>How sure the reader is, from 0 to 1; each reader documents its meaning. The default is 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1 or not a number.</exception>
    public double Confidence { get; init => field = Throw.IfNotFraction(value); } = 1;

    /// <summary>Which reader made the claim.</summary>
    public required Origin Origin { get; init; }

    /// <summary>Copies a claim; the identity of the copy is made anew.</summary>
    private Claim(Claim other)
    {
        Relation = other.Relation;
        Participants = other.Participants;
        Mechanism = other.Mechanism;
        Modality = other.Modality;
        Time = other.Time;
        Place = other.Place;
        Topics = other.Topics;
        AttributedTo = other.AttributedTo;
        Source = other.Source;
        Evidence = other.Evidence;
        Codes = other.Codes;
        Confidence = other.Confidence;
        Origin = other.Origin;
    }

    /// <summary>Makes an empty claim to be filled by an object initialiser.</summary>
    public Claim()
    {
    }

    /// <summary>Equal where the identities are.</summary>
    public bool Equals(Claim? other) => other is not null && Id == other.Id;

    /// <inheritdoc/>
    public override int GetHashCode() => Id.GetHashCode();

    /// <summary>One line: <c>Antony Blinken met_with Xi Jinping, Wang Yi (asserted, 2023-06-19)</c>.</summary>
    public override string ToString() => ClaimText.Describe(this);
}
