using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>One line of <c>conflict.jsonl</c>: violence, protest, crime, disaster, elections, courts, sport or money, in the manner of agency copy.</summary>
/// <remarks>
/// Nobody is in contact in any of them, in no clause, and nobody cooperates, agrees, promises or helps across a border. Many are near-traps, whose words
/// tell of diplomacy elsewhere: "met with gunfire", "exchanged fire", "the summit of the mountain", "called a strike".
/// </remarks>
internal sealed record ConflictSentence
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    public required string Id { get; init; }

    public required string Text { get; init; }

    public static IReadOnlyList<ConflictSentence> All { get; } =
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests/DiplomaticGraph.Tests/Readers/Text/Corpus/conflict.jsonl"))
            .Select(line => JsonSerializer.Deserialize<ConflictSentence>(line, Json)!)];

    public TextDocument ToDocument() => new() { Id = new SourceId(Id), Text = Text };
}
