using DiplomaticGraph.Tests.Graph;
using Xunit;
using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Tests.Queries;

public class ChannelStatusTests
{
    private static readonly CountryCode[] Parties = [new("USA"), new("CHN")];

    [Theory]
    [InlineData("", ChannelStatus.Unknown)]
    [InlineData("USA proposed_mechanism", ChannelStatus.Proposed)]
    [InlineData("USA supported_mechanism", ChannelStatus.Proposed)]
    [InlineData("CHN withheld_agreement", ChannelStatus.Proposed)]
    [InlineData("USA proposed_mechanism; CHN withheld_agreement", ChannelStatus.Proposed)]
    [InlineData("USA proposed_mechanism; CHN proposed_mechanism", ChannelStatus.Proposed)]
    [InlineData("USA proposed_mechanism; CHN supported_mechanism", ChannelStatus.UnderDiscussion)]
    [InlineData("USA supported_mechanism; CHN supported_mechanism", ChannelStatus.UnderDiscussion)]
    [InlineData("USA agreed_to_mechanism", ChannelStatus.UnderDiscussion)]
    [InlineData("USA agreed_to_mechanism; CHN agreed_to_mechanism", ChannelStatus.Agreed)]
    [InlineData("USA+CHN agreed_to_mechanism", ChannelStatus.Agreed)]
    [InlineData("- agreed_to_mechanism", ChannelStatus.Agreed)]
    [InlineData("- proposed_mechanism", ChannelStatus.Proposed)]
    [InlineData("USA proposed_mechanism; CHN rejected_mechanism", ChannelStatus.Rejected)]
    [InlineData("- established_mechanism", ChannelStatus.Active)]
    [InlineData("NOR established_mechanism", ChannelStatus.Active)]
    [InlineData("USA used_mechanism", ChannelStatus.Active)]
    [InlineData("CHN suspended_mechanism", ChannelStatus.Suspended)]
    [InlineData("CHN ended_mechanism", ChannelStatus.Ended)]
    [InlineData("CHN suspended_mechanism 2022; CHN resumed_mechanism 2023", ChannelStatus.Active)]
    [InlineData("CHN suspended_mechanism 2022; USA+CHN agreed_to_mechanism 2023", ChannelStatus.Suspended)]
    [InlineData("CHN ended_mechanism 2022; USA proposed_mechanism 2023", ChannelStatus.Proposed)]
    [InlineData("CHN ended_mechanism 2022; USA proposed_mechanism 2022", ChannelStatus.Ended)]
    [InlineData("CHN rejected_mechanism 2022; USA proposed_mechanism 2023", ChannelStatus.Proposed)]
    [InlineData("CHN rejected_mechanism 2022; USA proposed_mechanism 2022", ChannelStatus.Rejected)]
    [InlineData("CHN rejected_mechanism 2022; CHN supported_mechanism 2023; USA proposed_mechanism 2021", ChannelStatus.UnderDiscussion)]
    [InlineData("- established_mechanism 2021; CHN rejected_mechanism 2022", ChannelStatus.Rejected)]
    [InlineData("- established_mechanism 2021; USA proposed_mechanism 2022", ChannelStatus.Active)]
    [InlineData("USA+CHN agreed_to_mechanism 2021; CHN withheld_agreement 2022", ChannelStatus.UnderDiscussion)]
    public void Words_amount_to_a_status(string words, ChannelStatus status) => Assert.Equal(status, Report(words).Status);

    [Theory]
    [InlineData("USA suspended_mechanism 2023-08-01; USA used_mechanism 2023-08-01")]
    [InlineData("USA suspended_mechanism 2023; USA used_mechanism 2023-08")]
    [InlineData("USA suspended_mechanism; CHN used_mechanism")]
    [InlineData("- established_mechanism 2023; CHN ended_mechanism 2023-08")]
    [InlineData("USA agreed_to_mechanism 2022; CHN agreed_to_mechanism 2023-08-01; CHN rejected_mechanism 2023-08-01")]
    [InlineData("USA agreed_to_mechanism; CHN agreed_to_mechanism; CHN rejected_mechanism")]
    [InlineData("USA agreed_to_mechanism; CHN agreed_to_mechanism; CHN withheld_agreement")]
    [InlineData("USA used_mechanism 2023; CHN rejected_mechanism 2023-08")]
    [InlineData("USA agreed_to_mechanism 2023-08; USA agreed_to_mechanism denied 2023-08")]
    public void Contradictions_whose_order_is_open_are_contested(string words)
    {
        var report = Report(words);
        Assert.Equal(ChannelStatus.Contested, report.Status);
        Assert.NotEmpty(report.Conflicts);
    }

