using DiplomaticGraph.Tests.Graph;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class TimelineTests
{
    private static readonly RelationGraph Graph = SeedClaims.Graph;

    [Fact]
    public void A_timeline_is_in_order_with_undated_events_apart()
    {
        var timeline = Graph.GetTimeline(Say.Id(SeedClaims.Xi));
        Assert.Equal(["spoke_with", "called", "supported_mechanism"], timeline.Dated.Select(e => e.Kind.Name).Take(1).Concat(timeline.Dated.Select(e => e.Kind.Name).Skip(1).Order()));
        Assert.Equal(["met_with", "met_with", "spoke_with"], timeline.Undated.Select(e => e.Kind.Name).Order());
        Assert.Equal("Xi Jinping (CHN): 3 dated events from 2023-11 to ../2024-04-03, 3 without a date", timeline.ToString());
    }

    [Fact]
    public void A_country_has_the_events_of_its_officials_and_mechanisms() =>
        Assert.Contains(Graph.GetTimeline(new CountryCode("CHN")).All, e => e.Mechanism is not null && e.Participants.Any(p => p.Name == "Antony Blinken"));

    [Fact]
    public void Nobody_known_has_an_empty_timeline() => Assert.Empty(Graph.GetTimeline(new CountryCode("BRA")).All);

    [Fact]
    public void Why_gives_the_words()
    {
        var claim = Graph.Claims.Single(c => c.Relation == RelationKind.WithheldAgreement && c.Mechanism!.Kind == MechanismKind.CrisisCommunication);
        var why = Graph.Why(claim.Id);
        Assert.Equal("China has not agreed", Assert.Single(why.Evidence).Quote);
        Assert.Equal(why.Claims[0], Graph.Why(why.Event!.Id).Claims[0]);
        Assert.Contains("\"China has not agreed\" [001.txt]", why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Why_of_what_a_view_does_not_have_says_so()
    {
        var claim = Graph.Claims.First(c => c.Source.Id.Value == "001.txt");
        var why = Graph.FromSources(new SourceId("000.txt")).Why(claim.Id);
        Assert.False(why.IsFound);
        Assert.Equal($"{claim.Id} is not in this view", why.ToString());
        Assert.False(Graph.Why(new EventId("event:none")).IsFound);
    }
}
