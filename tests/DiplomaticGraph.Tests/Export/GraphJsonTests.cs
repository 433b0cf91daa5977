using System.Text;
using System.Text.Json;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class GraphJsonTests
{
    private static readonly JsonSerializerOptions Indented = new() { WriteIndented = true };

    [Fact]
    public void The_same_claims_in_any_order_give_the_same_bytes() =>
        Prop.ForAll(
            (from claims in Gens.Claims from shuffled in Gen.Shuffle(claims.Concat(claims.Take(2)).ToArray()) select (claims, shuffled)).ToArbitrary(),
            pair => Assert.Equal(GraphJson.ToJson(pair.claims), GraphJson.ToJson(pair.shuffled)))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Claims_that_differ_only_outside_their_identity_give_the_same_bytes_in_any_order()
    {
        var sure = Samples.Met with { Confidence = 0.9 };
        var doubtful = Samples.Met with { Confidence = 0.2 };
        Assert.Equal(sure.Id, doubtful.Id);
        Assert.Equal(GraphJson.ToJson([sure, doubtful]), GraphJson.ToJson([doubtful, sure]));
    }

    [Fact]
    public void Nothing_is_lost() =>
        Prop.ForAll(Gens.Claims.ToArbitrary(), claims =>
        {
            var (read, report) = Read(GraphJson.ToJson(claims));
            Assert.Empty(report.Problems);
            var expected = claims.DistinctBy(c => c.Id).OrderBy(c => c.Id).ToList();
            Assert.Equal(expected.Count, read.Count);
            foreach (var (one, other) in expected.Zip(read)) ClaimAssert.Same(one, other);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_graph_reads_like_this() =>
        Assert.Equal(
            "{\"format\":\"diplomaticgraph\",\"version\":1,\"kinds\":[{\"name\":\"whispered_to\",\"group\":\"contact\"}],\"claims\":[\n" + Whispered() + "\n]}\n",
            GraphJson.ToJson([Samples.Met with { Relation = new RelationKind("whispered_to", RelationGroup.Contact) }]));

    [Fact]
    public void Two_kinds_of_one_name_keep_their_traits_each()
    {
        var contact = Samples.Met with { Relation = new RelationKind("whispered_to", RelationGroup.Contact) };
        var position = Samples.Withheld with { Relation = new RelationKind("whispered_to", RelationGroup.Position) };
        var (read, _) = Read(GraphJson.ToJson([contact, position]));
        Assert.Equal(RelationGroup.Contact, read.Single(c => c.Id == contact.Id).Relation.Group);
        Assert.Equal(RelationGroup.Position, read.Single(c => c.Id == position.Id).Relation.Group);
        Assert.Equal(GraphJson.ToJson([contact, position]), GraphJson.ToJson([position, contact]));
    }

    [Fact]
    public void Members_in_another_order_and_other_white_space_change_nothing() =>
        Prop.ForAll(Gens.Claims.ToArbitrary(), claims =>
        {
            var json = GraphJson.ToJson(claims);
            using var document = JsonDocument.Parse(json);
            var members = document.RootElement.EnumerateObject().Reverse().ToDictionary(m => m.Name, m => m.Value.Clone());
            var pretty = JsonSerializer.Serialize(members, Indented);
            Assert.StartsWith("claims", pretty[1..].TrimStart(' ', '\n', '\r', '"'), StringComparison.Ordinal);
            var (read, report) = Read("\uFEFF" + pretty);
            Assert.Empty(report.Problems);
            Assert.Equal(json, GraphJson.ToJson(read));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_in_small_pieces_gives_the_same_claims()
    {
        var json = Encoding.UTF8.GetBytes(GraphJson.ToJson(Gens.Claim.Sample(20, 200)));
        var whole = GraphJson.ReadClaimsAsync(new MemoryStream(json)).ToBlockingEnumerable().ToList();
        var reading = GraphJson.ReadClaimsAsync(new TricklingStream(json, 7));
        Assert.Equal(whole, reading.ToBlockingEnumerable().ToList());
        Assert.Empty(reading.Report.Problems);
        Assert.NotEmpty(whole);
    }

    [Theory]
    [InlineData("""{"format":"diplomaticgraph","version":2,"kinds":[],"claims":[]}""", "version", "a graph of a newer version")]
    [InlineData("""{"format":"diplomaticgraph","claims":[],"version":2,"kinds":[]}""", "version", "a graph of a newer version")]
    [InlineData("""{"format":"othergraph","version":1,"kinds":[],"claims":[]}""", "format", "another format")]
    [InlineData("""{"version":1,"kinds":[],"claims":[]}""", "format", "missing")]
    [InlineData("""{"format":"diplomaticgraph","kinds":[],"claims":[]}""", "version", "missing")]
    [InlineData("""{"format":"diplomaticgraph","version":"1","kinds":[],"claims":[]}""", "version", "no such number")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"version":1,"kinds":[],"claims":[]}""", "version", "a field given twice")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[{"name":"a"}],"claims":[]}""", "kinds[0].group", "missing")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[{"name":"a","group":"contact"},{"name":"a","group":"contact"}],"claims":[]}""", "kinds[1].name", "a kind given twice")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[],"claims":{}}""", "claims", "no list")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[],"claims":[3]}""", "claims[0]", "no object")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[],"claims":[{}]}""", "claims[0].evidence", "missing")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[],"claims":[""", null, "broken JSON")]
    [InlineData("""{"format":"diplomaticgraph","version":1,"kinds":[],"claims":[]} x""", null, "broken JSON")]
    [InlineData("""[]""", null, "broken JSON")]
    [InlineData("", null, "broken JSON")]
    public void What_is_no_graph_is_told(string json, string? field, string what)
    {
        var (claims, report) = Read(json);
        Assert.Empty(claims);
        var problem = Assert.Single(report.Problems);
        Assert.Equal(field, problem.Field);
        Assert.Equal(what, problem.What);
        Assert.Equal(1, problem.Line);
        Assert.Equal(1, report.Rejected);
    }

    [Fact]
    public void A_newer_version_says_what_to_do() =>
        Assert.Equal(
            "graph:1: version: a graph of a newer version: 2. Expected version 1. Read it with the version of DiplomaticGraph that wrote it, or a newer one.",
            Assert.Single(Read("""{"format":"diplomaticgraph","version":2,"kinds":[],"claims":[]}""").Report.Problems).ToString());

    [Fact]
    public void One_broken_claim_does_not_take_the_others_with_it()
    {
        var json = GraphJson.ToJson([Samples.Met, Samples.Withheld]);
        var (claims, report) = Read(json.Replace("\"experts\"", "\"exports\"", StringComparison.Ordinal));
        Assert.Equal(Samples.Met.Id, Assert.Single(claims).Id);
        var problem = Assert.Single(report.Problems);
        var index = string.CompareOrdinal(Samples.Withheld.Id.Value, Samples.Met.Id.Value) < 0 ? 0 : 1;
        Assert.Equal($"claims[{index}].id", problem.Field);
        Assert.Equal(index + 2, problem.Line);
    }

    [Fact]
    public void A_flipped_byte_gives_problems_or_claims_and_nothing_else()
    {
        var bytes = Encoding.UTF8.GetBytes(GraphJson.ToJson([Samples.Met, Samples.Withheld, Samples.Met with { Relation = new RelationKind("whispered_to", RelationGroup.Contact) }]));
        Prop.ForAll(
            (from at in Gen.Choose(0, bytes.Length - 1) from value in Gen.Choose(0, 255) select (at, value)).ToArbitrary(),
            flip =>
            {
                var broken = (byte[])bytes.Clone();
                broken[flip.at] = (byte)flip.value;
                var reading = GraphJson.ReadClaimsAsync(new MemoryStream(broken));
                var claims = reading.ToBlockingEnumerable().ToList();
                Assert.Equal(claims.Count, reading.Report.Accepted);
                Assert.True(claims.Count == 3 || reading.Report.ProblemCount > 0);
            }).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
    }

    private static string Whispered() => ClaimJsonl.ToJson(Samples.Met with { Relation = RelationKind.FromName("whispered_to") });

    private static (List<Claim> Claims, ReadReport Report) Read(string json)
    {
        var reading = GraphJson.ReadClaimsAsync(new MemoryStream(Encoding.UTF8.GetBytes(json)));
        return (reading.ToBlockingEnumerable().ToList(), reading.Report);
    }
}
