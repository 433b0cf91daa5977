using System.Text.Json;
using System.Text.Json.Serialization;
using DiplomaticGraph.Tests.Snapshots;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus.Articles;

/// <summary>One file of this folder or of <c>Second</c>: a short article with all that a careful reader would record of it.</summary>
/// <remarks>
/// Sentences show what a reader's grammar holds; articles show what it keeps in mind: who "he", "the envoy" or "the two sides" are, what was said
/// three paragraphs ago, which date stands at the head. They are made and kept as <see cref="CorpusSentence"/> says.
/// </remarks>
internal sealed record CorpusArticle
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow };

    /// <summary><c>contact</c>, <c>mechanism</c>, <c>modality</c> or <c>quiet</c>: little or nothing to record.</summary>
    public required string Group { get; init; }

    public DateOnly? Published { get; init; }

    /// <summary>The article line by line, empty lines between paragraphs.</summary>
    public required string[] Text { get; init; }

    /// <summary>What must be found.</summary>
    public required CorpusEntry[] Expected { get; init; }

    /// <summary>What may be found as well and is not counted as wrong.</summary>
    public CorpusEntry[] May { get; init; } = [];

    /// <summary>The first set in the form that is read and scored, by file name.</summary>
    public static IReadOnlyList<CorpusSentence> All { get; } = Read("");

    /// <summary>The second set, labelled later and without a look at the reader.</summary>
    public static IReadOnlyList<CorpusSentence> Second { get; } = Read("Second");

    private static IReadOnlyList<CorpusSentence> Read(string folder) =>
        [.. Directory.GetFiles(Path.Combine(Repository.Root, "tests/DiplomaticGraph.Tests/Readers/Text/Corpus/Articles", folder), "*.json")
            .Order(StringComparer.Ordinal)
            .Select(file => JsonSerializer.Deserialize<CorpusArticle>(File.ReadAllText(file), Json)!.ToSentence(Path.GetFileNameWithoutExtension(file)))];

    private CorpusSentence ToSentence(string id) =>
        new() { Id = id, Group = Group, Published = Published, Text = string.Join('\n', Text), Expected = Expected, May = May };
}
