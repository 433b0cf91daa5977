using System.Text;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class GraphJsonGraphTests
{
    [Fact]
    public void A_graph_comes_back_equal() =>
        Prop.ForAll(Gens.Claims.ToArbitrary(), claims =>
        {
            var graph = RelationGraph.FromClaims(claims);
            var json = GraphJson.ToJson(graph);
            var read = GraphJson.Parse(json);
            Assert.Equal(graph.Claims, read.Claims);
            foreach (var (expected, actual) in graph.Claims.Zip(read.Claims)) ClaimAssert.Same(expected, actual);
            Assert.Equal(graph.Entities.ToList(), read.Entities.ToList(), (a, b) => a.Id == b.Id && a.Name == b.Name && a.Country == b.Country && a.Aliases.SequenceEqual(b.Aliases));
            Assert.Equal(graph.Relations(Level.Official), read.Relations(Level.Official));
            Assert.Equal(graph.Relations(Level.Country), read.Relations(Level.Country));
            Assert.Equal(json, GraphJson.ToJson(read));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public async Task A_view_is_saved_with_its_claims_alone()
    {
        var graph = RelationGraph.FromClaims([Samples.Met, Samples.Withheld]);
        using var stream = new MemoryStream();
        GraphJson.Write(graph.OfKinds(RelationKind.MetWith), stream);
        stream.Position = 0;
        Assert.Equal([Samples.Met], (await GraphJson.ReadAsync(stream)).Claims);
        using var text = new StringWriter();
        GraphJson.Write(graph, text);
        Assert.Equal(GraphJson.ToJson(graph), text.ToString());
        Assert.Equal(GraphJson.ToJson([Samples.Withheld, Samples.Met]), text.ToString());
    }

    [Fact]
    public void A_broken_graph_is_refused_whole()
    {
        var json = GraphJson.ToJson([Samples.Met, Samples.Withheld]);
        var thrown = Assert.Throws<BadInputException>(() => GraphJson.Parse(json[..^20]));
        Assert.Equal("broken JSON", thrown.Problem.What);
        Assert.Throws<BadInputException>(() => GraphJson.Parse(json.Replace("\"version\":1,\"kinds\"", "\"version\":2,\"kinds\"", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_saved_graph_is_loaded_like_any_input()
    {
        var bytes = Encoding.UTF8.GetBytes(GraphJson.ToJson([Samples.Met, Samples.Withheld]));
        var builder = new RelationGraphBuilder();
        await builder.AddRangeAsync(new ClaimLoader().ReadAsync(new MemoryStream(bytes), "g"));
        Assert.Equal(2, builder.Build().Claims.Count());
    }
}
