namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>How well a reader's claims meet the gold.</summary>
internal sealed record GoldScore
{
    public int Expected { get; init; }

    /// <summary>Expected claims that no claim meets.</summary>
    public string[] Missed { get; init; } = [];

    /// <summary>Claims that must not be there.</summary>
    public string[] Forbidden { get; init; } = [];

    /// <summary>Asserted contacts of two who have none by the gold.</summary>
    public string[] FalseContacts { get; init; } = [];

    /// <summary>Claims without evidence, and quotes that do not stand where they are said to.</summary>
    public string[] QuoteErrors { get; init; } = [];

    public string Summary =>
        $"claims {Expected - Missed.Length}/{Expected}  forbidden {Forbidden.Length}  false contacts {FalseContacts.Length}  quote errors {QuoteErrors.Length}";

    public static GoldScore operator +(GoldScore a, GoldScore b) => new()
    {
        Expected = a.Expected + b.Expected,
        Missed = [.. a.Missed, .. b.Missed],
        Forbidden = [.. a.Forbidden, .. b.Forbidden],
        FalseContacts = [.. a.FalseContacts, .. b.FalseContacts],
        QuoteErrors = [.. a.QuoteErrors, .. b.QuoteErrors],
    };

    /// <summary>The summary, then a line for each thing wrong.</summary>
    public override string ToString() => string.Join("\n  ",
    [
        Summary,
        .. Missed.Select(m => "missed        " + m),
        .. Forbidden.Select(f => "forbidden     " + f),
        .. FalseContacts.Select(f => "false contact " + f),
        .. QuoteErrors.Select(q => "quote error   " + q),
    ]);
}
