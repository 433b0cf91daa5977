using System.Runtime.CompilerServices;
using System.Text;

namespace DiplomaticGraph.Tests.Snapshots;

/// <summary>Compares a text with an approved one that lies beside the test, <c>Class.Test.approved.txt</c>.</summary>
/// <remarks>
/// <c>DIPGRAPH_APPROVE=1</c> rewrites the approved files; where <c>CI</c> is <c>true</c> that is refused, so a build server never approves its own output. On a difference
/// what was received is written to <c>.received.txt</c> beside it, and the failure tells the first line that differs.
/// </remarks>
internal sealed record Snapshot
{
    public required string ApprovedPath { get; init; }

    public bool Approve { get; init; }

    public bool OnBuildServer { get; init; }

    private string ReceivedPath => ApprovedPath.Replace(".approved.", ".received.", StringComparison.Ordinal);

    /// <summary>Fails where the text differs from the approved one.</summary>
    /// <param name="text">Line ends are compared as <c>\n</c>; everything else exactly.</param>
    /// <param name="name">The file's name before <c>.approved.txt</c>; by default the test's class and method.</param>
    /// <param name="file">Filled by the compiler.</param>
    /// <param name="test">Filled by the compiler.</param>
    public static void Match(string text, string? name = null, [CallerFilePath] string file = "", [CallerMemberName] string test = "")
    {
        var source = Repository.Resolve(file);
        name ??= Path.GetFileNameWithoutExtension(source) + "." + test;
        new Snapshot
        {
            ApprovedPath = Path.Combine(Path.GetDirectoryName(source)!, name + ".approved.txt"),
            Approve = Environment.GetEnvironmentVariable("DIPGRAPH_APPROVE") == "1",
            OnBuildServer = Environment.GetEnvironmentVariable("CI") is "true" or "True" or "1",
        }.Compare(text);
    }

    public void Compare(string text)
    {
        var received = Normal(text);
        var approved = File.Exists(ApprovedPath) ? Normal(File.ReadAllText(ApprovedPath)) : null;
        if (received == approved)
        {
            File.Delete(ReceivedPath);
            return;
        }

        if (Approve && !OnBuildServer)
        {
            Write(ApprovedPath, received);
            File.Delete(ReceivedPath);
            return;
        }

        Write(ReceivedPath, received);
        throw new SnapshotException(
            (approved is null ? $"{Path.GetFileName(ApprovedPath)} does not exist." : Difference(approved, received))
            + $"\nReceived: {ReceivedPath}\n"
            + (Approve ? "DIPGRAPH_APPROVE is refused where CI is true: approve on your own machine and commit." : "If it is right, run the test with DIPGRAPH_APPROVE=1 and commit."));
    }

    private string Difference(string approved, string received)
    {
        var (old, @new) = (approved[..^1].Split('\n'), received[..^1].Split('\n'));
        var line = 0;
        while (line < old.Length && line < @new.Length && old[line] == @new[line]) line++;
        return $"{Path.GetFileName(ApprovedPath)} differs from line {line + 1} on.\n  approved: {At(old, line)}\n  received: {At(@new, line)}";
    }

    private static string At(string[] lines, int line) => line < lines.Length ? lines[line] : "(the end)";

    private static string Normal(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n') + "\n";

    private static void Write(string path, string text) => File.WriteAllText(path, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
}
