using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>The five articles and their gold, as they lie next to the tests.</summary>
internal static class GoldFile
{
    public static IReadOnlyList<GoldDocument> Documents { get; } = Load();

    public static GoldDocument Get(string prefix) => Documents.Single(d => d.Name.StartsWith(prefix, StringComparison.Ordinal));

    public static TextReading Read(GoldDocument document) => Read(document.Name, document.Text);

    public static TextReading Read(string id, string text) => new TextClaimReader().Read(new TextDocument { Id = new SourceId(id), Text = text });

    private static GoldDocument[] Load()
    {
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Gold", "seeds.json")));
        return [.. json.RootElement.GetProperty("documents").EnumerateObject().Select(Document)];
    }

    private static GoldDocument Document(JsonProperty document) => new()
    {
        Name = document.Name,
        Text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "seeds", document.Name)),
        Claims = [.. Items(document.Value, "claims").Select(Claim)],
        Never = [.. Items(document.Value, "never").Select(Claim)],
        Offices = [.. Items(document.Value, "offices").Select(o => (o[0].GetString()!, o[1].GetString()!, o[2].GetString()!))],
    };

    private static GoldClaim Claim(JsonElement claim)
    {
        var actor = Text(claim, "actor");
        var isEvery = actor?.Contains('+', StringComparison.Ordinal) == true;
        return new GoldClaim
        {
            Id = Text(claim, "id") ?? claim.ToString(),
            Relations = Text(claim, "relation")?.Split('|'),
            Modalities = Text(claim, "modality")?.Split('|'),
            MechanismKinds = Text(claim, "mechanism")?.Split('|'),
            MechanismParties = Texts(claim, "parties"),
            Actor = isEvery ? null : actor?.Split('|'),
            EveryActor = isEvery ? actor!.Split('+') : null,
            Between = claim.TryGetProperty("between", out var between) ? (Side(between[0]), Side(between[1])) : null,
            Countries = Texts(claim, "countries"),
            CountriesAllPairs = Texts(claim, "countriesAllPairs"),
            AttributedTo = Text(claim, "attributedTo"),
            Place = Text(claim, "place"),
            Time = claim.TryGetProperty("time", out var time) ? time.GetString() ?? "" : null,
            TimeStart = Text(claim, "timeAfter"),
            TimeUntil = Texts(claim, "timeWithin")?[1],
            AnyTopic = Texts(claim, "topicsAnyOf"),
            Country = Text(claim, "country"),
            Official = Text(claim, "official"),
            TimeYear = Text(claim, "timeYear"),
        };
    }

    private static string[] Side(JsonElement side) => side[0].GetString()!.Split('|');

    private static string? Text(JsonElement element, string name) => element.TryGetProperty(name, out var value) ? value.GetString() : null;

    private static string[]? Texts(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray().Select(v => v.GetString()!)] : null;

    private static JsonElement[] Items(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? [.. value.EnumerateArray()] : [];
}
