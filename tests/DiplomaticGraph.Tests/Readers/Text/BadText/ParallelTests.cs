using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>One reader, many threads.</summary>
public class ParallelTests
{
    [Fact]
    public void Reading_in_parallel_gives_what_reading_in_turn_gives()
    {
        var reader = new TextClaimReader();
        var documents = Enumerable.Range(0, 40).Select(i => GoldFile.Documents[i % GoldFile.Documents.Count]).ToArray();
        var inTurn = documents.Select(d => Dump.Of(Read(d))).ToArray();
        var inParallel = new string[documents.Length];
        Parallel.For(0, documents.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => inParallel[i] = Dump.Of(Read(documents[i])));
        Assert.Contains("Blinken", inTurn[1], StringComparison.Ordinal);
        Assert.Equal(inTurn, inParallel);

        TextReading Read(GoldDocument d) => reader.Read(new TextDocument { Id = new SourceId(d.Name), Text = d.Text });
    }
}
