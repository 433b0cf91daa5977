namespace DiplomaticGraph;

/// <summary>The codes of an event in the event-data schemes, as far as known.</summary>
/// <remarks>
/// CAMEO: Schrodt, Conflict and Mediation Event Observations manual 1.1b3 (2012). PLOVER: Open Event Data Alliance, Political Language
/// Ontology for Verifiable Event Records. Goldstein: Goldstein, A Conflict-Cooperation Scale for WEIS Events Data (1992). Immutable and thread-safe.
/// </remarks>
public sealed record EventCodes
{
    /// <summary>CAMEO code of two to four digits with its leading zero, <c>041</c>; null where unknown.</summary>
    public string? Cameo { get; init; }

    /// <summary>PLOVER event type, <c>CONSULT</c>; null where unknown.</summary>
    public string? Plover { get; init; }

    /// <summary>PLOVER mode, <c>visit</c>; null where unknown.</summary>
    public string? Mode { get; init; }

    /// <summary>Goldstein value from -10 (conflict) to 10 (cooperation); null where unknown.</summary>
    public double? Goldstein { get; init; }
}
