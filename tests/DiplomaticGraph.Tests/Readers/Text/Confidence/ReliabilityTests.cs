using DiplomaticGraph.Evaluation;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;
using DiplomaticGraph.Tests.Readers.Text.Corpora;
using Xunit;
using Xunit.Abstractions;

namespace DiplomaticGraph.Tests.Readers.Text.Confidence;

/// <summary>The confidence of claims on the labelled records.</summary>
public class ReliabilityTests(ITestOutputHelper output)
{
    private const double Right = 0.9;

    [Fact]
    public void Claims_at_nine_tenths_are_right_nine_times_in_ten_on_the_projects_own_corpora()
    {
        var all = new Corpus([.. OwnCorpus.Sentences.Records, .. OwnCorpus.SecondSentences.Records, .. OwnCorpus.Articles.Records, .. OwnCorpus.SecondArticles.Records]);
        var table = ReaderEvaluation.Run(new TextClaimReader(), all).Reliability;
        output.WriteLine(table.ToString());
        Assert.True(table.From(0.9).Claims >= 20, "Too few claims are sure to tell anything.");
        Assert.True(table.From(0.9).Share >= Right, $"Only {table.From(0.9)}.");
        ConfidenceTableTests.AssertMonotone(table);
    }

    // The gold marks one event a sentence, so the share is a lower bound; it still may not lie far below what is claimed.
    [EventGoldFact]
    public void Confidence_is_not_far_above_the_share_that_event_data_gold_marks()
    {
        var table = ReaderEvaluation.Run(new TextClaimReader(), Corpus.ReadFile(EventGoldFactAttribute.Gold)).CodedReliability;
        output.WriteLine(table.ToString());
        Assert.All(table.Bins.Where(b => b.Claims >= 20), b => Assert.True(b.Interval.High >= b.MeanConfidence - 0.05, b.ToString()));
    }

    [Theory]
    [InlineData("French President Emmanuel Macron met Brazilian President Luiz Lula.", 0)]
    [InlineData("French President Emmanuel Macron met Brazilian President Luiz Lula in Nairobi.", 0.5)]
    [InlineData("French President Emmanuel Macron will meet Brazilian President Luiz Lula.", 1)]
    [InlineData("French President Emmanuel Macron reportedly met Brazilian President Luiz Lula.", 3)]
    [InlineData("Kenya and Somalia held talks.", 1)]
    [InlineData("Foreign Minister Emil Hrastnik met Brazilian President Luiz Lula.", 1)]
    public void Doubts_are_counted(string text, double count)
    {
        var reading = new TextClaimReader().Read(new TextDocument { Id = new SourceId("t"), Text = text });
        var claim = Assert.Single(reading.Claims);
        Assert.All(reading.Firings, f => Assert.Equal(count, ConfidenceTable.CountOf(ConfidenceTable.Parse(f.Doubts))));
        Assert.Equal(claim.Confidence, ConfidenceTable.Of(claim.Relation.Group, ConfidenceTable.Parse(reading.Firings[0].Doubts)));
    }
}
