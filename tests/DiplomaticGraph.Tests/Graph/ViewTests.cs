using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Graph;

public class ViewTests
{
    private static readonly Gen<DateOnly> Days = Gen.Choose(0, 800).Select(n => new DateOnly(2019, 12, 1).AddDays(n));
    private static readonly Gen<TimeMatch> Matches = Gen.Elements(TimeMatch.Possible, TimeMatch.Certain);

    [Fact]
    public void AsOf_keeps_what_happened_by_then() => OnAnyDay((graph, day, match) =>
        Same(graph.AsOf(day, match), graph.Claims.Where(c => c.Modality == Modality.Planned
            ? StandsBy(c, day, match)
            : c.Time.IsWithin(new DayInterval(null, day.AddDays(1)), match))));

    [Fact]
    public void AsOf_a_later_day_keeps_no_less() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), Days.ArrayOf(2).ToArbitrary(), Matches.ToArbitrary(), (claims, days, match) =>
    {
        var graph = RelationGraph.FromClaims(claims);
        return graph.AsOf(days.Min(), match).Claims.All(graph.AsOf(days.Max(), match).Claims.Contains);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void What_is_certain_is_possible() => OnAnyDay((graph, day, _) =>
        graph.AsOf(day, TimeMatch.Certain).Claims.All(graph.AsOf(day).Claims.Contains)
        && graph.KnownAsOf(day, TimeMatch.Certain).Claims.All(graph.KnownAsOf(day).Claims.Contains));

    [Fact]
    public void KnownAsOf_keeps_what_was_published_by_then() => OnAnyDay((graph, day, match) =>
        Same(graph.KnownAsOf(day, match), graph.Claims.Where(c => c.Source.Published is { } published ? published <= day : match == TimeMatch.Possible)));

    [Fact]
    public void Between_keeps_what_happened_from_the_start_to_before_the_end() =>
        Prop.ForAll(ClaimGen.Claims.ToArbitrary(), Days.ArrayOf(2).ToArbitrary(), Matches.ToArbitrary(), (claims, days, match) =>
        {
            var graph = RelationGraph.FromClaims(claims);
            return Same(graph.Between(days[0], days[1], match), graph.Claims.Where(c => c.Time.IsWithin(new DayInterval(days[0], days[1]), match)));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_windows_are_their_intersection() =>
        Prop.ForAll(ClaimGen.Claims.ToArbitrary(), Days.ArrayOf(4).ToArbitrary(), Matches.ToArbitrary(), (claims, d, match) =>
        {
            var graph = RelationGraph.FromClaims(claims);
            var (start, end) = (d[0] > d[2] ? d[0] : d[2], d[1] < d[3] ? d[1] : d[3]);
            return Same(graph.Between(d[0], d[1], match).Between(d[2], d[3], match), graph.Between(start, end, match).Claims)
                && Same(graph.AsOf(d[0], match).AsOf(d[1], match), graph.AsOf(d[0] < d[1] ? d[0] : d[1], match).Claims)
                && Same(graph.KnownAsOf(d[0], match).KnownAsOf(d[1], match), graph.KnownAsOf(d[0] < d[1] ? d[0] : d[1], match).Claims);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Other_conditions_keep_what_they_say() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var graph = RelationGraph.FromClaims(claims);
        return Same(graph.OfKinds(RelationKind.MetWith, RelationKind.Called), graph.Claims.Where(c => c.Relation.Name is "met_with" or "called"))
            && Same(graph.FromSources(new SourceId("a"), new SourceId("c")), graph.Claims.Where(c => c.Source.Id.Value != "b"))
            && Same(graph.WithModality(Modality.Planned, Modality.Denied), graph.Claims.Where(c => c.Modality is Modality.Planned or Modality.Denied))
            && Same(graph.WithMinimumConfidence(0.5), graph.Claims.Where(c => c.Confidence >= 0.5))
            && Same(graph.AtLevel(Level.Country), graph.Claims)
            && !graph.OfKinds().Claims.Any() && !graph.FromSources().Claims.Any() && !graph.WithModality().Claims.Any();
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Conditions_hold_together_in_either_order() => OnAnyDay((graph, day, match) =>
    {
        var one = graph.AsOf(day, match).OfKinds(RelationKind.MetWith).FromSources(new SourceId("a"), new SourceId("b")).WithModality(Modality.Asserted);
        var other = graph.WithModality(Modality.Asserted, Modality.Planned).WithModality(Modality.Asserted, Modality.Denied)
            .FromSources(new SourceId("a"), new SourceId("b")).OfKinds(RelationKind.MetWith).AsOf(day, match);
        return Same(one, other.Claims)
            && Same(one, graph.AsOf(day, match).Claims.Where(c => c.Relation == RelationKind.MetWith && c.Source.Id.Value != "c" && c.Modality == Modality.Asserted));
    });

    [Fact]
    public void A_view_shows_what_its_claims_would_give_as_a_graph() => OnAnyDay((graph, day, match) =>
    {
        var view = graph.AsOf(day, match);
        var rebuilt = RelationGraph.FromClaims(view.Claims);
        return view.Entities.Select(e => e.Id).SequenceEqual(rebuilt.Entities.Select(e => e.Id))
            && view.Events.SequenceEqual(rebuilt.Events)
            && view.Sources.Select(s => s.Id).SequenceEqual(rebuilt.Sources.Select(s => s.Id))
            && view.Mechanisms.Select(m => m.Id).SequenceEqual(rebuilt.Mechanisms.Select(m => m.Id))
            && Enum.GetValues<Level>().All(l => view.Relations(l).SequenceEqual(rebuilt.Relations(l)));
    });

    [Fact]
    public void A_plan_stands_from_the_day_it_was_published()
    {
        var graph = RelationGraph.FromClaims([Say.That("USA", RelationKind.Visited, "CHN").As(Modality.Planned).At("2024-05").In("a", "2024-04-03")]);
        Assert.Empty(graph.AsOf(Say.Day("2024-04-02")).Claims);
        Assert.Single(graph.AsOf(Say.Day("2024-04-03"), TimeMatch.Certain).Claims);
        Assert.Empty(graph.Between(Say.Day("2024-04-01"), Say.Day("2024-05-01")).Claims);
        Assert.Single(graph.Between(Say.Day("2024-05-01"), Say.Day("2024-06-01"), TimeMatch.Certain).Claims);
    }

    [Fact]
    public void The_start_is_in_and_the_end_is_out()
    {
        var graph = RelationGraph.FromClaims([Say.AllMet("USA", "CHN").At("2024-04-03")]);
        Assert.Single(graph.Between(Say.Day("2024-04-03"), Say.Day("2024-04-04")).Claims);
        Assert.Empty(graph.Between(Say.Day("2024-04-02"), Say.Day("2024-04-03")).Claims);
        Assert.Empty(graph.Between(Say.Day("2024-04-03"), Say.Day("2024-04-03")).Claims);
        Assert.Empty(RelationGraph.FromClaims([Say.AllMet("USA", "CHN")]).Between(Say.Day("2024-04-03"), Say.Day("2024-04-03")).Claims);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_confidence_is_a_fraction(double confidence) => Assert.Throws<ArgumentOutOfRangeException>(() => RelationGraph.Empty.WithMinimumConfidence(confidence));

    private static bool StandsBy(Claim plan, DateOnly day, TimeMatch match)
    {
        if (plan.Source.Published is { } published && (plan.Time.LatestDay is not { } latest || published <= latest)) return published <= day;
        return match == TimeMatch.Possible || (plan.Time.LatestDay is { } last && last <= day);
    }

    private static void OnAnyDay(Func<RelationGraph, DateOnly, TimeMatch, bool> holds) =>
        Prop.ForAll(ClaimGen.Claims.ToArbitrary(), Days.ToArbitrary(), Matches.ToArbitrary(), (claims, day, match) => holds(RelationGraph.FromClaims(claims), day, match))
            .QuickCheckThrowOnFailure();

    private static bool Same(GraphView view, IEnumerable<Claim> claims) => view.Claims.SequenceEqual(claims);
}