    [Theory]
    [InlineData("USA suspended_mechanism 2023-07; USA used_mechanism 2023-08", ChannelStatus.Active)]
    [InlineData("USA used_mechanism 2023-07; USA suspended_mechanism 2023-08", ChannelStatus.Suspended)]
    [InlineData("CHN supported_mechanism 2023; CHN withheld_agreement 2023; USA proposed_mechanism 2023", ChannelStatus.UnderDiscussion)]
    [InlineData("USA agreed_to_mechanism 2023-08; USA agreed_to_mechanism denied 2022", ChannelStatus.UnderDiscussion)]
    [InlineData("USA agreed_to_mechanism denied", ChannelStatus.Unknown)]
    [InlineData("USA suspended_mechanism denied 2023", ChannelStatus.Unknown)]
    public void What_only_looks_like_a_contradiction_is_not_contested(string words, ChannelStatus status)
    {
        var report = Report(words);
        Assert.Equal(status, report.Status);
        Assert.Empty(report.Conflicts);
    }

    [Theory]
    [InlineData("experts proposed_mechanism suggested", ChannelStatus.Suggested, "")]
    [InlineData("experts proposed_mechanism suggested 2024; USA proposed_mechanism", ChannelStatus.Proposed, "USA Proposes")]
    [InlineData("NOR supported_mechanism", ChannelStatus.Suggested, "")]
    [InlineData("USA proposed_mechanism suggested", ChannelStatus.Suggested, "")]
    [InlineData("USA+CHN agreed_to_mechanism planned", ChannelStatus.Proposed, "CHN Proposes, USA Proposes")]
    [InlineData("USA suspended_mechanism planned; - established_mechanism", ChannelStatus.Active, "")]
    [InlineData("USA suspended_mechanism 2022; USA resumed_mechanism planned 2023", ChannelStatus.Suspended, "USA Contested")]
    [InlineData("USA used_mechanism 2022; USA supported_mechanism 2023", ChannelStatus.Active, "USA Agrees")]
    [InlineData("USA proposed_mechanism 2022; USA supported_mechanism 2023", ChannelStatus.Proposed, "USA Proposes")]
    [InlineData("USA agreed_to_mechanism 2023; USA rejected_mechanism 2023", ChannelStatus.Contested, "USA Contested")]
    [InlineData("CHN ended_mechanism 2022; USA supported_mechanism 2021", ChannelStatus.Ended, "CHN Ends")]
    [InlineData("CHN ended_mechanism 2022; CHN proposed_mechanism 2023; USA agreed_to_mechanism 2020", ChannelStatus.Proposed, "CHN Proposes")]
    public void Parties_have_stances_and_outsiders_do_not(string words, ChannelStatus status, string stances)
    {
        var report = Report(words);
        Assert.Equal(status, report.Status);
        Assert.Equal(stances, Stances(report));
    }

    [Theory]
    [InlineData("USA proposed_mechanism; CHN withheld_agreement; USA+CHN supported_mechanism 2024-04-03", ChannelStatus.UnderDiscussion, "CHN Supports, USA Supports")]
    [InlineData("CHN withheld_agreement; USA proposed_mechanism 2023-06-19", ChannelStatus.Proposed, "CHN Withholds, USA Proposes")]
    [InlineData("CHN ended_mechanism; - established_mechanism 2021", ChannelStatus.Active, "CHN Ends")]
    [InlineData("- established_mechanism; USA proposed_mechanism 2024", ChannelStatus.Active, "USA Proposes")]
    [InlineData("- established_mechanism; CHN rejected_mechanism 2024", ChannelStatus.Rejected, "CHN Rejects")]
    [InlineData("CHN rejected_mechanism; - established_mechanism 2021", ChannelStatus.Active, "CHN Rejects")]
    [InlineData("CHN ended_mechanism; USA proposed_mechanism 2024", ChannelStatus.Proposed, "CHN Ends, USA Proposes")]
    public void Undated_words_answer_only_what_no_dated_word_speaks_to(string words, ChannelStatus status, string stances)
    {
        var report = Report(words);
        Assert.Equal(status, report.Status);
        Assert.Equal(stances, Stances(report));
        Assert.Equal(words.Split("; ").Length, report.History.Length);
    }

