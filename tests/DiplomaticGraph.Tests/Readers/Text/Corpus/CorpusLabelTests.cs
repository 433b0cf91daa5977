using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Corpus;

/// <summary>What holds for labels of every corpus: a mistyped one would look like a fault of the reader.</summary>
public abstract class CorpusLabelTests
{
    private protected abstract IReadOnlyList<CorpusSentence> Sentences { get; }

    private IEnumerable<(CorpusSentence Sentence, CorpusEntry Entry)> Entries =>
        Sentences.SelectMany(s => s.Expected.Concat(s.May).Select(e => (s, e)));

    [Fact]
    public void Relations_modalities_and_mechanisms_are_well_known()
    {
        var relations = RelationKind.WellKnown.ToDictionary(k => k.Name);
        var kinds = MechanismKind.WellKnown.Select(k => k.Name).ToHashSet();
        Assert.All(Entries, e =>
        {
            Assert.All(e.Entry.Relation.Split('|'), r => Assert.Equal(e.Entry.Group, relations[r].Group));
            Assert.Equal(e.Entry.Group == RelationGroup.Mechanism, e.Entry.Mechanism is not null);
            Assert.All(e.Entry.Modality.Split('|'), m => Assert.True(Enum.TryParse<Modality>(m, ignoreCase: true, out _), m));
            Assert.All(e.Entry.Mechanism?.Split('|') ?? [], k => Assert.Contains(k, kinds));
        });
    }

    [Fact]
    public void Countries_exist()
    {
        var known = Countries.All.Select(c => c.Code.Value).ToHashSet();
        Assert.All(Entries, e =>
        {
            Assert.All(e.Entry.Countries, c => Assert.Contains(c, known));
            Assert.All((e.Entry.Parties ?? []).Where(p => !p.StartsWith("org:", StringComparison.Ordinal)), p => Assert.Contains(p, known));
        });
    }

    [Fact]
    public void Positions_are_labelled_where_they_are_judged() =>
        Assert.All(Entries.Where(e => e.Entry.Group == RelationGroup.Position), e => Assert.Equal("position", e.Sentence.Group));

    [Fact]
    public void Times_are_EDTF() => Assert.All(Entries.Where(e => e.Entry.Time.ValueKind == System.Text.Json.JsonValueKind.String), e =>
        Assert.Equal(e.Entry.Time.GetString(), EventTime.Parse(e.Entry.Time.GetString()!).ToString()));

    [Fact]
    public void Names_and_places_stand_in_the_text() => Assert.All(Entries, e =>
    {
        var text = e.Sentence.Text + e.Sentence.Subject?.Name;
        var names = (e.Entry.Between ?? []).SelectMany(side => side).SelectMany(w => w.Split('|'))
            .Where(w => !w.StartsWith("org:", StringComparison.Ordinal) && !w.All(char.IsAsciiLetterUpper));
        Assert.All(names, n => Assert.Contains(n, text, StringComparison.Ordinal));
        Assert.Contains(e.Entry.Place ?? "", text, StringComparison.Ordinal);
    });

    [Fact]
    public void Each_contact_names_who_each_mechanism_its_parties_and_each_position_its_actor_first() => Assert.All(Entries, e =>
    {
        if (e.Entry.Group == RelationGroup.Mechanism) Assert.NotEmpty(e.Entry.Parties!);
        else if (e.Entry.Group == RelationGroup.Position) Assert.Equal(e.Entry.Actor, Assert.Single(e.Entry.Between![0]));
        else Assert.True(e.Entry.Between is { Length: 2 } || e.Entry.Countries.Length >= 2, e.Sentence.Id);
    });
}
