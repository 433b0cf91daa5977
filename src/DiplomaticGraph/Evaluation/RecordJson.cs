using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>A record as it is written, before it is known whether one that expects nothing is labelled or coded.</summary>
internal sealed record RecordJson
{
    private static readonly string[] DocumentFields = ["id", "text", "published", "title", "url", "publisher", "subject"];

    public required TextDocument Document { get; init; }

    public required string? Group { get; init; }

    public required List<ExpectedClaim> Expected { get; init; }

    public required List<ExpectedClaim> May { get; init; }

    public required List<CodedEvent> Events { get; init; }

    /// <summary>True for a record that can be nothing else.</summary>
    public bool IsLabelled => Expected.Count > 0 || May.Count > 0 || Group is not null;

    public static RecordJson Parse(JsonFields fields, string? fallbackId)
    {
        fields.RequireOnly([.. DocumentFields, "group", "expected", "may"]);
        var document = DocumentJson.Parse(fields, fallbackId, fields.RequiredTextOrLines("text"));
        var expected = fields.RequiredObjects("expected");
        var coded = expected.FindAll(e => e.Has("code"));
        if (coded.Count > 0 && coded.Count < expected.Count)
            throw fields.Wrong("expected", "labels and codes in one record", null, "objects with 'relation', or objects with 'code'", "Write two records");
        return new RecordJson
        {
            Document = document,
            Group = fields.Optional("group"),
            Expected = coded.Count > 0 ? [] : expected.ConvertAll(LabelJson.Parse),
            May = fields.Has("may") ? fields.RequiredObjects("may").ConvertAll(LabelJson.Parse) : [],
            Events = coded.ConvertAll(CodedJson.Parse),
        };
    }

    public CorpusRecord ToRecord(bool othersAreLabelled) => new()
    {
        Document = Document,
        Group = Group ?? "",
        Expected = [.. Expected],
        May = [.. May],
        IsCoded = Events.Count > 0 || !(IsLabelled || othersAreLabelled),
        Events = [.. Events],
    };
}
