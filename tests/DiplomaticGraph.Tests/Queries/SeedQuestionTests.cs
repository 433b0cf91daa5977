using DiplomaticGraph.Tests.Graph;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class SeedQuestionTests
{
    private static readonly RelationGraph Graph = SeedClaims.Graph;

    [Theory]
    [InlineData("Takaichi", "Biden", "Takaichi > Xi Jinping > Joe Biden")]
    [InlineData("Qin Gang", "Biden", "Qin Gang > Antony Blinken > Xi Jinping > Joe Biden")]
    [InlineData("Takaichi", "Wang Yi", "Takaichi > Xi Jinping > Antony Blinken > Wang Yi")]
    public void Officials_reach_each_other(string from, string to, string path) =>
        Assert.Equal(path, string.Join(" > ", Graph.FindPath(from, to).Entities.Select(e => e.Name)));

    [Fact]
    public void Countries_reach_each_other() =>
        Assert.Equal(["KOR", "CHN", "USA"], Graph.FindPath("KOR", "USA", new() { Level = Level.Country }).Entities.Select(e => e.Country.Value));

    [Fact]
    public void A_planned_visit_connects_nobody() => Assert.Equal(PathOutcome.NotConnected, Graph.FindPath("Yellen", "Xi").Outcome);

    [Fact]
    public void A_misspelt_name_is_unknown_with_the_right_one_suggested()
    {
        var result = Graph.FindPath("Blinkn", "Xi");
        Assert.Equal(PathOutcome.UnknownEntity, result.Outcome);
        Assert.Equal("Antony Blinken", Assert.Single(result.Suggestions).Name);
    }

    [Fact]
    public void A_name_that_no_claim_has_is_unknown() => Assert.Equal(PathOutcome.UnknownEntity, Graph.FindPath("Dmitrieva", "Xi").Outcome);

    [Theory]
    [InlineData("USA CHN", "crisis_communication", ChannelStatus.Proposed, "CHN Withholds, USA Proposes")]
    [InlineData("China US", "military_communication", ChannelStatus.UnderDiscussion, "CHN Supports, USA Supports")]
    [InlineData("China Japan", "crisis_communication", ChannelStatus.Suggested, "")]
    [InlineData("China Japan KOR", "summit", ChannelStatus.Proposed, "CHN Proposes, JPN Proposes, KOR Proposes")]
    [InlineData("Russia Ukraine", "crisis_communication", ChannelStatus.Unknown, "")]
    public void Channels_stand_where_a_careful_reader_sees_them(string parties, string kind, ChannelStatus status, string stances)
    {
        var report = Graph.GetChannelStatus(parties.Split(' '), new MechanismKind(kind));
        Assert.Equal(status, report.Status);
        Assert.Equal(stances, string.Join(", ", report.Stances.Select(s => $"{s.Party.Country} {s.Stance}")));
    }

    [Fact]
    public void What_was_withheld_without_a_date_stays_in_the_history_with_its_order_unknown()
    {
        var report = Graph.GetChannelStatus(["China", "US"], MechanismKind.MilitaryCommunication);
        Assert.Equal("supported_mechanism", Assert.Single(report.History, e => e.IsDated).Relation.Name);
        Assert.Equal(["proposed_mechanism", "withheld_agreement"], report.Undated.Select(e => e.Relation.Name).Order());
        Assert.True(report.History[0].IsDated);
    }

    [Fact]
    public void Every_answer_says_where_it_was_read()
    {
        var report = Graph.GetChannelStatus(["USA", "CHN"], MechanismKind.CrisisCommunication);
        Assert.All(report.History, e => Assert.Equal("001.txt", e.Claim.Evidence[0].Source.Value));
        Assert.All(Graph.FindPath("Takaichi", "Biden").Steps, s => Assert.NotEmpty(s.Evidence));
    }
}
