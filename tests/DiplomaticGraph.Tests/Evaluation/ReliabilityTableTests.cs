using DiplomaticGraph.Evaluation;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Evaluation;

public class ReliabilityTableTests
{
    [Fact]
    public void Claims_stand_in_the_bin_of_their_confidence_and_a_bound_is_in_the_bin_above()
    {
        var table = ReliabilityTable.Of([(0.05, false), (0.5, true), (0.89, true), (0.9, true), (0.95, false), (1, true)]);
        Assert.Equal(
            [(0, 0.5, 1, 0), (0.5, 0.6, 1, 1), (0.8, 0.9, 1, 1), (0.9, 0.95, 1, 1), (0.95, 1, 2, 1)],
            table.Bins.Select(b => (b.From, b.To, b.Claims, b.Right)));
        Assert.Equal((3, 2), (table.From(0.9).Claims, table.From(0.9).Right));
    }

    [Fact]
    public void A_perfect_forecast_has_no_error_and_a_sure_one_that_is_wrong_has_all_of_it()
    {
        Assert.Equal((0, 0), (ReliabilityTable.Of([(1, true), (0, false)]).BrierScore, ReliabilityTable.Of([(1, true), (0, false)]).CalibrationError));
        Assert.Equal((1, 1), (ReliabilityTable.Of([(1, false)]).BrierScore, ReliabilityTable.Of([(1, false)]).CalibrationError));
        Assert.Null(ReliabilityTable.Of([]).BrierScore);
    }

    // Wilson's interval by its defining equation: the bounds are the shares that lie 1.96 standard errors of their own from what was seen.
    [Fact]
    public void The_interval_is_wilsons() => Prop.ForAll(
        Gen.Choose(1, 400).SelectMany(n => Gen.Choose(0, n).Select(right => (Right: right, Claims: n))).ToArbitrary(),
        sample =>
        {
            var (right, claims) = sample;
            var bin = new ReliabilityBin { From = 0.9, To = 1, Claims = claims, Right = right, MeanConfidence = 0.9 };
            var seen = (double)right / claims;
            foreach (var bound in new[] { bin.Interval.Low, bin.Interval.High })
            {
                Assert.InRange(bound, 0, 1);
                var distance = Math.Abs(seen - bound) - (1.96 * Math.Sqrt(bound * (1 - bound) / claims));
                Assert.True(Math.Abs(distance) < 1e-6, $"{right} of {claims}: {bound}");
            }

            Assert.True(bin.Interval.Low <= seen + 1e-12 && seen <= bin.Interval.High + 1e-12);
        }).QuickCheckThrowOnFailure();
}
