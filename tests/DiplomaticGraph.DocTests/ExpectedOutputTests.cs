namespace DiplomaticGraph.DocTests;

public class ExpectedOutputTests
{
    [Theory]
    [InlineData("a|b", "a|b", true)]
    [InlineData("a|b", "a|c", false)]
    [InlineData("a", "a|b", false)]
    [InlineData("a|b", "a", false)]
    [InlineData("…", "a|b", true)]
    [InlineData("a|…|c", "a|x|y|c", true)]
    [InlineData("a|…|c", "a|c", true)]
    [InlineData("a|…|c", "a|x|y", false)]
    [InlineData("…|b|…|d", "a|b|c|b|d", true)]
    [InlineData("", "a", false)]
    public void Lines_agree_and_a_wildcard_stands_for_any(string expected, string actual, bool agrees) =>
        Assert.Equal(agrees, ExpectedOutput.Matches(Lines(expected), Lines(actual)));

    [Theory]
    [InlineData("a|b", "x|y|z", "x|y|z")]
    [InlineData("a|…|c", "x|y|z|w", "x|…|w")]
    [InlineData("a|…", "x|y|z", "x|…")]
    [InlineData("a|…|c", "x|y", "x|y")]
    [InlineData("a|…|b|…", "x|y|z", "x|y|z")]
    public void What_was_cut_stays_cut(string shown, string actual, string cut) =>
        Assert.Equal(Lines(cut), ExpectedOutput.CutLike(Lines(shown), Lines(actual)));

    private static string[] Lines(string text) => text.Length == 0 ? [] : text.Split('|');
}
