namespace DiplomaticGraph.Evaluation;

/// <summary>An event as event-data gold standards mark it: who did something of a kind to whom.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record CodedEvent
{
    /// <summary>Who acted: a code of ISO 3166-1 alpha-3, or <c>IGO</c>, <c>NGO</c>, <c>IMG</c>, <c>MNC</c>, <c>MED</c> for organizations; null where the text names nobody.</summary>
    public string? Source { get; init; }

    /// <summary>Towards whom, written as <see cref="Source"/>; null where the text names nobody.</summary>
    public string? Target { get; init; }

    /// <summary>The code: <c>041</c>, <c>CONSULT</c>, or a class from 0 to 4.</summary>
    public required string Code { get; init; }

    /// <summary>The scheme of the code: <c>CAMEO</c>, <c>PLOVER</c> or <c>PENTA</c>.</summary>
    public required string Scheme { get; init; }

    /// <summary>One line: <c>USA-CHN 041</c>.</summary>
    public override string ToString() => $"{Source ?? "nobody"}-{Target ?? "nobody"} {Code}";
}
