using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>Whatever the text, a reading is a reading.</summary>
public class BadTextTests
{
    public static TheoryData<string, string> Texts => new()
    {
        { "nothing", "" },
        { "a space", " " },
        { "a null character", "\0" },
        { "a lone surrogate", "\uD800" },
        { "lone surrogates in a name", "Kenyan President Wil\uD800liam Ruto met Ugandan President \uDC00 Museveni." },
        { "only a byte order mark", "\uFEFF" },
        { "only a date", "date 2024-04-03" },
        { "a date that is none", "date 2024-13-45\nKenya and Uganda held talks." },
        { "a year out of range", "Kenya and Uganda held talks on 12 May 99999 and on 0 May 0000." },
        { "a table of bars", "| | | |\n|---|\n||||\n|\n" },
        { "bullets without items", "- \n* \n1. \n•\n" },
        { "titles without names", "President President Minister of of for King." },
        { "a binary file", new string([.. Enumerable.Range(0, 4096).Select(i => (char)(i * 7919 % 256))]) },
        { "every character", new string([.. Enumerable.Range(0, 0x10000).Select(i => (char)i)]) },
        { "no words between marks", "“”‘’\"'()[]{}.,;:!?—–-…" },
        { "a sentence that ends in the middle of", "Kenyan President William Ruto met" },
        { "and a sentence that begins there", "met Kenyan President William Ruto" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void Is_read_without_an_exception(string what, string text)
    {
        Assert.NotNull(what);
        CheckReading(text);
    }

    [Fact]
    public void Any_text_is_read_with_exact_quotes() =>
        Prop.ForAll(TextGen.Any.ToArbitrary(), CheckReading).Check(Config.QuickThrowOnFailure.WithMaxTest(400));

    [Fact]
    public void Reading_twice_gives_the_same() =>
        Prop.ForAll(TextGen.Any.ToArbitrary(), text => Dump.Of(GoldFile.Read("a", text)) == Dump.Of(GoldFile.Read("a", text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));

    [Fact]
    public void One_reader_reads_each_text_as_if_it_were_the_first()
    {
        var reader = new TextClaimReader();
        Prop.ForAll(TextGen.Any.ToArbitrary(), text => Dump.Of(reader.Read(new TextDocument { Id = new SourceId("a"), Text = text })) == Dump.Of(GoldFile.Read("a", text)))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(200));
    }

    [Fact]
    public void A_paragraph_of_other_words_before_an_article_moves_the_quotes_and_changes_no_more()
    {
        const string Prefix = "The weather was fine.\n\n";
        foreach (var document in GoldFile.Documents.Where(d => !d.Text.TrimStart().StartsWith("date ", StringComparison.Ordinal)))
        {
            var plain = GoldFile.Read(document).Claims.Select(c => (c.ToString(), c.Evidence[0].Start + Prefix.Length));
            Assert.Equal(plain, GoldFile.Read(document.Name, Prefix + document.Text).Claims.Select(c => (c.ToString(), c.Evidence[0].Start)));
        }
    }

    [Fact]
    public void No_document_is_an_argument_error() => Assert.Throws<ArgumentNullException>(() => new TextClaimReader().Read(null!));

    private static void CheckReading(string text)
    {
        var reading = GoldFile.Read("a", text);
        var claims = reading.Claims;
        var wrong = claims.SelectMany(c => GoldScorer.QuoteErrors("a", text, c)).ToList();
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.Equal(claims.Length, claims.Select(c => c.Id).Distinct().Count());
        Assert.Equal(claims.Select(c => c.Evidence[0].Start), claims.Select(c => c.Evidence[0].Start).Order());
        Assert.All(claims, c => Assert.False(c.Relation.IsContact && c.Participants.Length < 2, $"{c} is a contact with nobody"));
        Assert.All(claims.SelectMany(c => c.Participants), p => Assert.False(p.Id.IsDefault || string.IsNullOrWhiteSpace(p.Name)));
        Assert.All(claims, c => Assert.Equal(c.Relation.Group == RelationGroup.Mechanism, c.Mechanism is not null));
        Assert.Equal(claims.Select(c => c.Id).ToHashSet(), reading.Firings.Select(f => f.Claim).ToHashSet());
        Assert.All(reading.Discrepancies.SelectMany(d => d.Evidence), e => Assert.Equal(text[e.Start!.Value..e.End!.Value], e.Quote));
    }
}
