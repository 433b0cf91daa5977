namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>A country that takes another's place in a text, with the words of good English for it.</summary>
internal sealed record SwapCountry(string Code, string Noun, string Adjective, string Capital)
{
    /// <summary>The noun where "the U.S." stood.</summary>
    public string ShortNoun { get; init; } = Noun;

    /// <summary>The half of a compound, as in "France-Brazil relations"; the noun without its article unless given.</summary>
    public string Half { get; init; } = Noun.StartsWith("the ", StringComparison.Ordinal) ? Noun[4..] : Noun;
}