    [Theory]
    [InlineData("USA proposed_mechanism 2023-06-19; CHN supported_mechanism 2024-04-03", "2024-04-03")]
    [InlineData("USA proposed_mechanism 2023-06-19; USA proposed_mechanism 2024-04-03", "2023-06-19")]
    [InlineData("- established_mechanism 2021; USA used_mechanism 2023", "2021")]
    [InlineData("USA agreed_to_mechanism 2023; CHN agreed_to_mechanism 2023-08", "2023-08-01/2023-12-31")]
    [InlineData("USA proposed_mechanism", "")]
    [InlineData("- established_mechanism; USA proposed_mechanism 2024", "")]
    [InlineData("", "")]
    public void A_status_began_with_the_word_that_brought_it(string words, string since) => Assert.Equal(since, Report(words).Since.ToString());

    [Fact]
    public void The_history_is_in_order_with_the_status_that_each_word_brought()
    {
        var report = Report("CHN supported_mechanism 2024; USA proposed_mechanism 2023; CHN withheld_agreement; - established_mechanism 2025-02-03; CHN suspended_mechanism 2025-05");
        Assert.Equal(
            [
                "2023: United States proposed_mechanism -> proposed", "2024: China supported_mechanism -> under_discussion",
                "2025-02-03: established_mechanism -> active", "2025-05: China suspended_mechanism -> suspended", "no date: China withheld_agreement -> proposed",
            ],
            report.History.Select(e => e.ToString()));
        Assert.Equal(3, report.For.Count());
        Assert.Equal(2, report.Against.Count());
    }

    [Fact]
    public void A_status_can_be_asked_for_as_of_a_day()
    {
        var graph = Graph("USA proposed_mechanism 2023-06-19; - established_mechanism 2024-01-10; CHN suspended_mechanism 2024-05");
        Assert.Equal(ChannelStatus.Unknown, Status("2023-06-18"));
        Assert.Equal(ChannelStatus.Proposed, Status("2024-01-09"));
        Assert.Equal(ChannelStatus.Active, Status("2024-04-30"));
        Assert.Equal(ChannelStatus.Suspended, Status("2024-05-15"));
        Assert.Equal(ChannelStatus.Active, graph.AsOf(Say.Day("2024-05-15"), TimeMatch.Certain).GetChannelStatus(Parties, MechanismKind.CrisisCommunication).Status);

        ChannelStatus Status(string day) => graph.AsOf(Say.Day(day)).GetChannelStatus(Parties, MechanismKind.CrisisCommunication).Status;
    }

    [Fact]
    public void A_plan_counts_from_its_announcement_on()
    {
        var graph = RelationGraph.FromClaims([Say.Line(ProposedMechanism, "USA").As(Modality.Planned).At("2025").In("a", "2024-04-03")]);
        var report = graph.AsOf(Say.Day("2024-05-01")).GetChannelStatus(Parties, MechanismKind.CrisisCommunication);
        Assert.Equal((ChannelStatus.Proposed, "2024-04-03"), (report.Status, report.Since.ToString()));
    }

    [Fact]
    public void A_plan_to_resume_does_not_resume()
    {
        var graph = RelationGraph.FromClaims(
            [Say.Line(SuspendedMechanism, "CHN").At("2022"), Say.Line(ResumedMechanism, "CHN").As(Modality.Planned).At("2025").In("a", "2024-04-03")]);
        var report = graph.GetChannelStatus(Parties, MechanismKind.CrisisCommunication);
        Assert.Equal((ChannelStatus.Suspended, ChannelStance.Proposes), (report.Status, report.FindStance(new CountryCode("CHN"))));
    }

