using System.Buffers;
using System.Text;
using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>A graph saved as JSON, version 1: nothing is lost, and the same claims in any order give the same bytes.</summary>
/// <remarks>
/// One object: <c>format</c> ("diplomaticgraph"), <c>version</c> (1), <c>kinds</c> (the relation kinds that are not well known, with their traits) and <c>claims</c>
/// (each as in <see cref="ClaimJsonl"/>, one a line, in ordinal order of identity). The graph is a projection of its claims, so they are all of it.
/// Safe for any number of threads.
/// </remarks>
public static class GraphJson
{
    /// <summary>The version that is written, and the newest that is read.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (2020-12) of a saved graph.</summary>
    public static string Schema => EmbeddedSchema.Read("graph.schema.json");

    /// <summary>The claims of a view as a saved graph.</summary>
    public static string ToJson(GraphView view) => ToJson(ClaimsOf(view));

    /// <summary>Writes the claims of a view as a saved graph and leaves <paramref name="writer"/> open.</summary>
    public static void Write(GraphView view, TextWriter writer) => Write(ClaimsOf(view), writer);

    /// <summary>Writes the claims of a view as a saved graph in UTF-8 without a byte order mark and leaves <paramref name="stream"/> open.</summary>
    public static void Write(GraphView view, Stream stream) => Write(ClaimsOf(view), stream);

    /// <summary>Reads a saved graph.</summary>
    /// <exception cref="BadInputException">It is no saved graph, of a newer version, or one of its claims is none.</exception>
    public static RelationGraph Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return RelationGraph.FromClaims(ReadClaimsAsync(bytes, options: Strict).ToBlockingEnumerable());
    }

    /// <summary>Reads a saved graph whole.</summary>
    /// <param name="stream">UTF-8, with a byte order mark or without; it is left open.</param>
    /// <param name="name">What problems call the stream.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="BadInputException">It is no saved graph, of a newer version, or one of its claims is none.</exception>
    public static async Task<RelationGraph> ReadAsync(Stream stream, string name = "graph", CancellationToken cancellationToken = default)
    {
        var builder = new RelationGraphBuilder();
        await builder.AddRangeAsync(ReadClaimsAsync(stream, name, Strict), cancellationToken).ConfigureAwait(false);
        return builder.Build();
    }

    /// <summary>Claims as a saved graph.</summary>
    public static string ToJson(IEnumerable<Claim> claims)
    {
        using var bytes = new MemoryStream();
        Write(claims, bytes);
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    /// <summary>Writes claims as a saved graph and leaves <paramref name="writer"/> open.</summary>
    public static void Write(IEnumerable<Claim> claims, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var piece in Pieces(claims)) writer.Write(Encoding.UTF8.GetString(piece.Span));
    }

    /// <summary>Writes claims as a saved graph in UTF-8 without a byte order mark and leaves <paramref name="stream"/> open.</summary>
    public static void Write(IEnumerable<Claim> claims, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        foreach (var piece in Pieces(claims)) stream.Write(piece.Span);
    }

    /// <summary>Reads the claims of a saved graph, one at a time.</summary>
    /// <param name="stream">UTF-8, with a byte order mark or without; it is left open.</param>
    /// <param name="name">What problems call the stream.</param>
    /// <param name="options">How to read; null for the defaults. The format is not looked at.</param>
    /// <returns>The claims, and the report of those that are none. A newer version, and broken JSON, is one rejected unit.</returns>
    public static ClaimReading ReadClaimsAsync(Stream stream, string name = "graph", ClaimLoaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ClaimLoaderOptions.Default;
        return new ClaimReading(
            new ReadTally(options.BadInput, options.OnProblem),
            (tally, cancellation) => GraphJsonReader.ReadAsync(stream, name, options.MaximumUnitBytes, tally, _ => { }, cancellation));
    }

    private static ClaimLoaderOptions Strict { get; } = new() { BadInput = BadInputHandling.Throw };

    private static IEnumerable<Claim> ClaimsOf(GraphView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Claims;
    }

    private static IEnumerable<ReadOnlyMemory<byte>> Pieces(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var sorted = Sort(claims);
        var kinds = Kinds(sorted);
        yield return Head(kinds.Values);
        var buffer = new ArrayBufferWriter<byte>();
        var first = true;
        foreach (var claim in sorted)
        {
            buffer.ResetWrittenCount();
            buffer.Write(first ? "\n"u8 : ",\n"u8);
            first = false;
            ClaimJsonl.WriteObject(buffer, claim, withKind: !HasTraitsOf(claim.Relation, kinds));
            yield return buffer.WrittenMemory;
        }

        yield return "\n]}\n"u8.ToArray();
    }

    // Two claims with one identity may differ in what the identity leaves out; the graph's choice decides, then the JSON, whatever the order given.
    private static List<Claim> Sort(IEnumerable<Claim> claims)
    {
        var byId = new Dictionary<ClaimId, Claim>();
        foreach (var claim in claims)
        {
            if (!byId.TryGetValue(claim.Id, out var other) || Compare(claim, other) < 0) byId[claim.Id] = claim;
        }

        return [.. byId.Values.OrderBy(c => c.Id)];
    }

    private static int Compare(Claim one, Claim other) => ClaimOrder.ComparePreference(one, other) is not 0 and var order
        ? order
        : string.CompareOrdinal(ClaimJsonl.ToJson(one), ClaimJsonl.ToJson(other));

    private static SortedDictionary<string, RelationKind> Kinds(List<Claim> claims)
    {
        var kinds = new SortedDictionary<string, RelationKind>(StringComparer.Ordinal);
        foreach (var kind in claims.Select(c => c.Relation).Where(RelationKindJson.NeedsTraits))
        {
            if (!kinds.TryGetValue(kind.Name, out var other) || string.CompareOrdinal(Traits(kind), Traits(other)) < 0) kinds[kind.Name] = kind;
        }

        return kinds;
    }

    // A kind that shares its name with another one of the table carries its own traits in the claim.
    private static bool HasTraitsOf(RelationKind kind, SortedDictionary<string, RelationKind> kinds) =>
        kinds.TryGetValue(kind.Name, out var listed)
            ? ReferenceEquals(kind, listed) || Traits(kind) == Traits(listed)
            : !RelationKindJson.NeedsTraits(kind);

    private static string Traits(RelationKind kind)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ClaimJsonWriter.Options)) RelationKindJson.Write(json, kind, withName: true);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static byte[] Head(IEnumerable<RelationKind> kinds)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, ClaimJsonWriter.Options))
        {
            json.WriteStartObject();
            json.WriteString("format", GraphJsonHead.Format);
            json.WriteNumber("version", Version);
            json.WriteStartArray("kinds");
            foreach (var kind in kinds) RelationKindJson.Write(json, kind, withName: true);
            json.WriteEndArray();
            json.WriteStartArray("claims");
            json.Flush();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
