using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>Notes about two travellers of the tests' own: a minister of Norway abroad, and guests of Kenya.</summary>
internal static class Note
{
    public static readonly DocumentSubject Lind = new() { Name = "Ada Lind", Office = "Foreign Minister", Country = new CountryCode("NOR") };

    /// <summary>A note about the minister on a journey, with the dates 1994-03-02 to 1994-03-05.</summary>
    /// <param name="where">The country and the places, as a title writes them; null for a note without a title.</param>
    /// <param name="text">The note.</param>
    public static Heard About(string? where, string text) =>
        Heard.From(text, "1994-03-05", Lind, where is null ? null : $"Ada Lind, {where}, 1994-03-02 to 1994-03-05");

    /// <summary>A note about a guest of Kenya, who is named at its beginning.</summary>
    public static Heard Guest(string name, string country, string code, string text) => Heard.From(
        $"{name}. {text}", "1994-03-05", new DocumentSubject { Name = name, Country = new CountryCode(code) }, $"{name} ({country}), visit to Kenya, 1994-03-02 to 1994-03-05");

    /// <summary>Whom the contacts name besides the subject: <c>President Amadi (KEN)</c>, in the order of the text.</summary>
    public static string Met(this Heard heard, string subject = "Ada Lind") => string.Join("; ",
        from claim in heard.Claims
        where claim.Relation.IsContact && claim.Relation != RelationKind.Visited
        from participant in claim.Participants
        where participant.Name != subject
        select $"{(participant.Office is { } office ? office + " " : "")}{participant.Name} ({Served(participant)})");

    private static string Served(Participant participant) =>
        !participant.Country.IsDefault ? participant.Country.Value : participant.Organization != default ? participant.Organization.Value["org:".Length..] : "?";
}
