using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>What a list of office holders adds to a text with a date, and what it must leave alone.</summary>
public class TenureTests
{
    private static readonly TextReaderOptions Lists = new() { Tenures = Load() };

    [Theory]
    [InlineData("2023-04-02", "The Japanese foreign minister met Chinese Premier Li Qiang in Beijing on Sunday.", "Yoshimasa Hayashi/JPN + Li Qiang/CHN")]
    [InlineData("2024-03-02", "Japan's foreign minister met South Korean President Yoon Suk Yeol in Seoul.", "Yoko Kamikawa/JPN + Yoon Suk Yeol/KOR")]
    [InlineData("2024-03-02", "In April 2022 the Japanese foreign minister met the Chinese president.", "Yoshimasa Hayashi/JPN + Xi Jinping/CHN")]
    [InlineData("2018-06-20", "Germany's chancellor met President Macron.", "Angela Merkel/DEU + Emmanuel Macron/FRA")]
    public void The_holder_of_an_office_on_the_day_is_named(string day, string text, string expected) => Hear(day, text, expected);

    [Theory]
    [InlineData("2018-06-20", "Merkel met Macron in Meseberg on Tuesday.", "Angela Merkel/DEU + Emmanuel Macron/FRA")]
    [InlineData("2024-06-20", "In 2006 Rice met Merkel in Berlin.", "Condoleezza Rice/USA + Angela Merkel/DEU")]
    [InlineData("2022-11-14", "Xi met Macron in Bali. He later met Scholz.", "Xi Jinping/CHN + Emmanuel Macron/FRA; Xi Jinping/CHN + Olaf Scholz/DEU")]
    [InlineData("2022-11-14", "Presidents Xi and Macron met in Bali.", "Xi Jinping/CHN + Emmanuel Macron/FRA")]
    public void Names_without_a_title_are_known_while_in_office(string day, string text, string expected) => Hear(day, text, expected);

    [Theory]
    [InlineData("2023-06-20", "Angela Merkel met Emmanuel Macron in Paris on Tuesday.")]
    [InlineData("2023-06-20", "Germany's Angela Merkel met Emmanuel Macron in Paris on Tuesday.")]
    public void A_name_whose_time_in_office_is_over_is_former(string day, string text)
    {
        Hear(day, text, "Angela Merkel/- + Emmanuel Macron/FRA");
        Assert.Contains(Read(day, text).Claims.SelectMany(c => c.Participants), p => p is { Name: "Angela Merkel", Capacity: Capacity.Former });
    }

    [Theory]
    [InlineData(null, "The Japanese foreign minister met the French president.", "Foreign Minister of Japan/JPN + President of France/FRA")]
    [InlineData(null, "Merkel met Macron in Meseberg on Tuesday.", "")]
    [InlineData("2023-09-14", "The Japanese foreign minister met Chinese Premier Li Qiang in September 2023.", "Foreign Minister of Japan/JPN + Li Qiang/CHN")]
    [InlineData("2023-06-20", "Merkel met Macron in Meseberg on Tuesday.", "")]
    [InlineData("2010-06-20", "Wong met Lee in Singapore.", "")]
    [InlineData("2003-11-14", "In 1990 President Bush met Chancellor Kohl.", "Bush/- + Kohl/-")]
    public void Without_a_date_or_with_two_who_could_be_meant_nobody_is_named(string? day, string text, string expected) => Hear(day, text, expected);

    [Theory]
    [InlineData("2018-06-20", "Finance Minister Bruno Macron of Belgium arrived. Macron met Merkel.", "Bruno Macron/BEL + Angela Merkel/DEU")]
    [InlineData("2018-06-20", "Macron met Merkel.\n\nBelgian Finance Minister Bruno Macron met German Chancellor Angela Merkel in Ghent.", "Bruno Macron/BEL + Angela Merkel/DEU")]
    [InlineData("2018-06-20", "Japanese Foreign Minister Taro Kono met German Chancellor Angela Merkel.", "Taro Kono/JPN + Angela Merkel/DEU")]
    [InlineData("2006-06-20", "Rice exports to Germany fell after talks between France and Spain.", "FRA + ESP")]
    public void The_list_never_goes_against_the_text(string day, string text, string expected) => Hear(day, text, expected);

    [Fact]
    public void What_the_list_told_is_marked_and_explained()
    {
        var reading = Read("2023-04-02", "The Japanese foreign minister met Chinese Premier Li Qiang in Beijing on Sunday.");
        var claim = Assert.Single(reading.Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal([true, false], claim.Participants.Select(p => p.IsResolved));
        Assert.Equal("foreign minister", claim.Participants[0].Office);
        Assert.True(claim.Confidence <= 0.85);
        Assert.Contains(reading.Firings[0].Actors, a => a == "Yoshimasa Hayashi: by the tenure list, Foreign Minister of Japan 2021-11-10/2023-09-13");
    }

    [Fact]
    public void Whom_the_text_names_in_full_is_not_marked() =>
        Assert.All(Read("2018-06-20", "French President Emmanuel Macron met German Chancellor Angela Merkel.").Claims.SelectMany(c => c.Participants), p => Assert.False(p.IsResolved));

    private static void Hear(string? day, string text, string expected) => Parties.AreHeard(text, expected, Lists, day is null ? null : DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

    private static TextReading Read(string day, string text) =>
        new TextClaimReader(Lists).Read(new TextDocument { Id = new SourceId("text"), Text = text, Published = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) });

    private static System.Collections.Immutable.ImmutableArray<Tenure> Load()
    {
        using var reader = new StringReader("""
            name,office,country,start,end
            Angela Merkel,Chancellor,DEU,2005-11-22,2021-12-08
            Olaf Scholz,Chancellor,DEU,2021-12-08,2025-05-06
            Emmanuel Macron,President,FRA,2017-05-14,
            Yoshimasa Hayashi,Foreign Minister,JPN,2021-11-10,2023-09-13
            Yoko Kamikawa,Minister for Foreign Affairs,JPN,2023-09-13,2024-10-01
            Xi Jinping,President,CHN,2013-03-14,
            Condoleezza Rice,Secretary of State,USA,2005-01-26,2009-01-20
            George W. Bush,President,USA,2001-01-20,2009-01-20
            Kan Seng Wong,Deputy Prime Minister,SGP,2005-09-01,2011-05-21
            Penny Wong,Climate Minister,AUS,2007-12-03,2010-09-14
            Hsien Loong Lee,Prime Minister,SGP,2004-08-12,2024-05-15
            Myung-bak Lee,President,KOR,2008-02-25,2013-02-25
            """);
        return TenureLoader.Load(reader, "holders").Tenures;
    }
}
