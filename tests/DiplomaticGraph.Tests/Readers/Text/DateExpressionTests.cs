using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Stretches of days, days told twice, and days that belong to something else; the document is of Wednesday, 15 May 2024.</summary>
public class DateExpressionTests
{
    [Theory]
    [InlineData("A visited Finland from March 31 to April 2.", "2024-03-31/2024-04-02")]
    [InlineData("A visited Finland from 31 March to 2 April 2022.", "2022-03-31/2022-04-02")]
    [InlineData("A met B in 2021 and 2022.", "2021-01-01/2022-12-31")]
    [InlineData("A met B on Tuesday, May 14.", "2024-05-14")]
    [InlineData("A met B ten years ago today.", "2014")]
    [InlineData("In June A met B.", "2023-06")]
    [InlineData("A visited Finland from June 1-6.", "2023-06-01/2023-06-06")]
    [InlineData("A visited Finland on 4 and 5 May.", "2024-05-04/2024-05-05")]
    [InlineData("A visited Finland from 19 to 22 April 2023.", "2023-04-19/2023-04-22")]
    [InlineData("A visited Finland May 3–6, 2023.", "2023-05-03/2023-05-06")]
    [InlineData("A visited Finland from Monday to Tuesday.", "2024-05-13/2024-05-14")]
    [InlineData("A will visit Finland from Monday to Wednesday.", "2024-05-20/2024-05-22")]
    [InlineData("A met B on Friday last week.", "2024-05-10")]
    [InlineData("A met B at the weekend.", "2024-05-11/2024-05-12")]
    [InlineData("A met B this morning.", "2024-05-15")]
    [InlineData("A met B last night.", "2024-05-14")]
    [InlineData("A met B on Tuesday (14 May).", "2024-05-14")]
    [InlineData("A met B on Tuesday 14 May.", "2024-05-14")]
    [InlineData("A met B in mid-April.", "2024-04")]
    [InlineData("A met B in June of last year.", "2023-06")]
    [InlineData("A will meet B in two weeks' time.", "2024-05-27/2024-06-02")]
    [InlineData("In December last year A met B.", "2023-12")]
    [InlineData("A met B on 4 May and called B on 7 May.", "2024-05-04")]
    public void The_time_is_that_of_the_contact(string pattern, string time) => Assert.Equal(time, First(pattern).Time.ToString());

    [Theory]
    [InlineData("A will meet B on May 13, the government said last week.")]
    [InlineData("A and B agreed on Wednesday to resume talks.")]
    public void A_day_that_may_be_another_is_not_told(string pattern) => Assert.True(First(pattern).Time.IsUnknown || First(pattern).Time.ToString().EndsWith("/..", StringComparison.Ordinal), First(pattern).Time.ToString());

    [Fact]
    public void A_dateline_is_the_day_of_writing_and_not_of_the_meeting()
    {
        var claim = First("Warsaw, May 15 -- A met B on Monday.");
        Assert.Equal("2024-05-13", claim.Time.ToString());
    }

    private static Claim First(string pattern)
    {
        var text = pattern.Replace("A ", "Swedish Prime Minister Ulf Kristersson ", StringComparison.Ordinal)
            .Replace(" B", " Finnish President Alexander Stubb", StringComparison.Ordinal);
        return GoldFile.Read("a", "date 2024-05-15\n\n" + text).Claims.First(c => c.Relation.IsContact);
    }
}
