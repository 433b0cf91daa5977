using System.Buffers;
using System.Text;
using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>Claim JSONL, version 1: one claim a line, UTF-8. What readers give, and what other extractors hand in.</summary>
/// <remarks>
/// The fields are those of <c>docs/claim-jsonl.md</c> and of <see cref="Schema"/>. Writing is deterministic: the same claims in the same order give the same bytes.
/// A lone surrogate, which no JSON can hold, is written as U+FFFD. Safe for any number of threads.
/// </remarks>
public static class ClaimJsonl
{
    /// <summary>The version that is written and read.</summary>
    public const int Version = 1;

    /// <summary>The JSON Schema (2020-12) of one line.</summary>
    public static string Schema => EmbeddedSchema.Read("claim-jsonl.schema.json");

    /// <summary>One claim as one line, without the line feed.</summary>
    public static string ToJson(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        var buffer = new ArrayBufferWriter<byte>();
        WriteObject(buffer, claim);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    /// <summary>Claims as lines, each with a line feed after it.</summary>
    public static string ToJsonl(IEnumerable<Claim> claims)
    {
        using var text = new StringWriter();
        Write(claims, text);
        return text.ToString();
    }

    /// <summary>Writes claims as lines, in the order given, and leaves <paramref name="writer"/> open.</summary>
    public static void Write(IEnumerable<Claim> claims, TextWriter writer)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(writer);
        foreach (var claim in claims)
        {
            writer.Write(ToJson(claim));
            writer.Write('\n');
        }
    }

    /// <summary>Writes claims as lines of UTF-8 without a byte order mark, in the order given, and leaves <paramref name="stream"/> open.</summary>
    public static void Write(IEnumerable<Claim> claims, Stream stream)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>();
        foreach (var claim in claims)
        {
            WriteLine(buffer, claim);
            stream.Write(buffer.WrittenSpan);
        }
    }

    /// <summary>Writes claims as they come, one line each, and leaves <paramref name="stream"/> open.</summary>
    /// <returns>How many were written.</returns>
    public static async Task<long> WriteAsync(IAsyncEnumerable<Claim> claims, Stream stream, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(stream);
        var buffer = new ArrayBufferWriter<byte>();
        var written = 0L;
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            WriteLine(buffer, claim);
            await stream.WriteAsync(buffer.WrittenMemory, cancellationToken).ConfigureAwait(false);
            written++;
        }

        return written;
    }

    /// <summary>Reads one line.</summary>
    /// <exception cref="BadInputException">The line is no claim; the problem tells why.</exception>
    public static Claim Parse(string line) => TryParse(line, out var claim, out var problem) ? claim : throw new BadInputException(problem);

    /// <summary>Reads one line.</summary>
    /// <param name="line">The line.</param>
    /// <param name="claim">The claim; null where there is none.</param>
    /// <param name="problem">Why there is none; null where there is one.</param>
    public static bool TryParse(
        string line,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Claim? claim,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out Problem? problem)
    {
        ArgumentNullException.ThrowIfNull(line);
        (claim, problem) = ParseLine(Encoding.UTF8.GetBytes(line), 1);
        problem = claim is null ? problem! with { Source = "claim" } : null;
        return claim is not null;
    }

    /// <summary>Reads claims from a stream, a line at a time: memory is bounded by the longest line.</summary>
    /// <param name="stream">UTF-8, with a byte order mark or without; it is left open.</param>
    /// <param name="name">What problems call the stream.</param>
    /// <param name="options">How to read; null for the defaults. The format is not looked at.</param>
    /// <returns>The claims, and the report of the lines that are none.</returns>
    public static ClaimReading ReadAsync(Stream stream, string name = "claims", ClaimLoaderOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(name);
        options ??= ClaimLoaderOptions.Default;
        return new ClaimReading(
            new ReadTally(options.BadInput, options.OnProblem),
            (tally, cancellation) => ClaimLines.ReadAsync(stream, name, options.MaximumUnitBytes, tally, _ => { }, cancellation));
    }

    internal static (Claim? Claim, Problem? Problem) ParseLine(ReadOnlyMemory<byte> utf8, int line) =>
        JsonLine.Read(utf8, line, static fields => ClaimJsonParser.Parse(fields));

    internal static void WriteObject(IBufferWriter<byte> buffer, Claim claim, bool? withKind = null)
    {
        using var json = new Utf8JsonWriter(buffer, ClaimJsonWriter.Options);
        ClaimJsonWriter.Write(json, claim, withKind ?? RelationKindJson.NeedsTraits(claim.Relation));
    }

    private static void WriteLine(ArrayBufferWriter<byte> buffer, Claim claim)
    {
        buffer.ResetWrittenCount();
        WriteObject(buffer, claim);
        buffer.Write("\n"u8);
    }
}
