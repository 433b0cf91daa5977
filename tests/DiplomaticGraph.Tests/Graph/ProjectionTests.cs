using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Graph;

public class ProjectionTests
{
    [Fact]
    public void One_who_met_three_is_linked_with_each_and_they_are_not_linked() =>
        Assert.Equal(
            ["Antony Blinken met_with Qin Gang", "Antony Blinken met_with Wang Yi", "Antony Blinken met_with Xi Jinping"],
            Relations(Say.That(SeedClaims.Blinken, RelationKind.MetWith, SeedClaims.Xi, SeedClaims.Wang, SeedClaims.Qin)));

    [Fact]
    public void Three_who_met_are_all_linked() =>
        Assert.Equal(["China met_with Japan", "China met_with South Korea", "Japan met_with South Korea"], Relations(Say.AllMet("CHN", "JPN", "KOR")));

    [Fact]
    public void An_event_links_two_countries_once_however_many_officials_they_sent() =>
        Assert.Equal(
            ["United States met_with China"],
            Relations(Say.That(SeedClaims.Blinken, RelationKind.MetWith, SeedClaims.Xi, SeedClaims.Wang), Level.Country));

    [Fact]
    public void A_visit_goes_from_the_visitor_and_a_reception_from_the_host()
    {
        Assert.Equal(["Antony Blinken visited China"], Relations(Say.That(SeedClaims.Blinken, RelationKind.Visited, "CHN")));
        Assert.Equal(["China hosted Antony Blinken"], Relations(Say.That("CHN", RelationKind.Hosted, SeedClaims.Blinken)));
    }

    [Theory]
    [InlineData(ParticipantRole.Visitor, ParticipantRole.Host)]
    [InlineData(ParticipantRole.Participant, ParticipantRole.Host)]
    [InlineData(ParticipantRole.Visitor, ParticipantRole.Participant)]
    public void The_host_comes_first_whoever_the_source_names_first_and_whichever_role_it_leaves_open(ParticipantRole guest, ParticipantRole host)
    {
        var claim = Say.AllMet() with { Relation = RelationKind.Hosted, Participants = [Say.Part(SeedClaims.Blinken, guest), Say.Part("CHN", host)] };
        Assert.Equal("China hosted Antony Blinken (asserted)", claim.ToString());
        Assert.Equal(["China hosted Antony Blinken"], Relations(claim));
        Assert.Contains("China, Antony Blinken hosted", RelationGraph.FromClaims([claim]).GetTimeline(Say.Id("CHN")).ToMermaid(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_mediator_is_linked_with_the_parties_and_not_they_with_each_other() =>
        Assert.Equal(
            ["Norway mediated_between Israel", "Norway mediated_between Palestine"],
            Relations(Say.That("NOR", RelationKind.MediatedBetween, "ISR", "PSE")));

    [Fact]
    public void Whoever_acts_on_a_mechanism_is_linked_with_the_other_parties()
    {
        var claim = Say.Line(RelationKind.ProposedMechanism, SeedClaims.Blinken);
        Assert.Equal(["Antony Blinken proposed_mechanism China"], Relations(claim));
        Assert.Equal(["United States proposed_mechanism China"], Relations(claim, Level.Country));
        Assert.Equal(["China established_mechanism United States"], Relations(Say.Line(RelationKind.EstablishedMechanism)));
    }

    [Fact]
    public void A_side_without_its_opposite_is_linked_with_the_plain_participants()
    {
        var claim = Say.That("USA", RelationKind.MetWith);
        Assert.Equal(["United States met_with China"], Relations(claim with { Participants = [.. claim.Participants, Say.Part("CHN", ParticipantRole.Participant)] }));
    }

    [Fact]
    public void At_the_level_of_countries_an_official_without_one_gives_way_to_the_organization_or_is_left_out()
    {
        var stoltenberg = new Participant
        {
            Id = new OfficialId("official:jens-stoltenberg"), Name = "Jens Stoltenberg", Role = ParticipantRole.Initiator, Organization = new OrganizationId("org:NATO"),
        };
        var claim = Say.That("USA", RelationKind.MetWith, SeedClaims.Xi);
        Assert.Equal(["North Atlantic Treaty Organization met_with China"], Relations(claim with { Participants = [stoltenberg, claim.Participants[1]] }, Level.Country));
        Assert.Empty(Relations(claim with { Participants = [stoltenberg with { Organization = default }, claim.Participants[1]] }, Level.Country));
    }

    [Fact]
    public void Two_of_one_country_are_linked_as_officials_and_not_as_countries()
    {
        var claim = Say.AllMet(SeedClaims.Xi, SeedClaims.Wang);
        Assert.Single(Relations(claim));
        Assert.Empty(Relations(claim, Level.Country));
    }

    [Fact]
    public void An_official_counts_for_the_country_that_the_claim_tells()
    {
        var before = Say.AllMet("usa/a-b", "CHN").At("1990");
        var after = before with { Participants = [before.Participants[0] with { Country = new CountryCode("FRA") }, before.Participants[1]] };
        Assert.Equal(["France met_with China", "United States met_with China"], Relations(Level.Country, before, after));
    }

    [Fact]
    public void Relations_are_those_that_the_roles_say() => Prop.ForAll(ClaimGen.Claim.ToArbitrary(), claim =>
    {
        foreach (var level in Enum.GetValues<Level>())
        {
            var found = RelationGraph.FromClaims([claim]).Relations(level)
                .SelectMany(r => r.IsReciprocal ? new[] { (r.From.Id, r.To.Id), (r.To.Id, r.From.Id) } : [(r.From.Id, r.To.Id)]).Distinct().Order();
            Assert.Equal(NaiveGraph.Links(claim, level).Distinct().Order(), found);
        }
    }).QuickCheckThrowOnFailure();

    private static IEnumerable<string> Relations(Claim claim, Level level = Level.Official) => Relations(level, claim);

    private static IEnumerable<string> Relations(Level level, params Claim[] claims) =>
        RelationGraph.FromClaims(claims).Relations(level).Select(r => $"{r.From.Name} {r.Kind} {r.To.Name}").Order(StringComparer.Ordinal);
}
