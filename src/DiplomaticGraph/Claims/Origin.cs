namespace DiplomaticGraph;

/// <summary>Which reader made a claim.</summary>
/// <remarks>Immutable and safe for any number of threads.</remarks>
public sealed record Origin
{
    /// <summary>The reader, for example <c>text</c>.</summary>
    public required string Reader { get; init; }

    /// <summary>Its version.</summary>
    public required string Version { get; init; }

    /// <summary>The rule that fired, for example <c>contact.meet</c>; null for a reader without rules.</summary>
    public string? Rule { get; init; }

    /// <summary>Reader, version and rule: <c>text/1 contact.meet</c>.</summary>
    public override string ToString() => Rule is null ? $"{Reader}/{Version}" : $"{Reader}/{Version} {Rule}";
}
