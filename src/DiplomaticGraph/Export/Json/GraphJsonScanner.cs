using System.Buffers;
using System.Text.Json;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>What a scanner of saved graphs has come to.</summary>
internal enum GraphJsonToken
{
    /// <summary>More bytes are needed.</summary>
    NeedsMore,

    /// <summary>A member of the outermost object that is no claim: <see cref="GraphJsonScanner.Name"/> and <see cref="GraphJsonScanner.Value"/>.</summary>
    Member,

    /// <summary>A claim: <see cref="GraphJsonScanner.Value"/>.</summary>
    Claim,

    /// <summary>The end of the outermost object.</summary>
    End,
}

/// <summary>Takes a saved graph apart into its members and claims, holding one of them at a time.</summary>
/// <remarks>Feed it bytes, then take tokens until it needs more. Mutable.</remarks>
internal sealed class GraphJsonScanner : IDisposable
{
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(64 * 1024);
    private int start;
    private int filled;
    private bool ended;
    private bool atBeginning = true;
    private JsonReaderState state;
    private Phase phase;
    private int linesBefore;

    private enum Phase
    {
        Root,
        Members,
        Claims,
        Ended,
    }

    /// <summary>The name of the member read last.</summary>
    public string Name { get; private set; } = "";

    /// <summary>The bytes of the value read last; valid until more is fed.</summary>
    public ReadOnlyMemory<byte> Value { get; private set; }

    /// <summary>The line on which the value read last begins, from 1.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>True once the list of claims has begun.</summary>
    public bool SawClaims { get; private set; }

    /// <summary>The bytes held back because what they belong to is not whole yet.</summary>
    public int Pending => filled - start;

    /// <summary>The room for more bytes; what was filled of it is told by <see cref="Fed"/>.</summary>
    public Memory<byte> Room()
    {
        if (filled == buffer.Length)
        {
            var target = start > 0 ? buffer : ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(start, filled - start).CopyTo(target);
            if (target != buffer) ArrayPool<byte>.Shared.Return(buffer);
            buffer = target;
            filled -= start;
            start = 0;
        }

        return buffer.AsMemory(filled);
    }

    /// <summary>Tells how many bytes came; none means the end.</summary>
    public void Fed(int count)
    {
        filled += count;
        ended = count == 0;
        if (!atBeginning || (filled < 3 && !ended)) return;
        atBeginning = false;
        if (buffer.AsSpan(0, filled).StartsWith("\uFEFF"u8)) start = 3;
    }

    /// <summary>The next token.</summary>
    /// <exception cref="JsonException">The bytes are no JSON, or not one object.</exception>
    public GraphJsonToken Next()
    {
        while (true)
        {
            if (atBeginning) return GraphJsonToken.NeedsMore;
            var reader = new Utf8JsonReader(buffer.AsSpan(start, filled - start), ended, state);
            if (!reader.Read()) return phase == Phase.Ended && ended ? GraphJsonToken.End : GraphJsonToken.NeedsMore;
            switch (phase)
            {
                case Phase.Root:
                    if (reader.TokenType != JsonTokenType.StartObject) throw new JsonException("A saved graph is one JSON object");
                    phase = Phase.Members;
                    Commit(ref reader);
                    break;

                case Phase.Members when reader.TokenType == JsonTokenType.EndObject:
                    phase = Phase.Ended;
                    Commit(ref reader);
                    break;

                case Phase.Members:
                    var name = reader.GetString()!;
                    if (!reader.Read()) return GraphJsonToken.NeedsMore;
                    Name = name;
                    if (name == "claims" && reader.TokenType == JsonTokenType.StartArray)
                    {
                        if (SawClaims) throw new JsonException("A list of claims is given twice");
                        SawClaims = true;
                        phase = Phase.Claims;
                        Commit(ref reader);
                        break;
                    }

                    return TakeValue(ref reader, GraphJsonToken.Member);

                case Phase.Claims when reader.TokenType == JsonTokenType.EndArray:
                    phase = Phase.Members;
                    Commit(ref reader);
                    break;

                default:
                    return TakeValue(ref reader, GraphJsonToken.Claim);
            }
        }
    }

    public void Dispose()
    {
        if (buffer.Length > 0) ArrayPool<byte>.Shared.Return(buffer);
        buffer = [];
    }

    private GraphJsonToken TakeValue(ref Utf8JsonReader reader, GraphJsonToken token)
    {
        var from = (int)reader.TokenStartIndex;
        if (!reader.TrySkip()) return GraphJsonToken.NeedsMore;
        Value = buffer.AsMemory(start + from, (int)reader.BytesConsumed - from);
        Line = linesBefore + buffer.AsSpan(start, from).Count((byte)'\n') + 1;
        Commit(ref reader);
        return token;
    }

    // Only here does anything move: a token that turned out incomplete is read again from its start.
    private void Commit(ref Utf8JsonReader reader)
    {
        var consumed = (int)reader.BytesConsumed;
        linesBefore += buffer.AsSpan(start, consumed).Count((byte)'\n');
        start += consumed;
        state = reader.CurrentState;
    }
}
