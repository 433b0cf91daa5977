using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Tenures;

/// <summary>Tables of office holders and leaders.</summary>
public class TenureTableTests
{
    [Fact]
    public void A_plain_table_tells_name_office_country_and_time()
    {
        var loaded = Load("""
            name,office,country,start,end,aliases
            Angela Merkel,Chancellor,Germany,2005-11-22,2021-12-08,Angela Dorothea Merkel
            "Silva, Lula da",President,BRA,2023-01-01,,Lula|Lula da Silva
            """);
        Assert.Equal(2, loaded.Report.Accepted);
        var merkel = loaded.Tenures[0];
        Assert.Equal("official:deu/angela-merkel", merkel.Holder.Value);
        Assert.Equal("Angela Merkel", merkel.HolderName);
        Assert.Equal(["Angela Dorothea Merkel"], merkel.HolderAliases.ToArray());
        Assert.Equal(("Chancellor", "DEU", "office:deu/chancellor"), (merkel.Office.Title, merkel.Office.Country.Value, merkel.Office.Id.Value));
        Assert.Equal("2005-11-22/2021-12-08", merkel.Time.ToString());
        Assert.Equal("2023-01-01/..", loaded.Tenures[1].Time.ToString());
        Assert.Equal(["Lula", "Lula da Silva"], loaded.Tenures[1].HolderAliases.ToArray());
    }

    [Theory]
    [InlineData("leader,ccode,start_year,start_month,end_year,end_month\nXi Jinping,710,2012,11,,", "2012-11/..", "CHN")]
    [InlineData("leader\tccode\tstartdate\tenddate\nXi Jinping\t710\t2012-11-15\t2023-01-01", "2012-11-15/2023-01-01", "CHN")]
    [InlineData("leader,iso3,start,end\nXi Jinping,chn,2012,2013", "2012/2013", "CHN")]
    [InlineData("name,country,from,to\nXi Jinping,China,20121115,20130314", "2012-11-15/2013-03-14", "CHN")]
    [InlineData("leader,gwcode,styear,stmonth,stday,endyear,endmonth,endday\nXi Jinping,710,2012,11,15,2013,3,14", "2012-11-15/2013-03-14", "CHN")]
    public void Headers_of_many_lists_are_known(string table, string time, string country)
    {
        var tenure = Assert.Single(Load(table).Tenures);
        Assert.Equal((time, country, "leader"), (tenure.Time.ToString(), tenure.Office.Country.Value, tenure.Office.Title));
    }

    [Fact]
    public void Months_that_follow_each_other_are_one_tenure()
    {
        var loaded = Load("""
            ccode,country,leader,year,month,elected
            2,USA,Bush,1992,12,1
            2,USA,Bush,1993,1,1
            2,USA,Clinton,1993,1,1
            2,USA,Clinton,1993,2,1
            2,USA,Clinton,1993,4,1
            """);
        Assert.Equal(5, loaded.Report.Accepted);
        Assert.Equal(["Bush 1992-12-01/1993-01-31", "Clinton 1993-01-01/1993-02-28", "Clinton 1993-04-01/1993-04-30"], loaded.Tenures.Select(t => $"{t.HolderName} {t.Time}").Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("Nobody,President,Atlantis,2001,2002", "country", "\"Atlantis\"")]
    [InlineData("Nobody,President,,2001,2002", "country", "\"\"")]
    [InlineData(",President,France,2001,2002", "name", null)]
    [InlineData("Somebody,President,France,2001-02-30,2002", "start", "\"2001-02-30\"")]
    [InlineData("Somebody,President,France,2001,soon", "end", "\"soon\"")]
    [InlineData("Somebody,President,France,2005,2002", "end", "\"2005 to 2002\"")]
    [InlineData("Somebody,President,France", null, "\"3 fields\"")]
    [InlineData("Somebody,\"President,France,2001,2002", null, null)]
    public void A_bad_line_is_told_with_its_place_and_the_rest_is_read(string line, string? field, string? value)
    {
        var loaded = Load($"name,office,country,start,end\nEmmanuel Macron,President,France,2017-05-14,\n{line}\n\n# done\n");
        Assert.Single(loaded.Tenures);
        var problem = Assert.Single(loaded.Report.Problems);
        Assert.Equal(("list", 3, field), (problem.Source, problem.Line, problem.Field));
        Assert.Equal(value, problem.Value);
        Assert.Equal((2L, 1L, 1L), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Rejected));
    }

    [Theory]
    [InlineData("office,country,start\nPresident,France,2017", "name")]
    [InlineData("name,start\nMacron,2017", "country")]
    [InlineData("name,country\nMacron,France", "start")]
    public void A_header_without_what_is_needed_is_told(string table, string column)
    {
        var problem = Assert.Single(Load(table).Report.Problems);
        Assert.Equal((1, column), (problem.Line, problem.Field));
    }

    [Fact]
    public void Nothing_is_no_list()
    {
        var loaded = Load("# a comment\n\n");
        Assert.Empty(loaded.Tenures);
        Assert.Equal(0, loaded.Report.Read);
    }

    private static LoadedTenures Load(string text)
    {
        using var reader = new StringReader(text);
        return TenureLoader.Load(reader, "list");
    }
}
