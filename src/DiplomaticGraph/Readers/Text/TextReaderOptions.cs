using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>How texts are read.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record TextReaderOptions
{
    /// <summary>The defaults.</summary>
    public static TextReaderOptions Default { get; } = new();

    /// <summary>
    /// True to be told of every sentence that gave nothing, which rule came nearest and what it lacked. The default is false: it costs time
    /// beside the reading.
    /// </summary>
    public bool ExplainsSilence { get; init; }

    /// <summary>
    /// Who held which office when, as <see cref="TenureLoader"/> reads it; empty (the default) for what the text tells alone. With a date, the reader names by it the unnamed
    /// holder of an office ("the Japanese foreign minister"), completes titles with a surname ("President Macron"), and knows names without a title ("Merkel"). Whom it named so is
    /// marked (<see cref="Participant.IsResolved"/>). It never goes against what the text tells, and leaves open what two could be.
    /// </summary>
    public ImmutableArray<Tenure> Tenures { get; init; } = [];

    /// <summary>Claims below this confidence are left out, from 0 to 1. The default is 0: all are kept.</summary>
    public double MinimumConfidence { get; init => field = Throw.IfNotFraction(value); }
}
