using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class EventTimePropertyTests
{
    // Everything that occurs in EDTF, and what is often mistaken for it.
    private static readonly Gen<string> Junk =
        Gen.Elements("0", "1", "2", "3", "9", "X", "XX", "x", "-", "/", "..", ".", "?", "~", "%", "Y", "T", " ", "02", "12", "13", "24", "29", "30", "31", "2023", "1900", "٣", "é")
            .ListOf().Select(string.Concat);

    [Fact]
    public void What_the_grammar_makes_is_read_and_prints_as_it_was() =>
        Prop.ForAll(EdtfGen.Time.ToArbitrary(), text => EventTime.Parse(text).ToString() == text).QuickCheckThrowOnFailure();

    [Fact]
    public void A_date_is_read_alike_alone_and_as_a_time() =>
        Prop.ForAll(EdtfGen.Date.ToArbitrary(), text =>
            PartialDate.Parse(text).ToString() == text
            && EventTime.Parse(text) == new EventTime(PartialDate.Parse(text))
            && EventTime.Parse(text) is { IsInterval: false } time && time.Start == time.End).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_value_reads_back_equal_from_its_text() =>
        Prop.ForAll(EdtfGen.AnyTime.ToArbitrary(), time =>
            EventTime.Parse(time.ToString()) == time && EventTime.Parse(time.ToString()).GetHashCode() == time.GetHashCode())
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Whatever_is_read_prints_as_it_was_and_what_is_not_is_refused_with_a_position() =>
        Prop.ForAll(Junk.ToArbitrary(), text =>
        {
            if (EventTime.TryParse(text, out var time)) return time.ToString() == text && EventTime.Parse(text) == time;
            var failure = Assert.Throws<FormatException>(() => EventTime.Parse(text));
            return time.IsUnknown && failure.Message.Contains("at position ", StringComparison.Ordinal);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void The_earliest_day_is_not_after_the_latest() =>
        Prop.ForAll(EdtfGen.KnownTime.Where(t => t is { EarliestDay: not null, LatestDay: not null }).ToArbitrary(), time =>
            time.EarliestDay <= time.LatestDay).QuickCheckThrowOnFailure();

    [Fact]
    public void Certain_implies_possible() =>
        Prop.ForAll(EdtfGen.AnyTime.ToArbitrary(), EdtfGen.AnyTime.ToArbitrary(), (a, b) =>
        {
            var days = new DayInterval(b.EarliestDay, b.LatestDay);
            return (!a.CertainlyBefore(b) || a.PossiblyBefore(b)) && (!a.CertainlyWithin(days) || a.PossiblyWithin(days));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Certainly_before_is_a_strict_order() =>
        Prop.ForAll(EdtfGen.AnyTime.ToArbitrary(), EdtfGen.AnyTime.ToArbitrary(), EdtfGen.AnyTime.ToArbitrary(), (a, b, c) =>
            !a.CertainlyBefore(a)
            && !(a.CertainlyBefore(b) && b.PossiblyBefore(a))
            && (!(a.CertainlyBefore(b) && b.CertainlyBefore(c)) || a.CertainlyBefore(c))).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_is_total_consistent_with_equality_and_never_against_what_is_certain() =>
        Prop.ForAll(EdtfGen.AnyTime.ToArbitrary(), EdtfGen.AnyTime.ToArbitrary(), EdtfGen.AnyTime.ToArbitrary(), (a, b, c) =>
            Math.Sign(a.CompareTo(b)) == -Math.Sign(b.CompareTo(a))
            && (a.CompareTo(b) == 0) == (a == b)
            && (!(a.CompareTo(b) <= 0 && b.CompareTo(c) <= 0) || a.CompareTo(c) <= 0)
            && (!a.CertainlyBefore(b) || a.CompareTo(b) < 0)).QuickCheckThrowOnFailure();

    [Fact]
    public void Sorting_goes_by_earliest_then_latest_then_text() =>
        Prop.ForAll(NaiveTime.Any.Where(n => n.Text.Length > 0).ToArbitrary(), NaiveTime.Any.Where(n => n.Text.Length > 0).ToArbitrary(), (a, b) =>
        {
            var naive = a.First.CompareTo(b.First);
            if (naive == 0) naive = a.Last.CompareTo(b.Last);
            if (naive == 0) naive = string.CompareOrdinal(a.Text, b.Text);
            return Math.Sign(a.Time.CompareTo(b.Time)) == Math.Sign(naive);
        }).QuickCheckThrowOnFailure();
}
