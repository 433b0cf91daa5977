namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>A person who takes another's place in a text.</summary>
/// <param name="Title">The title before the full name: <c>Foreign Minister</c>.</param>
/// <param name="Name">The full name.</param>
/// <param name="Short">What stands alone: <c>Macron</c>, <c>Lam</c> of To Lam.</param>
internal sealed record SwapPerson(string Title, string Name, string Short)
{
    /// <summary>The title before the short name: "Minister Vieira" of Foreign Minister Mauro Vieira.</summary>
    public string ShortTitle { get; init; } = Title;

    /// <summary>True where the family name stands first.</summary>
    public bool FamilyNameFirst { get; init; }
}
