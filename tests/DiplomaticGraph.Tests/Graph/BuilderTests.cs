using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Graph;

public class BuilderTests
{
    [Fact]
    public void Claims_in_any_order_and_any_number_of_times_give_the_same_graph() =>
        Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
        {
            var surer = claims.Select(c => c with { Confidence = 1 }).ToList();
            Assert.Equal(Print(claims.Concat(surer)), Print(surer.Concat(claims.Reverse()).Concat(claims)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Of_two_claims_with_one_identity_the_surer_is_kept()
    {
        var claim = Say.AllMet("USA", "CHN");
        var graph = RelationGraph.FromClaims([claim with { Confidence = 0.5 }, claim with { Confidence = 0.75 }, claim with { Confidence = 0.25 }]);
        Assert.Equal(0.75, Assert.Single(graph.Claims).Confidence);
    }

    [Fact]
    public async Task Claims_are_taken_from_a_stream()
    {
        var builder = new RelationGraphBuilder();
        await builder.AddRangeAsync(Stream(SeedClaims.All));
        Assert.Equal(Print(SeedClaims.All), Print(builder.Build().Claims));
        await Assert.ThrowsAsync<OperationCanceledException>(() => builder.AddRangeAsync(Stream(SeedClaims.All), new CancellationToken(true)));
    }

    [Fact]
    public void A_graph_does_not_change_when_its_builder_does()
    {
        var builder = new RelationGraphBuilder().Add(Say.AllMet("USA", "CHN"));
        var graph = builder.Build();
        builder.Add(Say.AllMet("USA", "JPN"));
        Assert.Single(graph.Claims);
        Assert.Equal(2, builder.Count);
        Assert.Equal(2, builder.Build().Claims.Count());
    }

    [Fact]
    public void An_event_has_the_identity_of_its_claim()
    {
        var claim = Say.AllMet("USA", "CHN");
        var happening = Assert.Single(RelationGraph.FromClaims([claim]).Events);
        Assert.Equal(claim.Id.Value[ClaimId.Prefix.Length..], happening.Id.Value[EventId.Prefix.Length..]);
        Assert.Equal(claim, Assert.Single(happening.Claims));
    }

    [Fact]
    public void An_entity_bears_its_fullest_name_and_keeps_the_others()
    {
        var entity = Blinken("Blinken", "Blinken", "Antony Blinken", "Anthony Blinken", "Antony Blinken");
        Assert.Equal("Antony Blinken", entity.Name);
        Assert.Equal(["Anthony Blinken", "Blinken"], entity.Aliases.AsEnumerable());
    }

    [Fact]
    public void Names_told_equally_often_are_settled_by_length_and_order() => Assert.Equal("Anthony Blinken", Blinken("Antony Blinken", "Anthony Blinken").Name);

    [Fact]
    public void Offices_become_tenures_of_unknown_time()
    {
        var claim = Say.AllMet(SeedClaims.Blinken, "CHN");
        var graph = RelationGraph.FromClaims([claim with { Participants = [claim.Participants[0] with { Office = "Secretary of State" }, claim.Participants[1]] }]);
        var tenure = Assert.Single(graph.FindEntity(Say.Id(SeedClaims.Blinken))!.Tenures);
        Assert.Equal("office:usa/secretary-of-state", tenure.Office.Id.Value);
        Assert.Equal("Secretary of State", tenure.Office.Title);
        Assert.True(tenure.Time.IsUnknown);
    }

    [Fact]
    public void Countries_that_only_a_mechanism_or_an_official_names_are_entities_too() =>
        Assert.Equal(
            ["country:CHN", "country:USA", "official:usa/antony-blinken"],
            RelationGraph.FromClaims([Say.Line(RelationKind.ProposedMechanism, SeedClaims.Blinken)]).Entities.Select(e => e.Id.Value));

    [Fact]
    public void A_participant_without_identity_is_refused() =>
        Assert.Contains("participant without identity", Assert.Throws<ArgumentException>(() => new RelationGraphBuilder().Add(Say.AllMet("USA", "CHN") with
        {
            Participants = [new Participant { Id = default, Name = "Nobody", Role = ParticipantRole.Actor }],
        })).Message, StringComparison.Ordinal);

    [Fact]
    public void Default_arrays_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new RelationGraphBuilder().Add(Say.AllMet("USA", "CHN") with { Evidence = default }));
        Assert.Throws<ArgumentException>(() => new RelationGraphBuilder().Add(Say.AllMet("USA", "CHN") with { Participants = default }));
    }

    [Fact]
    public void An_empty_graph_answers()
    {
        var graph = RelationGraph.Empty;
        Assert.Empty(graph.Claims);
        Assert.Empty(graph.Entities);
        Assert.Empty(graph.Relations());
        Assert.Equal(PathOutcome.UnknownEntity, graph.FindPath("Xi", "Biden").Outcome);
        Assert.Equal(PathOutcome.NotConnected, graph.FindPath("China", "Japan").Outcome);
        Assert.Equal(ChannelStatus.Unknown, graph.GetChannelStatus(["China", "Japan"], MechanismKind.Dialogue).Status);
    }

    private static Entity Blinken(params string[] names) => RelationGraph.FromClaims(names.Select((name, i) =>
    {
        var claim = Say.AllMet(SeedClaims.Blinken, "CHN").In($"{i}.txt");
        return claim with { Participants = [claim.Participants[0] with { Name = name }, claim.Participants[1]] };
    })).FindEntity(Say.Id(SeedClaims.Blinken))!;

    private static string Print(IEnumerable<Claim> claims)
    {
        var graph = RelationGraph.FromClaims(claims);
        return string.Join('\n',
        [
            .. graph.Claims.Select(c => $"{c.Id} {c} {c.Confidence}"), .. graph.Events.Select(e => $"{e.Id} {e}"),
            .. graph.Entities.Select(e => $"{e.Id} {e} {string.Join('|', e.Aliases)}"), .. graph.Sources.Select(s => $"{s.Id} {s.Published}"),
            .. graph.Mechanisms.Select(m => m.ToString()), .. graph.Relations().Concat(graph.Relations(Level.Country)).Select(r => r.ToString()),
        ]);
    }

    private static async IAsyncEnumerable<Claim> Stream(IEnumerable<Claim> claims)
    {
        foreach (var claim in claims)
        {
            await Task.Yield();
            yield return claim;
        }
    }
}