    [Fact]
    public void Only_a_mechanism_of_this_kind_and_exactly_these_parties_counts()
    {
        var graph = RelationGraph.FromClaims(
        [
            Say.LineOf(["CHN", "JPN", "USA"], EstablishedMechanism, "JPN"),
            Say.Line(EstablishedMechanism) is { Mechanism: { } m } military ? military with { Mechanism = m with { Kind = MechanismKind.MilitaryCommunication } } : throw new InvalidOperationException(),
        ]);
        var report = graph.GetChannelStatus(Parties, MechanismKind.CrisisCommunication);
        Assert.Equal(ChannelStatus.Unknown, report.Status);
        Assert.Equal("crisis_communication of CHN and JPN and USA", Assert.Single(report.Wider).ToString());
        Assert.Equal(ChannelStatus.Active, graph.GetChannelStatus(report.Wider[0]).Status);
        Assert.Equal(ChannelStatus.Unknown, graph.GetChannelStatus([new CountryCode("CHN"), new CountryCode("JPN")], MechanismKind.CrisisCommunication).Status);
    }

    [Fact]
    public void An_official_speaks_for_the_country()
    {
        var graph = RelationGraph.FromClaims([Say.Line(ProposedMechanism, SeedClaims.Blinken)]);
        var report = graph.GetChannelStatus(["Blinken", "China"], MechanismKind.CrisisCommunication);
        Assert.Equal(["China", "United States"], report.Parties.Select(p => p.Name));
        Assert.Equal(ChannelStance.Proposes, report.FindStance(new CountryCode("USA")));
        Assert.Null(report.FindStance(new CountryCode("CHN")));
    }

    [Fact]
    public void A_stance_shows_its_claims()
    {
        var report = Report("USA supported_mechanism 2022; USA proposed_mechanism 2023; CHN withheld_agreement 2023");
        Assert.Equal(["withheld_agreement", "proposed_mechanism"], report.Stances.Select(s => Assert.Single(s.Claims).Relation.Name));
    }

    [Fact]
    public void A_contradiction_is_told_with_its_claims()
    {
        var conflict = Assert.Single(Report("CHN suspended_mechanism 2023; USA used_mechanism 2023-08; USA established_mechanism 2020").Conflicts);
        Assert.Equal("suspended_mechanism (2023), used_mechanism (2023-08): the dates do not tell which was the last", conflict.Message);
        Assert.Equal(["suspended_mechanism", "used_mechanism"], conflict.Claims.Select(c => c.Relation.Name).Order());
    }

    [Fact]
    public void A_name_that_fits_nobody_leaves_the_status_unknown_and_says_so()
    {
        var report = Graph("- established_mechanism").GetChannelStatus(["Chnia", "USA"], MechanismKind.CrisisCommunication);
        Assert.Equal(ChannelStatus.Unknown, report.Status);
        Assert.Contains("China", Assert.Single(report.Unresolved).Suggestions.Select(e => e.Name));
    }

    [Fact]
    public void A_channel_has_two_parties_or_more() =>
        Assert.Contains("two parties or more", Assert.Throws<ArgumentException>(() =>
            RelationGraph.Empty.GetChannelStatus(["USA", "United States"], MechanismKind.Dialogue)).Message, StringComparison.Ordinal);

    private static string Stances(ChannelStatusReport report) => string.Join(", ", report.Stances.Select(s => $"{s.Party.Country} {s.Stance}"));

    private static ChannelStatusReport Report(string words) => Graph(words).GetChannelStatus(Parties, MechanismKind.CrisisCommunication);

    private static RelationGraph Graph(string words) => RelationGraph.FromClaims(words.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(Word));

    // Actors joined by +, or - for none; the relation; a modality and a date where they are given.
    private static Claim Word(string text)
    {
        var parts = text.Split(' ');
        var actors = parts[0] switch { "-" => [], "experts" => ["-/experts"], var named => named.Split('+') };
        var claim = Say.Line(FromName(parts[1]), actors);
        foreach (var part in parts[2..]) claim = Enum.TryParse<Modality>(part, true, out var modality) && char.IsLetter(part[0]) ? claim.As(modality) : claim.At(part);
        return claim;
    }
}
