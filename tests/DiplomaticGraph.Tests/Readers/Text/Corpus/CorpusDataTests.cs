using DiplomaticGraph.Evaluation;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>The labels of the sentences hold together.</summary>
public class CorpusDataTests : CorpusLabelTests
{
    private protected override IReadOnlyList<CorpusRecord> Records => OwnCorpus.Sentences.Records;

    [Fact]
    public void There_are_240_sentences_with_ids_of_their_own() =>
        Assert.Equal(240, Records.Select(s => s.Id).Distinct().Count());

    [Fact]
    public void Traps_are_a_quarter_and_expect_nothing()
    {
        var traps = Records.Where(s => s.Group == "trap").ToList();
        Assert.Equal(60, traps.Count);
        Assert.All(traps, t => Assert.Empty(t.Expected.Concat(t.May)));
    }

    [Fact]
    public void Many_countries_and_organizations_take_part() =>
        Assert.InRange(Records.SelectMany(s => s.Expected).SelectMany(e => e.Countries.Select(c => c.ToEntityId()).Concat(e.Parties)).Distinct().Count(), 50, 300);
}
