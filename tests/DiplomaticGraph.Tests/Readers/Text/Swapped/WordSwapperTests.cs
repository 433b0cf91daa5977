using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

public class WordSwapperTests
{
    private static readonly WordSwapper Swapper = new(
    [
        ("China", "the Netherlands"), ("China’s", "the Netherlands’"), ("Chinese", "Dutch"), ("Xi", "Schoof"), ("Xi Jinping", "Dick Schoof"),
        ("the U.S.", "Japan"), ("U.S. officials", "Japanese officials"), ("Japan", "China"), ("One China policy", "One China policy"),
    ]);

    [Theory]
    [InlineData("Xi met Xi Jinping.", "Schoof met Dick Schoof.")]
    [InlineData("Xiamen, Chinatown and the Maxi stay.", "Xiamen, Chinatown and the Maxi stay.")]
    [InlineData("Japan and China", "China and the Netherlands")]
    [InlineData("China agreed. China’s aim: China.", "The Netherlands agreed. The Netherlands’ aim: the Netherlands.")]
    [InlineData("of the U.S. and U.S. officials", "of Japan and Japanese officials")]
    [InlineData("Xi-Japan talks on the One China policy", "Schoof-China talks on the One China policy")]
    [InlineData("1.\nChina", "1.\nThe Netherlands")]
    [InlineData("", "")]
    public void Whole_words_longest_first_all_at_once(string text, string expected) => Assert.Equal(expected, Swapper.Swap(text));
}
