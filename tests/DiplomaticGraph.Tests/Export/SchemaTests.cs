using System.Text.Json;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class SchemaTests
{
    [Fact]
    public void Every_claim_written_fits_the_schema() =>
        Prop.ForAll(Gens.Claim.ToArbitrary(), claim => Assert.Empty(SchemaSubset.Validate(ClaimJsonl.Schema, ClaimJsonl.ToJson(claim)))).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_graph_written_fits_the_schema() =>
        Prop.ForAll(Gens.Claims.ToArbitrary(), claims => Assert.Empty(SchemaSubset.Validate(GraphJson.Schema, GraphJson.ToJson(claims)))).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("\"relation\":\"met_with\"", "\"relation\":3")]
    [InlineData("\"relation\":\"met_with\",", "")]
    [InlineData("\"role\":\"initiator\"", "\"role\":\"boss\"")]
    [InlineData("\"country\":\"USA\"", "\"country\":\"usa\"")]
    [InlineData("official:usa", "person:usa")]
    [InlineData("\"modality\":\"asserted\"", "\"modality\":\"maybe\"")]
    [InlineData("\"row\":\"17\",\"line\":18", "\"start\":1,\"end\":2")]
    [InlineData("\"row\":\"17\",\"line\":18", "\"quote\":\"x\",\"start\":1")]
    [InlineData("\"line\":18", "\"line\":0")]
    [InlineData("\"confidence\":1", "\"confidence\":1.5")]
    [InlineData("\"source\":{\"id\":\"events.csv\"}", "\"source\":{}")]
    public void What_the_schema_refuses_the_reader_refuses_too(string what, string instead)
    {
        var json = ClaimJsonl.ToJson(Samples.Met);
        Assert.Contains(what, json, StringComparison.Ordinal);
        json = json.Replace(what, instead, StringComparison.Ordinal).Replace($"\"id\":\"{Samples.Met.Id}\",", "", StringComparison.Ordinal);
        Assert.NotEmpty(SchemaSubset.Validate(ClaimJsonl.Schema, json));
        Assert.Throws<BadInputException>(() => ClaimJsonl.Parse(json));
    }

    [Fact]
    public void The_schemas_name_every_well_known_word()
    {
        using var schema = JsonDocument.Parse(ClaimJsonl.Schema);
        var claim = schema.RootElement.GetProperty("$defs").GetProperty("claim").GetProperty("properties");
        Assert.Equal(
            Enum.GetNames<Modality>().Select(n => n.ToLowerInvariant()).Order(StringComparer.Ordinal),
            claim.GetProperty("modality").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
        var role = schema.RootElement.GetProperty("$defs").GetProperty("participant").GetProperty("properties").GetProperty("role");
        Assert.Equal(
            Enum.GetNames<ParticipantRole>().Select(n => n.ToLowerInvariant()).Order(StringComparer.Ordinal),
            role.GetProperty("enum").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
        var traits = schema.RootElement.GetProperty("$defs").GetProperty("kindTraits").GetProperty("properties");
        Assert.Equal(
            Enum.GetNames<MechanismEffect>().Select(n => n.ToLowerInvariant()).Order(StringComparer.Ordinal),
            traits.GetProperty("effect").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
        Assert.Equal(
            Enum.GetNames<RelationGroup>().Select(n => n.ToLowerInvariant()).Order(StringComparer.Ordinal),
            traits.GetProperty("group").GetProperty("enum").EnumerateArray().Select(e => e.GetString()!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Both_schemas_define_a_claim_alike()
    {
        using var line = JsonDocument.Parse(ClaimJsonl.Schema);
        using var graph = JsonDocument.Parse(GraphJson.Schema);
        foreach (var definition in line.RootElement.GetProperty("$defs").EnumerateObject())
            Assert.True(JsonElement.DeepEquals(definition.Value, graph.RootElement.GetProperty("$defs").GetProperty(definition.Name)), definition.Name);
    }
}
