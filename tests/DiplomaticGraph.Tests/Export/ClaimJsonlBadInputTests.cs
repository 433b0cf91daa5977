using System.Text;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class ClaimJsonlBadInputTests
{
    private const string Foreign =
        """{"relation":"met_with","participants":[{"id":"country:CHN","name":"China","role":"participant"}],"modality":"asserted","evidence":[{"source":"x","quote":"met"}]}""";

    private static readonly string Good = ClaimJsonl.ToJson(Samples.Withheld);

    [Fact]
    public void A_claim_of_another_extractor_needs_no_identity_no_source_and_no_origin()
    {
        var claim = ClaimJsonl.Parse(Foreign);
        Assert.Equal(new Source { Id = new SourceId("x") }, claim.Source);
        Assert.Equal(new Origin { Reader = "jsonl", Version = "1" }, claim.Origin);
        Assert.Equal(1, claim.Confidence);
        ClaimAssert.Same(claim, ClaimJsonl.Parse(ClaimJsonl.ToJson(claim)));
    }

    [Fact]
    public void Unknown_fields_and_nulls_are_passed_over() =>
        ClaimAssert.Same(
            ClaimJsonl.Parse(Foreign),
            ClaimJsonl.Parse(Foreign.Replace("{\"relation\"", "{\"score\":[{\"a\":1}],\"time\":null,\"place\":null,\"relation\"", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"relation\":\"withheld_agreement\"", "\"relation\":7", "relation", "7")]
    [InlineData("\"relation\":\"withheld_agreement\",", "", "relation", null)]
    [InlineData("\"relation\":\"withheld_agreement\"", "\"relation\":\" \"", "relation", "\" \"")]
    [InlineData("\"type\":\"country\"", "\"type\":\"official\"", "participants[0].type", "official")]
    [InlineData("\"type\":\"country\"", "\"type\":\"planet\"", "participants[0].type", "planet")]
    [InlineData("\"id\":\"country:CHN\"", "\"id\":\"CHN\"", "participants[0].id", "CHN")]
    [InlineData("\"id\":\"country:CHN\"", "\"id\":\"country:China\"", "participants[0].id", "country:China")]
    [InlineData("\"role\":\"actor\"", "\"role\":\"Actor\"", "participants[0].role", "Actor")]
    [InlineData("\"role\":\"actor\",", "", "participants[0].role", null)]
    [InlineData("\"name\":\"NATO\"", "\"name\":\"\"", "participants[1].name", "\"\"")]
    [InlineData("\"organization\":\"org:NATO\"", "\"organization\":\"NATO\"", "participants[2].organization", "NATO")]
    [InlineData("\"country\":\"CHE\"", "\"country\":\"Switzerland\"", "place.country", "Switzerland")]
    [InlineData("\"parties\":[\"CHN\",", "\"parties\":[\"China\",", "mechanism.parties", "China")]
    [InlineData("\"parties\":[\"CHN\",", "\"parties\":[3,", "mechanism.parties[0]", "3")]
    [InlineData("\"parties\":[\"CHN\",", "\"parties\":[\"ZZZ\",", "mechanism.parties", "ZZZ")]
    [InlineData("\"parties\":[\"CHN\",", "\"parties\":[\"country:ZZZ\",", "mechanism.parties", "country:ZZZ")]
    [InlineData("\"parties\":[\"CHN\",", "\"parties\":[\"official:chn/xi-jinping\",", "mechanism.parties", "official:chn/xi-jinping")]
    [InlineData("\"id\":\"country:CHN\"", "\"id\":\"country:ZZZ\"", "participants[0].id", "country:ZZZ")]
    [InlineData("\"country\":\"CHE\"", "\"country\":\"XQX\"", "place.country", "XQX")]
    [InlineData("\"modality\":\"asserted\"", "\"modality\":\"maybe\"", "modality", "maybe")]
    [InlineData("\"modality\":\"asserted\",", "", "modality", null)]
    [InlineData("../2024-04-03", "3 April 2024", "time", "3 April 2024")]
    [InlineData("../2024-04-03", "", "time", "\"\"")]
    [InlineData("\"topics\":[", "\"topics\":[\"\",", "topics[0]", "\"\"")]
    [InlineData("\"topics\":[\"cybersecurity\",\"taiwan\"]", "\"topics\":\"taiwan\"", "topics", "taiwan")]
    [InlineData("\"end\":38", "\"end\":39", "evidence[0].end", "0 to 39")]
    [InlineData("\"end\":38,", "", "evidence[0].start", null)]
    [InlineData("\"start\":0", "\"start\":-1", "evidence[0].start", "-1")]
    [InlineData("\"start\":0", "\"start\":1.5", "evidence[0].start", "1.5")]
    [InlineData("\"start\":0", "\"start\":99999999999", "evidence[0].start", "99999999999")]
    [InlineData("\"goldstein\":-4", "\"goldstein\":-11", "codes.goldstein", "-11")]
    [InlineData("\"confidence\":0.75", "\"confidence\":1.01", "confidence", "1.01")]
    [InlineData("\"confidence\":0.75", "\"confidence\":\"0.75\"", "confidence", "0.75")]
    [InlineData("\"origin\":{", "\"origin\":[{", null, null)]
    [InlineData("\"reader\":\"text\",", "", "origin.reader", null)]
    [InlineData("\"published\":\"2024-04-03\"", "\"published\":\"2024-04-31\"", "source.published", "2024-04-31")]
    [InlineData("experts", "exports", "id", "claim:")]
    [InlineData("\"id\":\"claim:", "\"id\":\"klaim:", "id", "klaim:")]
    [InlineData("\"attributedTo\":\"experts\"", "\"attributedTo\":\"\\ud83d\"", "attributedTo", null)]
    [InlineData("\"attributedTo\":\"experts\"", "\"attributedTo\":\"a\",\"attributedTo\":\"b\"", "attributedTo", null)]
    [InlineData("\"kind\":\"crisis_communication\"", "\"kind\":\"a\",\"kind\":\"crisis_communication\"", "mechanism.kind", null)]
    public void What_does_not_fit_is_told_with_line_field_and_value(string what, string instead, string? field, string? value)
    {
        Assert.Contains(what, Good, StringComparison.Ordinal);
        var line = Good.Replace(what, instead, StringComparison.Ordinal);
        var (claims, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes($"{Good}\n{line}\n\n{Good}\n"));
        Assert.Equal(2, claims.Count);
        Assert.Equal((3, 2, 0, 1), (report.Read, report.Accepted, report.Skipped, report.Rejected));
        var problem = Assert.Single(report.Problems);
        Assert.Equal("c.jsonl", problem.Source);
        Assert.Equal(2, problem.Line);
        Assert.Equal(field, problem.Field);
        if (value is not null) Assert.Contains(value, problem.Value, StringComparison.Ordinal);
        Assert.NotEmpty(problem.Expected);
        Assert.NotEmpty(problem.Advice);
    }

    [Theory]
    [InlineData("official: ")]
    [InlineData("official:/xi-jinping")]
    [InlineData("official:chn/")]
    [InlineData("official:chn//xi-jinping")]
    public void An_official_whose_identity_has_nothing_in_it_is_refused(string id)
    {
        var problem = Assert.Throws<BadInputException>(() => ClaimJsonl.Parse(Foreign.Replace("country:CHN", id, StringComparison.Ordinal))).Problem;
        Assert.Equal(("participants[0].id", "no identity of an official"), (problem.Field, problem.What));
        Assert.Contains(id, problem.Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("official:xi-jinping")]
    [InlineData("official:chn/xi-jinping")]
    [InlineData("country:SUN")]
    [InlineData("org:anything at all")]
    public void An_identity_that_is_one_is_taken(string id) =>
        Assert.Equal(id, ClaimJsonl.Parse(Foreign.Replace("country:CHN", id, StringComparison.Ordinal)).Participants[0].Id.Value);

    [Theory]
    [InlineData("[]")]
    [InlineData("[\"CHN\"]")]
    [InlineData("[\"CHN\",\"country:CHN\"]")]
    public void A_mechanism_stands_between_two_or_more(string parties)
    {
        var line = Foreign.Replace("\"modality\"", $"\"mechanism\":{{\"kind\":\"dialogue\",\"parties\":{parties}}},\"modality\"", StringComparison.Ordinal);
        Assert.Equal("mechanism.parties", Assert.Throws<BadInputException>(() => ClaimJsonl.Parse(line)).Problem.Field);
    }

    [Fact]
    public void A_relation_to_a_mechanism_names_the_mechanism()
    {
        var problem = Assert.Throws<BadInputException>(() => ClaimJsonl.Parse(Foreign.Replace("met_with", "proposed_mechanism", StringComparison.Ordinal))).Problem;
        Assert.Equal(("mechanism", "missing"), (problem.Field, problem.What));
        Assert.Contains("proposed_mechanism", problem.Expected, StringComparison.Ordinal);
    }

    [Fact]
    public void Kinds_of_mechanism_and_relation_are_open_sets()
    {
        var line = Foreign.Replace("\"relation\":\"met_with\"", "\"relation\":\"frowned_at\",\"mechanism\":{\"kind\":\"telepathy\",\"parties\":[\"CHN\",\"USA\"]}", StringComparison.Ordinal);
        Assert.Equal(("frowned_at", "telepathy"), (ClaimJsonl.Parse(line).Relation.Name, ClaimJsonl.Parse(line).Mechanism!.Kind.Name));
    }

    [Fact]
    public void A_message_tells_where_what_expected_and_what_to_do() =>
        Assert.Equal(
            "c.jsonl:1: participants[0].role: no role: \"boss\". Expected one of participant, initiator, counterpart, visitor, host, mediator, actor, target. Correct it.",
            Assert.Single(ClaimJsonlTests.Read(Encoding.UTF8.GetBytes(Foreign.Replace("\"role\":\"participant\"", "\"role\":\"boss\"", StringComparison.Ordinal))).Report.Problems).ToString());

    [Fact]
    public void Broken_syntax_is_told_with_its_column_in_characters()
    {
        var (_, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes("{\"relation\":\"中国\" x}"));
        var problem = Assert.Single(report.Problems);
        Assert.Equal(18, problem.Column);
        Assert.Equal("broken JSON", problem.What);
        Assert.DoesNotContain("LineNumber", problem.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"met_with\"")]
    [InlineData("{}{}")]
    [InlineData("{} // comment")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{\"\\ud800\":1}")]
    [InlineData("{\"\\ud800\":1,\"\\ud800\":2}")]
    [InlineData("garbage")]
    [InlineData("{\"relation\":\"met_with\"")]
    public void What_is_no_object_is_one_problem(string line)
    {
        var (claims, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes($"{line}\n{Good}"));
        Assert.Single(claims);
        Assert.Equal(1, Assert.Single(report.Problems).Line);
    }

    [Fact]
    public void Deep_nesting_is_refused_and_harms_nothing()
    {
        var (claims, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes($"{new string('[', 1_000_000)}\n{{\"a\":{new string('[', 100_000)}{new string(']', 100_000)}}}\n{Good}"));
        Assert.Single(claims);
        Assert.Equal(2, report.Rejected);
    }

    [Fact]
    public void Bytes_that_are_not_utf8_are_told_with_line_and_column()
    {
        byte[] line = [.. Encoding.UTF8.GetBytes("{\"x\":\"é"), 0xC3, (byte)'"', (byte)'}'];
        var (_, report) = ClaimJsonlTests.Read([.. Encoding.UTF8.GetBytes(Good), (byte)'\n', .. line]);
        var problem = Assert.Single(report.Problems);
        Assert.Equal((2, 8), (problem.Line, problem.Column));
        Assert.Equal("byte 0xC3", problem.Value);
    }

    [Fact]
    public void A_byte_order_mark_and_carriage_returns_are_taken() =>
        Assert.Equal(2, ClaimJsonlTests.Read([.. "\uFEFF"u8, .. Encoding.UTF8.GetBytes($"{Good}\r\n\r\n   \r\n{Good}")]).Claims.Count);

    [Fact]
    public void A_line_beyond_the_limit_is_passed_over_and_the_rest_read()
    {
        var options = new ClaimLoaderOptions { MaximumUnitBytes = Good.Length + 10 };
        var longLine = Good.Replace("A line", new string('x', 300_000), StringComparison.Ordinal);
        var (claims, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes($"{Good}\n{longLine}\n{Good}\n{Good}           \n{longLine}"), options);
        Assert.Equal(2, claims.Count);
        Assert.Equal([2, 4, 5], report.Problems.Select(p => p.Line!.Value));
        Assert.Equal(5, report.Read);
    }

    [Fact]
    public void The_first_problem_stops_a_reader_that_was_told_to_stop()
    {
        var reading = ClaimJsonl.ReadAsync(new MemoryStream(Encoding.UTF8.GetBytes($"{Good}\n{{}}\n{Good}")), "c.jsonl", new ClaimLoaderOptions { BadInput = BadInputHandling.Throw });
        var taken = new List<Claim>();
        var thrown = Assert.Throws<BadInputException>(() => taken.AddRange(reading.ToBlockingEnumerable()));
        Assert.Equal(2, thrown.Problem.Line);
        Assert.Equal(1, reading.Report.Accepted);
        Assert.Equal(1, reading.Report.Rejected);
    }

    [Fact]
    public void Problems_beyond_the_first_thousand_are_counted_and_told_to_whoever_listens()
    {
        var heard = 0;
        var (_, report) = ClaimJsonlTests.Read(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{}\n", 1200))), new ClaimLoaderOptions { OnProblem = _ => heard++ });
        Assert.Equal((1200, 1200, 1000, 1200), (report.Rejected, report.ProblemCount, report.Problems.Length, heard));
    }

    [Fact]
    public void A_flipped_byte_gives_a_problem_or_a_claim_and_nothing_else()
    {
        var bytes = Encoding.UTF8.GetBytes($"{Good}\n{ClaimJsonl.ToJson(Samples.Met)}\n{Foreign}\n");
        Prop.ForAll(
            (from at in Gen.Choose(0, bytes.Length - 1) from value in Gen.Choose(0, 255) select (at, value)).ToArbitrary(),
            flip =>
            {
                var broken = (byte[])bytes.Clone();
                broken[flip.at] = (byte)flip.value;
                var (claims, report) = ClaimJsonlTests.Read(broken);
                Assert.Equal(claims.Count, report.Accepted);
                Assert.Equal(report.Rejected, report.ProblemCount);
                Assert.True(report.Read >= 2);
                Assert.All(report.Problems, p => Assert.InRange(p.Line ?? 0, 1, 4));
                // What was written with its identity comes back unchanged or not at all, unless the change is outside what the identity holds.
                foreach (var claim in claims) Assert.Equal(claim.Id, ClaimJsonl.Parse(ClaimJsonl.ToJson(claim)).Id);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    [Fact]
    public void A_value_in_a_message_is_short_and_cannot_drive_a_terminal()
    {
        var line = Foreign.Replace("\"asserted\"", "\"\\u001b[31m\\u202e" + new string('x', 500) + "\"", StringComparison.Ordinal);
        var problem = Assert.Single(ClaimJsonlTests.Read(Encoding.UTF8.GetBytes(line)).Report.Problems);
        Assert.StartsWith("\"\\u001b[31m\\u202exxx", problem.Value, StringComparison.Ordinal);
        Assert.True(problem.Value!.Length < 100);
    }
}
