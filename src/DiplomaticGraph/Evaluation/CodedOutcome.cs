using System.Collections.Immutable;

namespace DiplomaticGraph.Evaluation;

/// <summary>A coded record beside the claims that were made of it.</summary>
/// <remarks>Pairs are two countries without direction; types are those of PLOVER. Immutable and safe for any number of threads.</remarks>
public sealed record CodedOutcome
{
    /// <summary>True where a marked event has both sides.</summary>
    public bool HasPair { get; init; }

    /// <summary>True where an event is marked as contact: CONSULT, or 04 of CAMEO.</summary>
    public bool IsContact { get; init; }

    /// <summary>True where nothing is marked: nobody is in contact.</summary>
    public bool IsNegative { get; init; }

    /// <summary>True where a claim has the type of a marked event.</summary>
    public bool FindsType { get; init; }

    /// <summary>True where a claim has the pair of a marked event.</summary>
    public bool FindsPair { get; init; }

    /// <summary>True where a claim has pair and type of a marked event.</summary>
    public bool FindsBoth { get; init; }

    /// <summary>What was claimed, each pair with its types once.</summary>
    public ImmutableArray<string> Claimed { get; init; } = [];

    /// <summary>How many of them have the pair of a marked event.</summary>
    public int RightPairs { get; init; }

    /// <summary>How many of them have pair and type of a marked event.</summary>
    public int RightBoth { get; init; }

    /// <summary>True for a negative of which an asserted contact was claimed.</summary>
    public bool IsFalseContact { get; init; }

    /// <summary>True for a negative of which any asserted cooperation was claimed: CONSULT, AGREE, SUPPORT or COOPERATE.</summary>
    public bool IsFalseCooperation { get; init; }

    /// <summary>True where something was missed or claimed beside what is marked.</summary>
    public bool HasFaults => IsNegative ? IsFalseContact : !FindsType || (HasPair && !FindsBoth) || RightBoth < Claimed.Length;
}
