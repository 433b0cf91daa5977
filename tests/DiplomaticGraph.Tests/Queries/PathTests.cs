using DiplomaticGraph.Tests.Graph;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class PathTests
{
    private static readonly RelationGraph Graph = SeedClaims.Graph;

    [Fact]
    public void A_path_is_the_first_of_the_shortest() =>
        Prop.ForAll(ClaimGen.Claims.ToArbitrary(), Gen.Elements(ClaimGen.People).ArrayOf(2).ToArbitrary(), Gen.Elements(Level.Official, Level.Country).ToArbitrary(), (claims, ends, level) =>
        {
            if (level == Level.Country) ends = [.. ends.Select(e => e.Contains('/', StringComparison.Ordinal) ? e[..3].ToUpperInvariant() : e)];
            var graph = RelationGraph.FromClaims(claims);
            var (from, to) = (Say.Id(ends[0]), Say.Id(ends[1]));
            var result = graph.FindPath(from, to, new PathOptions { Level = level });
            if (result.Outcome == PathOutcome.UnknownEntity) Assert.Contains([from, to], e => graph.FindEntity(e) is null);
            else Assert.Equal(NaiveGraph.Path(claims, level, from, to), result.IsFound ? [.. result.Entities.Select(e => e.Id)] : null);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    [Fact]
    public void A_path_in_a_larger_graph_is_the_first_of_the_shortest()
    {
        var random = new Random(7);
        for (var round = 0; round < 20; round++)
        {
            var names = Enumerable.Range(0, 60).Select(i => $"usa/p-{i}").ToArray();
            var claims = Enumerable.Range(0, 90).Select(_ => Say.That(
                names[random.Next(60)], random.Next(3) == 0 ? RelationKind.WroteTo : RelationKind.MetWith, names[random.Next(60)])).DistinctBy(c => c.Id).ToArray();
            var graph = RelationGraph.FromClaims(claims);
            for (var i = 0; i < 40; i++)
            {
                var (from, to) = (Say.Id(names[random.Next(60)]), Say.Id(names[random.Next(60)]));
                var result = graph.FindPath(from, to);
                if (graph.FindEntity(from) is null || graph.FindEntity(to) is null) Assert.Equal(PathOutcome.UnknownEntity, result.Outcome);
                else Assert.Equal(NaiveGraph.Path(claims, Level.Official, from, to), result.IsFound ? [.. result.Entities.Select(e => e.Id)] : null);
            }
        }
    }

    [Fact]
    public void A_path_on_a_view_is_that_of_a_graph_of_its_claims() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var view = RelationGraph.FromClaims(claims).AsOf(Say.Day("2020-06-20"), TimeMatch.Certain);
        var rebuilt = RelationGraph.FromClaims(view.Claims);
        foreach (var a in rebuilt.Entities)
        {
            foreach (var b in rebuilt.Entities)
                Assert.Equal(rebuilt.FindPath(a.Id, b.Id).Steps.Select(s => s.ToString()), view.FindPath(a.Id, b.Id).Steps.Select(s => s.ToString()));
        }
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void Each_step_is_a_contact_of_its_ends_and_leads_to_the_next() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var graph = RelationGraph.FromClaims(claims);
        return graph.Entities.SelectMany(a => graph.Entities.Select(b => graph.FindPath(a.Id, b.Id))).Where(p => p.IsFound).All(p =>
            p.Length == p.Steps.Length
            && p.Steps.Zip(p.Steps.Skip(1)).All(s => s.First.To.Id == s.Second.From.Id)
            && p.Steps.All(s => s.Relations.All(r => r.Kind.IsContact && r.Modality == Modality.Asserted
                && ((r.From.Id, r.To.Id) == (s.From.Id, s.To.Id) || (r.IsReciprocal && (r.To.Id, r.From.Id) == (s.From.Id, s.To.Id)))
                && graph.Relations().Contains(r))));
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void From_somebody_to_himself_it_is_no_step()
    {
        var path = Graph.FindPath("Biden", "Joe Biden");
        Assert.Equal((PathOutcome.Found, 0), (path.Outcome, path.Length));
        Assert.Equal("Joe Biden", Assert.Single(path.Entities).Name);
    }

    [Fact]
    public void Over_the_limit_is_not_the_same_as_not_connected()
    {
        var path = Graph.FindPath("Qin Gang", "Biden", new PathOptions { MaximumSteps = 2 });
        Assert.Equal((PathOutcome.OverLimit, 3), (path.Outcome, path.Length));
        Assert.Empty(path.Steps);
        Assert.True(Graph.FindPath("Qin Gang", "Biden", new PathOptions { MaximumSteps = 3 }).IsFound);
        Assert.Equal(PathOutcome.NotConnected, Graph.FindPath("Yellen", "Biden", new PathOptions { MaximumSteps = 2 }).Outcome);
    }

    [Fact]
    public void Plans_count_where_they_are_asked_for()
    {
        var options = new PathOptions { Modalities = [Modality.Asserted, Modality.Planned] };
        Assert.Equal(["Janet Yellen", "China", "Antony Blinken", "Xi Jinping"], Graph.FindPath("Yellen", "Xi", options).Entities.Select(e => e.Name));
        Assert.Equal(PathOutcome.Found, Graph.WithModality(Modality.Asserted, Modality.Planned).FindPath("Yellen", "Xi").Outcome);
        Assert.Equal(PathOutcome.NotConnected, Graph.WithModality(Modality.Asserted).FindPath("Yellen", "Xi", options).Outcome);
    }

    [Fact]
    public void Only_the_kinds_asked_for_count()
    {
        Assert.True(Graph.FindPath("Xi", "Biden", new PathOptions { Kinds = [RelationKind.Called] }).IsFound);
        Assert.Equal(PathOutcome.NotConnected, Graph.FindPath("Xi", "Blinken", new PathOptions { Kinds = [RelationKind.Called] }).Outcome);
        Assert.Contains("'warned' is no contact", Assert.Throws<ArgumentException>(() => new PathOptions { Kinds = [RelationKind.Warned] }).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_step_that_hangs_on_a_date_says_so_where_the_view_asks_for_days()
    {
        var graph = RelationGraph.FromClaims([Say.AllMet("USA", "CHN"), Say.AllMet("CHN", "JPN").At("../2024-04-03"), Say.AllMet("JPN", "KOR").At("1899-06-01")]);
        var path = graph.AsOf(Say.Day("1900-01-01")).FindPath("USA", "KOR");
        Assert.Equal([TimeMatch.Possible, TimeMatch.Possible, TimeMatch.Certain], path.Steps.Select(s => s.Match));
        Assert.Equal(TimeMatch.Possible, path.Match);
        Assert.Equal(
            "United States -> China -> Japan -> South Korea: 3 steps (met_with, possible: date unknown; met_with, ../2024-04-03, possible: date may be outside; met_with, 1899-06-01)",
            path.ToString());
        Assert.Equal("United States - China: met_with (possible: date unknown)", path.Steps[0].ToString());
        Assert.Contains("possible: date unknown", path.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("possible#58; date unknown", path.ToMermaid(), StringComparison.Ordinal);

        var all = graph.FindPath("USA", "KOR");
        Assert.Equal(TimeMatch.Certain, all.Match);
        Assert.DoesNotContain("possible", all.ToString(), StringComparison.Ordinal);
        Assert.Equal(TimeMatch.Certain, graph.FindPath("USA", "BRA").Match);
    }

    [Fact]
    public void A_step_is_possible_where_its_source_does_not_tell_when_it_was_published()
    {
        var graph = RelationGraph.FromClaims([Say.AllMet("USA", "CHN").At("2020").In("a"), Say.AllMet("CHN", "JPN").At("2020").In("b", "2021-01-01")]).KnownAsOf(Say.Day("2022-01-01"));
        Assert.Equal("United States -> China -> Japan: 2 steps (met_with, 2020, possible: day of publication unknown; met_with, 2020)", graph.FindPath("USA", "JPN").ToString());
    }

    [Fact]
    public void A_step_shows_a_contact_that_is_certainly_in_the_window_before_one_that_may_be_and_is_then_certain()
    {
        var graph = RelationGraph.FromClaims([Say.AllMet("USA", "CHN").At("2020-06"), Say.AllMet("USA", "CHN").At("2020"), Say.AllMet("USA", "CHN") with { Confidence = 1 }]);
        var step = Assert.Single(graph.Between(Say.Day("2020-06-01"), Say.Day("2020-07-01")).FindPath("USA", "CHN").Steps);
        Assert.Equal(["2020-06", "2020", ""], step.Relations.Select(r => r.Time.ToString()));
        Assert.Equal(TimeMatch.Certain, step.Match);
    }

    [Fact]
    public void A_step_is_certain_where_it_stands_in_the_view_of_certain_claims() => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var (day, start, end) = (Say.Day("2020-06-20"), Say.Day("2020-03-01"), Say.Day("2020-12-01"));
        var graph = RelationGraph.FromClaims(claims);
        var possible = graph.AsOf(day).Between(start, end).KnownAsOf(day);
        var certain = graph.AsOf(day, TimeMatch.Certain).Between(start, end, TimeMatch.Certain).KnownAsOf(day, TimeMatch.Certain).Claims.Select(c => c.Id).ToHashSet();
        foreach (var step in graph.Entities.SelectMany(a => graph.Entities.SelectMany(b => possible.FindPath(a.Id, b.Id).Steps)))
            Assert.Equal(step.Relations.Any(r => certain.Contains(r.Claims[0].Id)), step.Match == TimeMatch.Certain);
    }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_country_not_connected_among_officials_says_at_which_level()
    {
        var graph = RelationGraph.FromClaims([Say.That(SeedClaims.Blinken, RelationKind.MetWith, SeedClaims.Xi)]);
        var path = graph.FindPath("CHN", "USA");
        Assert.Equal(Level.Official, path.Level);
        Assert.Equal("China and United States are not connected by contacts at the level of officials", path.ToString());
        Assert.True(graph.FindPath("CHN", "USA", new PathOptions { Level = Level.Country }) is { IsFound: true, Level: Level.Country });
        Assert.Equal("Brazil and China are not connected by contacts", graph.AtLevel(Level.Country).FindPath("BRA", "CHN").ToString());
    }

    [Fact]
    public void A_negative_limit_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => new PathOptions { MaximumSteps = -1 });

    [Fact]
    public void A_letter_goes_one_way()
    {
        var graph = RelationGraph.FromClaims([Say.That("USA", RelationKind.WroteTo, "CHN")]);
        Assert.True(graph.FindPath("USA", "CHN").IsFound);
        Assert.Equal(PathOutcome.NotConnected, graph.FindPath("CHN", "USA").Outcome);
    }

    [Fact]
    public void A_country_that_no_claim_mentions_is_known_and_not_connected()
    {
        var path = Graph.FindPath("Brazil", "Xi");
        Assert.Equal(PathOutcome.NotConnected, path.Outcome);
        Assert.Equal("Brazil", path.From!.Name);
        Assert.Equal(PathOutcome.NotConnected, Graph.FindPath(new CountryCode("BRA"), new CountryCode("CHN")).Outcome);
        Assert.Equal(PathOutcome.UnknownEntity, Graph.FindPath(new CountryCode("QQQ"), new CountryCode("CHN")).Outcome);
    }

    [Fact]
    public void At_the_level_of_countries_officials_give_way_to_theirs() =>
        Assert.Equal(["Japan", "China", "United States"], Graph.AtLevel(Level.Country).FindPath("Takaichi", "Biden").Entities.Select(e => e.Name));

    [Fact]
    public void A_step_shows_its_surest_and_latest_contact_first()
    {
        var graph = RelationGraph.FromClaims(
        [
            Say.AllMet("USA", "CHN").At("2020"), Say.AllMet("USA", "CHN").At("2021"), Say.AllMet("USA", "CHN"),
            Say.AllMet("USA", "CHN").At("2022") with { Confidence = 0.5 }, Say.AllMet("USA", "CHN").At("2023").As(Modality.Planned),
        ]);
        var step = Assert.Single(graph.WithModality(Modality.Asserted, Modality.Planned).FindPath("USA", "CHN").Steps);
        Assert.Equal(["2021", "2020", "", "2022", "2023"], step.Relations.Select(r => r.Time.ToString()));
    }

    [Fact]
    public void Searches_at_the_same_time_do_not_disturb_each_other()
    {
        var expected = Graph.FindPath("Takaichi", "Wang Yi").ToString();
        Parallel.For(0, 500, i =>
        {
            if (i % 2 == 0) Assert.Equal(expected, Graph.FindPath("Takaichi", "Wang Yi").ToString());
            else Assert.Equal(2, Graph.FindPath("Takaichi", "Biden").Length);
        });
    }
}
