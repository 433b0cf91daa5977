using DiplomaticGraph.Tests.Graph;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class LookupTests
{
    private static readonly RelationGraph Graph = RelationGraph.FromClaims(
    [
        .. SeedClaims.All,
        Say.AllMet("chn/li-qiang", "chn/li-hui", "bra/josé-álvarez", "org:NATO", "fra/emmanuel-macron"),
        Office(Say.AllMet("jpn/yoko-kamikawa", "KOR"), "Foreign Minister"),
    ]);

    [Theory]
    [InlineData("official:usa/antony-blinken", "Antony Blinken")]
    [InlineData("Antony Blinken", "Antony Blinken")]
    [InlineData("antony  BLINKEN", "Antony Blinken")]
    [InlineData("Blinken", "Antony Blinken")]
    [InlineData("Xi", "Xi Jinping")]
    [InlineData("Jinping", "Xi Jinping")]
    [InlineData("jose alvarez", "José Álvarez")]
    [InlineData("Álvarez", "José Álvarez")]
    [InlineData("country:CHN", "China")]
    [InlineData("CHN", "China")]
    [InlineData("cn", "China")]
    [InlineData("the United States", "United States")]
    [InlineData("U.S.", "United States")]
    [InlineData("Brazil", "Brazil")]
    [InlineData("NATO", "NATO")]
    [InlineData("LI", "Liechtenstein")]
    [InlineData("Foreign Minister Kamikawa", "Yoko Kamikawa")]
    [InlineData("Kamikawa of Japan", null)]
    [InlineData("Kamikawa, Japan", "Yoko Kamikawa")]
    public void A_name_is_found_as_people_write_it(string mention, string? name) => Assert.Equal(name, Graph.FindEntities(mention).Entity?.Name);

    [Theory]
    [InlineData("Li", "Li Hui", "Li Qiang", "Liechtenstein")]
    [InlineData("Korea", "North Korea", "South Korea")]
    public void A_name_of_several_is_ambiguous(string mention, params string[] candidates)
    {
        var lookup = Graph.FindEntities(mention);
        Assert.Equal(LookupOutcome.Ambiguous, lookup.Outcome);
        Assert.Null(lookup.Entity);
        Assert.Equal(candidates, lookup.Candidates.Select(e => e.Name));
        Assert.Equal(lookup.Candidates, lookup.Alternatives);
    }

    [Theory]
    [InlineData("Blinkn", "Antony Blinken")]
    [InlineData("Bilnken", "Antony Blinken")]
    [InlineData("Antony Blinkin", "Antony Blinken")]
    [InlineData("Macorn", "Emmanuel Macron")]
    [InlineData("official:usa/antony-blinkn", "Antony Blinken")]
    public void A_misspelt_name_is_unknown_and_the_right_one_suggested_first(string mention, string name)
    {
        var lookup = Graph.FindEntities(mention);
        Assert.Equal(LookupOutcome.Unknown, lookup.Outcome);
        Assert.Equal(name, lookup.Suggestions[0].Name);
    }

    [Theory]
    [InlineData("Gremany", "Germany")]
    [InlineData("Chnia", "China")]
    public void Misspelt_countries_are_suggested_whether_or_not_a_claim_mentions_them(string mention, string name) =>
        Assert.Contains(name, Graph.FindEntities(mention).Suggestions.Select(e => e.Name));

    [Theory]
    [InlineData("Dmitrieva")]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("?!")]
    public void What_nobody_is_called_is_unknown(string mention) => Assert.Equal(LookupOutcome.Unknown, Graph.FindEntities(mention).Outcome);

    [Fact]
    public void Half_a_character_is_nobody() => Assert.Equal(LookupOutcome.Unknown, Graph.FindEntities("\ud800").Outcome);

    [Fact]
    public void An_ambiguous_end_is_not_picked_silently()
    {
        var path = Graph.FindPath("Li", "Macron");
        Assert.Equal(PathOutcome.Ambiguous, path.Outcome);
        Assert.Equal(["Li Hui", "Li Qiang", "Liechtenstein"], path.Suggestions.Select(e => e.Name));
        Assert.Equal("'Li' fits several: Li Hui (official:chn/li-hui), Li Qiang (official:chn/li-qiang), Liechtenstein (country:LIE); give more of the name or the identity", path.ToString());
    }

    [Fact]
    public void Somebody_of_just_that_name_is_found_and_those_who_bear_it_as_a_part_are_told()
    {
        var graph = RelationGraph.FromClaims([Say.AllMet("rus/putin", "CHN"), Say.AllMet("rus/vladimir-putin", "rus/igor-putin"), Say.AllMet("rus/rasputin", "CHN")]);
        var lookup = graph.FindEntities("putin");
        Assert.Equal((LookupOutcome.Found, "official:rus/putin"), (lookup.Outcome, lookup.Entity?.Id.Value));
        Assert.Equal(["Igor Putin", "Vladimir Putin"], lookup.AlsoNamed.Select(e => e.Name));
        Assert.Equal("'putin' is Putin (official:rus/putin); also: Igor Putin (official:rus/igor-putin), Vladimir Putin (official:rus/vladimir-putin)", lookup.ToString());
        Assert.Empty(graph.FindEntities("Vladimir Putin").AlsoNamed);
        Assert.Empty(graph.FindEntities("official:rus/putin").AlsoNamed);
        Assert.Empty(graph.FindEntities("China").AlsoNamed);
    }

    [Fact]
    public void Contacts_and_timelines_take_names_as_paths_do()
    {
        Assert.Equal(Graph.GetContacts(Say.Id(SeedClaims.Xi), Say.Id(SeedClaims.Biden)).ToString(), Graph.GetContacts("Xi", "Biden").ToString());
        Assert.Equal(Graph.FindLastContact(Say.Id(SeedClaims.Xi), Say.Id("USA")), Graph.FindLastContact("Xi", "USA"));
        Assert.NotNull(Graph.FindLastContact("Xi", "USA"));
        Assert.Equal(Graph.GetTimeline(Say.Id(SeedClaims.Xi)).ToString(), Graph.GetTimeline("Xi Jinping").ToString());
        Assert.Empty(Graph.GetTimeline("Xi Jinping").Unresolved);
    }

    [Fact]
    public void Names_of_nobody_or_several_come_back_as_data_from_contacts_and_timelines()
    {
        var contacts = Graph.GetContacts("Blinkn", "Li");
        Assert.Equal([LookupOutcome.Unknown, LookupOutcome.Ambiguous], contacts.Unresolved.Select(l => l.Outcome));
        Assert.Equal((0, "Blinkn", "Li"), (contacts.Count, contacts.One.Name, contacts.Other.Name));
        Assert.Equal(Graph.FindPath("Blinkn", "Li").ToString(), contacts.ToString());
        Assert.Contains("Blinkn", contacts.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("Blinkn", contacts.ToMermaid(), StringComparison.Ordinal);
        Assert.Contains("Blinkn", contacts.GetSilence(Say.Day("2024-01-01")).ToString(), StringComparison.Ordinal);
        Assert.Null(Graph.FindLastContact("Blinkn", "Biden"));
        var timeline = Graph.GetTimeline("Blinkn");
        Assert.Equal("'Blinkn' is not in the graph; did you mean Antony Blinken (USA)?", timeline.ToString());
        Assert.Empty(timeline.All);
        Assert.Contains("Blinkn", timeline.ToMermaid() + timeline.ToHtml(), StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Graph.GetTimeline(null!));
    }

    [Fact]
    public void Names_that_a_view_hides_are_still_known() =>
        Assert.Equal(PathOutcome.NotConnected, Graph.FromSources(new SourceId("000.txt")).FindPath("Biden", "Xi").Outcome);

    private static Claim Office(Claim claim, string office) =>
        claim with { Participants = [claim.Participants[0] with { Office = office }, .. claim.Participants[1..]] };
}
