using DiplomaticGraph.Tests.Graph;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class ChannelPropertyTests
{
    private static readonly RelationKind[] Kinds = [.. RelationKind.WellKnown.Where(k => k.Effect != MechanismEffect.None)];

    // Days that follow each other, and stretches that cover some of them, so that every relation of two dates occurs.
    private static readonly Gen<string> Dates = Gen.Elements("2020", "2020-03", "2020-03-05", "2020-03-06", "2021", "2021-05", "2020-06/2021-02", "../2020-03-05", "2021-05-01/..");

    private static readonly Gen<Claim> Dated =
        from kind in Gen.Elements(Kinds)
        from who in Gen.Elements("CHN", "USA")
        from date in Dates
        select Say.Line(kind, who).At(date);

    private static readonly Gen<Claim> Undated = Gen.Elements(Kinds).SelectMany(k => Gen.Elements("CHN", "USA").Select(who => Say.Line(k, who)));

    [Fact]
    public void The_status_of_dated_words_is_that_of_every_order_they_allow() => Check(Dated);

    [Fact]
    public void The_status_of_undated_words_is_that_of_every_order() => Check(Undated);

    [Fact]
    public void Where_parties_speak_together_the_status_is_that_of_every_order_or_contested()
    {
        var together = from kind in Gen.Elements(Kinds) from date in Dates select Say.Line(kind, "CHN", "USA").At(date);
        Prop.ForAll(Words(Gen.OneOf(Dated, together), 5).ToArbitrary(), words =>
        {
            var expected = NaiveChannel.Statuses(["CHN", "USA"], words);
            var status = Report(words).Status;
            return status == ChannelStatus.Contested || (expected.Count == 1 && expected.Single() == status);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));
    }

    [Fact]
    public void The_order_in_which_claims_are_added_makes_no_difference() =>
        Prop.ForAll(Words(Gen.OneOf(Dated, Undated), 8).ToArbitrary(), words => Text(words) == Text(words.Reverse())).QuickCheckThrowOnFailure();

    [Fact]
    public void A_contested_status_names_the_claims_that_contradict_each_other() =>
        Prop.ForAll(Words(Dated, 6).ToArbitrary(), words =>
        {
            var report = Report(words);
            return report.Status != ChannelStatus.Contested || (report.Conflicts.Length > 0 && report.Conflicts.All(c => c.Claims.Length > 1));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Undated_words_change_nothing_where_each_party_and_the_working_of_the_channel_have_dated_ones() =>
        Prop.ForAll(Words(Dated, 4).ToArbitrary(), Words(Undated, 4).ToArbitrary(), (dated, undated) =>
        {
            Claim[] spoken = [.. dated, Say.Line(RelationKind.UsedMechanism, "USA").At("2020-03-05"), Say.Line(RelationKind.UsedMechanism, "CHN").At("2020-03-05")];
            var (without, with) = (Report(spoken), Report([.. spoken, .. undated]));
            return without.Status == with.Status && without.Since == with.Since && without.ToString() == with.ToString()
                && with.History.Take(without.History.Length).Select(e => e.ToString()).SequenceEqual(without.History.Select(e => e.ToString()));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_history_ends_with_the_status_and_the_status_began_within_it() =>
        Prop.ForAll(Words(Dated, 6).ToArbitrary(), words =>
        {
            var report = Report(words);
            if (report.History.IsEmpty) return report.Status == ChannelStatus.Unknown && report.Since.IsUnknown;
            return report.History[^1].Status == report.Status && !report.Since.IsUnknown;
        }).QuickCheckThrowOnFailure();

    private static void Check(Gen<Claim> word) => Prop.ForAll(Words(word, 5).ToArbitrary(), words =>
    {
        var expected = NaiveChannel.Statuses(["CHN", "USA"], words);
        var report = Report(words);
        Assert.Equal(expected.Count == 1 ? expected.Single() : ChannelStatus.Contested, report.Status);
    }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    private static Gen<Claim[]> Words(Gen<Claim> word, int most) =>
        Gen.Choose(0, most).SelectMany(n => word.ArrayOf(n)).Select(all => all.DistinctBy(c => c.Id).ToArray());

    private static ChannelStatusReport Report(IEnumerable<Claim> words) =>
        RelationGraph.FromClaims(words).GetChannelStatus([new CountryCode("USA"), new CountryCode("CHN")], MechanismKind.CrisisCommunication);

    private static string Text(IEnumerable<Claim> words)
    {
        var report = Report(words);
        return string.Join('\n', report.History.Select(e => e.ToString()).Prepend(report.ToString()).Concat(report.Conflicts.Select(c => c.ToString())));
    }
}
