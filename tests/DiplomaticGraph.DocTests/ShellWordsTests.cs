namespace DiplomaticGraph.DocTests;

public class ShellWordsTests
{
    [Fact]
    public void Quotes_hold_words_together_and_comments_are_left_out() =>
        Assert.Equal(["path", "Qin Gang", "a#b", "", "x y"], ShellWords.Split("path 'Qin Gang' a#b '' \"x y\" # why"));

    [Theory]
    [InlineData("read seeds | head")]
    [InlineData("read 'seeds")]
    public void What_needs_a_shell_is_refused(string line) => Assert.Throws<FormatException>(() => ShellWords.Split(line));
}
