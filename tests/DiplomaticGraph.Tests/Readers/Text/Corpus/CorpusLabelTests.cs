using DiplomaticGraph.Evaluation;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>What holds for labels of every corpus: a mistyped one would look like a fault of the reader.</summary>
public abstract class CorpusLabelTests
{
    private protected abstract IReadOnlyList<CorpusRecord> Records { get; }

    private IEnumerable<(CorpusRecord Record, ExpectedClaim Label)> Labels =>
        Records.SelectMany(r => r.Expected.Concat(r.May).Select(e => (r, e)));

    [Fact]
    public void Positions_are_labelled_where_they_are_judged() =>
        Assert.All(Labels.Where(l => l.Label.Content == RelationGroup.Position), l => Assert.Equal("position", l.Record.Group));

    [Fact]
    public void Names_and_places_stand_in_the_text() => Assert.All(Labels, l =>
    {
        var text = l.Record.Document.Text + l.Record.Document.Subject?.Name;
        var names = l.Label.Between.SelectMany(side => side)
            .Where(w => !w.StartsWith("org:", StringComparison.Ordinal) && !w.All(char.IsAsciiLetterUpper));
        Assert.All(names, n => Assert.Contains(n, text, StringComparison.Ordinal));
        Assert.Contains(l.Label.Place ?? "", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Each_contact_names_who_and_each_position_its_actor_first() => Assert.All(Labels, l =>
    {
        if (l.Label.Content == RelationGroup.Position) Assert.Equal(string.Join('|', Assert.Single(l.Label.Actors)), string.Join('|', l.Label.Between[0]));
        if (l.Label.Content == RelationGroup.Contact) Assert.True(l.Label.Between.Length == 2 || l.Label.Countries.Length >= 2, l.Record.Id.Value);
    });
}
