using Xunit;

namespace DiplomaticGraph.Tests.Snapshots;

public sealed class SnapshotTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("snapshot-").FullName;

    private string Approved => Path.Combine(folder, "X.approved.txt");

    private string Received => Path.Combine(folder, "X.received.txt");

    private Snapshot Plain => new() { ApprovedPath = Approved };

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_approved_text_passes_whatever_its_line_ends()
    {
        File.WriteAllText(Approved, "a\r\nb\r\n");
        File.WriteAllText(Received, "from an earlier failure");
        Plain.Compare("a\nb");
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_difference_fails_with_its_first_line_and_keeps_what_was_received()
    {
        File.WriteAllText(Approved, "a\nb\nc\n");
        var failure = Assert.Throws<SnapshotException>(() => Plain.Compare("a\nB\nC"));
        Assert.StartsWith("X.approved.txt differs from line 2 on.\n  approved: b\n  received: B\n", failure.Message, StringComparison.Ordinal);
        Assert.Equal("a\nB\nC\n", File.ReadAllText(Received));
        Assert.Equal("a\nb\nc\n", File.ReadAllText(Approved));
    }

    [Fact]
    public void A_missing_line_is_told_as_the_end()
    {
        File.WriteAllText(Approved, "a\nb\nc\n");
        var failure = Assert.Throws<SnapshotException>(() => Plain.Compare("a\nb"));
        Assert.StartsWith("X.approved.txt differs from line 3 on.\n  approved: c\n  received: (the end)\n", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_approved_by_itself()
    {
        var failure = Assert.Throws<SnapshotException>(() => Plain.Compare("a"));
        Assert.StartsWith("X.approved.txt does not exist.", failure.Message, StringComparison.Ordinal);
        Assert.False(File.Exists(Approved));
    }

    [Fact]
    public void On_request_the_approved_text_is_rewritten()
    {
        File.WriteAllText(Approved, "old");
        File.WriteAllText(Received, "new");
        (Plain with { Approve = true }).Compare("new");
        Assert.Equal("new\n", File.ReadAllText(Approved));
        Assert.False(File.Exists(Received));
    }

    [Fact]
    public void A_build_server_refuses_the_request()
    {
        File.WriteAllText(Approved, "old\n");
        var failure = Assert.Throws<SnapshotException>(() => (Plain with { Approve = true, OnBuildServer = true }).Compare("new"));
        Assert.Contains("DIPGRAPH_APPROVE is refused where CI is true", failure.Message, StringComparison.Ordinal);
        Assert.Equal("old\n", File.ReadAllText(Approved));
    }

    [Fact]
    public void A_path_of_a_deterministic_build_is_found()
    {
        Assert.Equal(Path.Combine(Repository.Root, "tests/A.cs"), Repository.Resolve("/_/tests/A.cs"));
        Assert.Equal("/elsewhere/A.cs", Repository.Resolve("/elsewhere/A.cs"));
    }
}
