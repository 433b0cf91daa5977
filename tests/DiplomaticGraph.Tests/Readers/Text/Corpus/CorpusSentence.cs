using System.Text.Json;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>One line of <c>sentences.jsonl</c> or <c>sentences-2.jsonl</c>: a sentence or short passage with what a careful reader would record.</summary>
/// <remarks>
/// Written after reading agency copy, readouts, briefings and archives of many countries and decades, in words and mostly with people of its own,
/// and labelled by the project's reading rules before any reader ran on them. A label is corrected only where it breaks those rules, never
/// because a reader says otherwise. Positions such as warnings are judged in the group <c>position</c> only; elsewhere they may be claimed freely.
/// </remarks>
internal sealed record CorpusSentence
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow,
    };

    public required string Id { get; init; }

    /// <summary><c>contact</c>, <c>mechanism</c>, <c>modality</c>, <c>trap</c> or <c>position</c>.</summary>
    public required string Group { get; init; }

    public required string Text { get; init; }

    public DateOnly? Published { get; init; }

    public CorpusSubject? Subject { get; init; }

    /// <summary>What must be found.</summary>
    public required CorpusEntry[] Expected { get; init; }

    /// <summary>What may be found as well and is not counted as wrong.</summary>
    public CorpusEntry[] May { get; init; } = [];

    /// <summary>The first set: since it was labelled it has been looked at to find what grammar was missing.</summary>
    public static IReadOnlyList<CorpusSentence> All { get; } = Read("sentences.jsonl");

    /// <summary>The second set, labelled later and without a look at the reader.</summary>
    public static IReadOnlyList<CorpusSentence> Second { get; } = Read("sentences-2.jsonl");

    public TextDocument ToDocument() => new()
    {
        Id = new SourceId(Id),
        Text = Text,
        Published = Published,
        Subject = Subject is null ? null : new DocumentSubject { Name = Subject.Name, Office = Subject.Office, Country = new CountryCode(Subject.Country) },
    };

    private static IReadOnlyList<CorpusSentence> Read(string file) =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/DiplomaticGraph.Tests/Readers/Text/Corpus", file))
            .Select(line => JsonSerializer.Deserialize<CorpusSentence>(line, Json)!)];
}
