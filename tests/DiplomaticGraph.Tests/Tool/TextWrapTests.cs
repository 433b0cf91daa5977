using DiplomaticGraph.Tool.Rendering;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public class TextWrapTests
{
    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("one two three", 3, "one|two|three")]
    [InlineData("extraordinary one", 5, "extraordinary|one")]
    [InlineData("one", 80, "one")]
    [InlineData("", 80, "")]
    public void Lines_break_at_blanks_and_never_inside_a_word(string text, int width, string lines) =>
        Assert.Equal(lines.Split('|'), TextWrap.Lines(text, width, width));

    [Fact]
    public void The_first_line_may_be_wider() =>
        Assert.Equal(["one two", "three", "four"], TextWrap.Lines("one two three four", 7, 5));
}
