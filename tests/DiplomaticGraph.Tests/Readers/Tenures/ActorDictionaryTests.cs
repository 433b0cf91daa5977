using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Tenures;

/// <summary>Actor dictionaries of TABARI and PETRARCH.</summary>
public class ActorDictionaryTests
{
    [Fact]
    public void Entries_with_dates_are_tenures_and_all_else_is_skipped()
    {
        var loaded = Load("""
            # a dictionary of actors
            FREEDONIA_  [FRA]  ; a country
            +FREEDONIAN_
            RUFUS_T._FIREFLY_  ; made up
            +PRESIDENT_FIREFLY_
            	[FRAELI 300101-090119]
            	[FRAGOV 20090120-20170120]
            	[FRAELI]
            GLORIA_TEASDALE_VAN_DER_BERG_ [FRAGOVMIL >070514]
            SYLVANIA_MINING_CO_ [MNCFRA]
            """);
        Assert.Equal(["Rufus T. Firefly 2009-01-20/2017-01-20 member of the government", "Gloria Teasdale van der Berg 2007-05-14/.. member of the government"],
            loaded.Tenures.Select(t => $"{t.HolderName} {t.Time} {t.Office.Title}"));
        Assert.Equal(["Firefly"], loaded.Tenures[0].HolderAliases.ToArray());
        Assert.Equal((9L, 4L, 5L, 0L), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Theory]
    [InlineData("[USAGOV 090120-170120]", "2009-01-20/2017-01-20")]
    [InlineData("[USAGOV 490120-530120]", "1949-01-20/1953-01-20")]
    [InlineData("[USAGOV 210304-290304]", "2021-03-04/2029-03-04")]
    [InlineData("[USAGOV 290304-330304]", "1929-03-04/1933-03-04")]
    [InlineData("[USAGOV 030101 - 20040930]", "2003-01-01/2004-09-30")]
    [InlineData("[USAGOV <530120]", "../1953-01-20")]
    [InlineData("[USAGOV > 20170120]", "2017-01-20/..")]
    public void Dates_are_read_as_the_manual_has_them(string code, string time) =>
        Assert.Equal(time, Assert.Single(Load("SOME_BODY_ " + code).Tenures).Time.ToString());

    [Theory]
    [InlineData("[USAGOV 20090231-20170120]", "no date")]
    [InlineData("[USAGOV 20170120-20090120]", "dates that end before they begin")]
    [InlineData("[USAGOV 2009-2017]", "no date")]
    [InlineData("[USAGOV 20090120-20170120", "no actor code")]
    [InlineData("[U$A 20090120-20170120]", "no actor code")]
    public void A_bad_code_is_told_with_its_line_and_the_rest_is_read(string code, string what)
    {
        var loaded = Load($"SOME_BODY_\n\t{code}\n\t[USAGOV 19930120-20010120]\n");
        Assert.Single(loaded.Tenures);
        var problem = Assert.Single(loaded.Report.Problems);
        Assert.Equal((2, what), (problem.Line, problem.What));
        Assert.Equal((3L, 2L, 0L, 1L), (loaded.Report.Read, loaded.Report.Accepted, loaded.Report.Skipped, loaded.Report.Rejected));
    }

    [Fact]
    public void Another_name_before_any_entry_is_told() =>
        Assert.Equal("a code or another name before any entry", Assert.Single(Load("[FRA] ; nobody's\n").Report.Problems).What);

    [Fact]
    public void Every_line_counts_once_whatever_it_says() => Check.QuickThrowOnFailure(Prop.ForAll(
        Gen.Elements(
            "SOME_BODY_", "OTHER_BODY_ [FRAGOV >20010101]", "+ALIAS_", "\t[USAGOV 010101-020202]", "\t[USAELI]", "[USAGOV 990101-010101] [FRAGOV", "", "  ", "# note", "; note", "<NOUN>", "\t[USAGOV 991399]",
            "]]", "A_B_ [~ #]", "名前 [JPNGOV >20010101]", "+", "[]").ListOf().ToArbitrary(),
        lines =>
        {
            var loaded = Load("FIRST_\n" + string.Join('\n', lines));
            var content = 1 + lines.Count(l => l.Trim() is { Length: > 0 } text && text[0] is not ('#' or ';'));
            return (loaded.Report.Read == content && loaded.Report.Problems.All(p => p.Line is > 0)).Label($"{loaded} of {content} lines");
        }));

    private static LoadedTenures Load(string text)
    {
        using var reader = new StringReader(text);
        return TenureLoader.Load(reader, "actors");
    }
}
