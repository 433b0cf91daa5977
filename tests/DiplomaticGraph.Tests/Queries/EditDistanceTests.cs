using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class EditDistanceTests
{
    private static readonly Gen<string> Words = Gen.Elements("a", "b", "c").ListOf().Select(letters => string.Concat(letters.Take(7)));

    [Theory]
    [InlineData("blinkn", "blinken", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("ab", "ba", 1)]
    [InlineData("", "ab", 2)]
    [InlineData("same", "same", 0)]
    public void Slips_are_counted(string a, string b, int distance) => Assert.Equal(distance, EditDistance.Bounded(a, b, 5));

    [Fact]
    public void It_is_the_distance_by_definition_up_to_the_limit() => Prop.ForAll(Words.ToArbitrary(), Words.ToArbitrary(), Gen.Choose(0, 4).ToArbitrary(), (a, b, limit) =>
        Assert.Equal(Math.Min(Naive(a, b), limit + 1), EditDistance.Bounded(a, b, limit))).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    // Optimal string alignment by its recurrence, from the ends.
    private static int Naive(string a, string b)
    {
        if (a.Length == 0 || b.Length == 0) return a.Length + b.Length;
        var best = Math.Min(Math.Min(Naive(a[..^1], b), Naive(a, b[..^1])) + 1, Naive(a[..^1], b[..^1]) + (a[^1] == b[^1] ? 0 : 1));
        return a.Length > 1 && b.Length > 1 && a[^1] == b[^2] && a[^2] == b[^1] ? Math.Min(best, Naive(a[..^2], b[..^2]) + 1) : best;
    }
}
