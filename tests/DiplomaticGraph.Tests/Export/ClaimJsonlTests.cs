using System.Globalization;
using System.Text;
using DiplomaticGraph.Export;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class ClaimJsonlTests
{
    [Fact]
    public void The_fields_have_the_agreed_names_order_and_forms() =>
        Assert.Equal(
            """
            {"id":"ID","relation":"withheld_agreement","participants":[{"id":"country:CHN","name":"China","type":"country","role":"actor","country":"CHN"},
            {"id":"org:NATO","name":"NATO","type":"organization","role":"target"},
            {"id":"official:nato/jens-stoltenberg","name":"Jens Stoltenberg","type":"official","role":"target","office":"Secretary General","organization":"org:NATO"}],
            "mechanism":{"kind":"crisis_communication","name":"crisis hotline","parties":["CHN","USA","org:NATO"]},"modality":"asserted","time":"../2024-04-03",
            "place":{"name":"Geneva","country":"CHE"},"topics":["cybersecurity","taiwan"],"attributedTo":"experts",
            "evidence":[{"source":"a.txt","start":0,"end":38,"quote":"China has yet to agree to a crisis hot"}],
            "codes":{"cameo":"120","plover":"REJECT","mode":"veto","goldstein":-4},"confidence":0.75,"origin":{"reader":"text","version":"1","rule":"mechanism.withhold"},
            "source":{"id":"a.txt","published":"2024-04-03","title":"A line","publisher":"The Paper","url":"https://example.org/a"}}
            """.Replace("\n", "", StringComparison.Ordinal).Replace("ID", Samples.Withheld.Id.Value, StringComparison.Ordinal),
            ClaimJsonl.ToJson(Samples.Withheld));

    [Fact]
    public void Absent_members_are_left_out() =>
        Assert.Equal(
            """
            {"id":"ID","relation":"met_with","participants":[{"id":"official:usa/antony-blinken","name":"Antony Blinken","type":"official","role":"initiator","country":"USA","office":"Secretary of State"},
            {"id":"official:chn/qin-gang","name":"Qin Gang","type":"official","role":"counterpart","country":"CHN"}],"modality":"asserted","time":"2023-06-19",
            "evidence":[{"source":"events.csv","row":"17","line":18}],"confidence":1,"origin":{"reader":"rows","version":"1"},"source":{"id":"events.csv"}}
            """.Replace("\n", "", StringComparison.Ordinal).Replace("ID", Samples.Met.Id.Value, StringComparison.Ordinal),
            ClaimJsonl.ToJson(Samples.Met));

    [Fact]
    public void Every_claim_comes_back_whole_in_every_culture() =>
        Prop.ForAll(
            (from claims in Gens.Claims from culture in Gen.Elements("", "tr-TR", "de-DE", "ar-SA") select (claims, culture)).ToArbitrary(),
            pair =>
            {
                var before = CultureInfo.CurrentCulture;
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(pair.culture);
                try
                {
                    var bytes = Bytes(pair.claims);
                    var (read, report) = Read(bytes);
                    Assert.Empty(report.Problems);
                    Assert.Equal(pair.claims.Count, read.Count);
                    foreach (var (expected, actual) in pair.claims.Zip(read)) ClaimAssert.Same(expected, actual);
                    Assert.Equal(bytes, Bytes(read));
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    Assert.Equal(bytes, Bytes(pair.claims));
                }
                finally
                {
                    CultureInfo.CurrentCulture = before;
                }
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void A_claim_is_one_line_whatever_its_texts_hold() =>
        Prop.ForAll(Gens.Claim.ToArbitrary(), claim =>
        {
            var json = ClaimJsonl.ToJson(claim);
            Assert.DoesNotContain('\n', json);
            Assert.DoesNotContain('\r', json);
            ClaimAssert.Same(claim, ClaimJsonl.Parse(json));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task All_ways_of_writing_give_the_same_bytes()
    {
        Claim[] claims = [Samples.Withheld, Samples.Met];
        using var stream = new MemoryStream();
        Assert.Equal(2, await ClaimJsonl.WriteAsync(claims.ToAsyncEnumerable(), stream));
        Assert.Equal(Bytes(claims), stream.ToArray());
        Assert.Equal(ClaimJsonl.ToJsonl(claims), Encoding.UTF8.GetString(stream.ToArray()));
        Assert.Equal(ClaimJsonl.ToJson(claims[0]) + "\n" + ClaimJsonl.ToJson(claims[1]) + "\n", ClaimJsonl.ToJsonl(claims));
    }

    [Fact]
    public void Half_a_character_is_written_as_the_replacement_character_and_keeps_the_identity()
    {
        var claim = Samples.Met with { AttributedTo = "half \uD83D" };
        var read = ClaimJsonl.Parse(ClaimJsonl.ToJson(claim));
        Assert.Equal("half \uFFFD", read.AttributedTo);
        Assert.Equal(claim.Id, read.Id);
    }

    [Fact]
    public void A_kind_of_ones_own_keeps_its_traits()
    {
        var kind = new RelationKind("whispered_to", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["040"] };
        var json = ClaimJsonl.ToJson(Samples.Met with { Relation = kind });
        Assert.Contains("""
            "relationKind":{"group":"contact","symmetric":true,"cameo":["040"]}
            """.Trim(), json, StringComparison.Ordinal);
        ClaimAssert.Same(kind, ClaimJsonl.Parse(json).Relation);
        Assert.Equal(RelationGroup.Position, ClaimJsonl.Parse(json.Replace("relationKind", "somethingElse", StringComparison.Ordinal)).Relation.Group);
    }

    internal static byte[] Bytes(IEnumerable<Claim> claims)
    {
        using var stream = new MemoryStream();
        ClaimJsonl.Write(claims, stream);
        return stream.ToArray();
    }

    internal static (List<Claim> Claims, DiplomaticGraph.Readers.ReadReport Report) Read(byte[] bytes, DiplomaticGraph.Readers.ClaimLoaderOptions? options = null)
    {
        var reading = ClaimJsonl.ReadAsync(new MemoryStream(bytes), "c.jsonl", options);
        return (reading.ToBlockingEnumerable().ToList(), reading.Report);
    }
}
