using DiplomaticGraph.Tool;

namespace DiplomaticGraph.DocTests;

/// <summary>Runs the command lines of a console block in a folder, as a reader of the page would, and gives the block as it should stand.</summary>
/// <remarks>
/// <c>$ dipgraph …</c> runs the tool (quotes, <c>&lt;</c> and <c>&gt;</c> are understood), <c>$ echo $?</c> prints the last exit code, and any other command is left
/// alone with what stands below it. Both streams are shown, in the order of writing, as on a terminal.
/// </remarks>
internal static class ConsoleSession
{
    public static async Task<(IReadOnlyList<string> Shown, bool Matches)> RunAsync(DocBlock block, string folder)
    {
        var shown = new List<string>();
        var matches = true;
        var exitCode = 0;
        for (var i = 0; i < block.Lines.Count;)
        {
            var command = block.Lines[i];
            var end = i + 1;
            while (end < block.Lines.Count && !block.Lines[end].StartsWith("$ ", StringComparison.Ordinal)) end++;
            var expected = ExpectedOutput.Normalize([.. block.Lines.Skip(i + 1).Take(end - i - 1)]);
            shown.Add(command);
            IReadOnlyList<string> actual = expected;
            if (command == "$ echo $?") actual = [exitCode.ToString(System.Globalization.CultureInfo.InvariantCulture)];
            else if (command.StartsWith("$ dipgraph", StringComparison.Ordinal)) (exitCode, actual) = await RunToolAsync(command["$ dipgraph".Length..], folder);
            var agrees = ExpectedOutput.Matches(expected, actual);
            matches &= agrees;
            // What agrees stays as it stands, with the wildcards that its author wrote.
            shown.AddRange(agrees ? expected : actual);
            if (end < block.Lines.Count && block.Lines[end - 1].Length == 0) shown.Add("");
            i = end;
        }

        return (shown, matches);
    }

    private static async Task<(int ExitCode, IReadOnlyList<string> Output)> RunToolAsync(string arguments, string folder)
    {
        var words = ShellWords.Split(arguments).ToList();
        using var output = new StringWriter();
        using var redirected = new StringWriter();
        using var input = TakeRedirection(words, "<") is { } from ? File.OpenRead(Path.Combine(folder, from)) : Stream.Null;
        var to = TakeRedirection(words, ">");
        Directory.SetCurrentDirectory(folder);
        var exitCode = await Program.RunAsync([.. words], to is null ? output : redirected, output, input);
        if (to is not null) await File.WriteAllTextAsync(Path.Combine(folder, to), redirected.ToString());
        return (exitCode, ExpectedOutput.Normalize(output.ToString()));
    }

    private static string? TakeRedirection(List<string> words, string sign)
    {
        var at = words.IndexOf(sign);
        if (at < 0 || at + 1 >= words.Count) return null;
        var file = words[at + 1];
        words.RemoveRange(at, 2);
        return file;
    }
}
