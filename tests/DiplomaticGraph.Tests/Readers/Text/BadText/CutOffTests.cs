using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>Sentences that begin or end where none should.</summary>
public class CutOffTests
{
    [Theory]
    [InlineData(", met the Finnish foreign minister in May 2023 and")]
    [InlineData("Kenya and Uganda held talks from 31 February 2023 to")]
    [InlineData("31 March 2023 to")]
    [InlineData("on Tuesday,")]
    [InlineData("Met")]
    [InlineData("the Foreign Minister of")]
    [InlineData("Had")]
    [InlineData("between the two")]
    public void A_text_that_breaks_off_is_read_as_far_as_it_goes(string text)
    {
        foreach (var claim in GoldFile.Read("a", text).Claims)
        {
            foreach (var evidence in claim.Evidence) Assert.Equal(text[evidence.Start!.Value..evidence.End!.Value], evidence.Quote);
        }
    }
}
