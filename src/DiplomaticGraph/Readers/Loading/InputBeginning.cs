namespace DiplomaticGraph.Readers;

/// <summary>The first bytes of an input and the form that they tell.</summary>
/// <param name="Bytes">What was read of it so far.</param>
/// <param name="Format">The form; <see cref="InputFormat.Auto"/> where it is JSON of no known form.</param>
internal readonly record struct InputBeginning(ReadOnlyMemory<byte> Bytes, InputFormat Format)
{
    /// <summary>Enough to tell a byte order mark.</summary>
    private const int FewBytes = 4;

    /// <summary>Reads no further than is needed, so that the first line of a pipe is read before the second is written.</summary>
    public static async Task<InputBeginning> ReadAsync(Stream stream, string name, InputFormat given, CancellationToken cancellationToken)
    {
        var prefix = new byte[FormatSniffer.PrefixBytes];
        var filled = 0;
        var isLineTold = false;
        while (filled < prefix.Length)
        {
            var count = await stream.ReadAsync(prefix.AsMemory(filled), cancellationToken).ConfigureAwait(false);
            if (count == 0) break;
            filled += count;
            if (given != InputFormat.Auto && filled >= FewBytes) break;

            // The first whole line tells the form as well as all of them do, unless it is broken.
            if (given == InputFormat.Auto && !isLineTold && TellFirstLine(prefix.AsSpan(0, filled), out isLineTold) is not InputFormat.Auto and var told)
                return new InputBeginning(prefix.AsMemory(0, filled), told);
        }

        var bytes = prefix.AsMemory(0, filled);
        return new InputBeginning(bytes, given != InputFormat.Auto ? given : FormatSniffer.Tell(bytes.Span, name));
    }

    private static InputFormat TellFirstLine(ReadOnlySpan<byte> bytes, out bool isWhole)
    {
        var start = bytes.IndexOfAnyExcept(" \t\r\n"u8);
        var length = start < 0 ? -1 : bytes[start..].IndexOf((byte)'\n');
        isWhole = length >= 0;
        return isWhole ? FormatSniffer.TellLine(bytes.Slice(start, length)) : InputFormat.Auto;
    }
}
