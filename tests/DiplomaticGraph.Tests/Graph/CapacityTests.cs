using Xunit;

namespace DiplomaticGraph.Tests.Graph;

/// <summary>Those who hold no office are not their country's government, whatever other claims tell of them.</summary>
public class CapacityTests
{
    [Theory]
    [InlineData(Capacity.Former)]
    [InlineData(Capacity.Designated)]
    [InlineData(Capacity.Outside)]
    public void A_contact_in_no_office_is_none_of_the_country_even_where_other_claims_tell_the_office(Capacity capacity)
    {
        var inOffice = Say.That("usa/carter", RelationKind.MetWith, "chn/deng").At("1979-01-29");
        var later = Say.That("usa/carter", RelationKind.MetWith, "prk/kim").At("1994-06-16");
        later = later with { Participants = [.. later.Participants.Select(p => p.Id.Value == "official:usa/carter" ? p with { Country = default, Capacity = capacity } : p)] };
        var graph = new RelationGraphBuilder().Add(inOffice).Add(later).Build();

        var pairs = graph.Relations(Level.Country).Select(r => $"{r.From} {r.To}").ToList();
        Assert.Contains(pairs, p => p.Contains("China", StringComparison.Ordinal) && p.Contains("United States", StringComparison.Ordinal));
        Assert.DoesNotContain(pairs, p => p.Contains("Korea", StringComparison.Ordinal));
        Assert.Contains(graph.Relations(Level.Official), r => $"{r.From} {r.To}".Contains("kim", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void The_capacity_and_the_list_that_resolved_a_name_make_another_claim()
    {
        var claim = Say.That("usa/carter", RelationKind.MetWith, "chn/deng");
        var former = claim with { Participants = [claim.Participants[0] with { Capacity = Capacity.Former }, .. claim.Participants[1..]] };
        var resolved = claim with { Participants = [claim.Participants[0] with { IsResolved = true }, .. claim.Participants[1..]] };
        Assert.Equal(3, new[] { claim.Id, former.Id, resolved.Id }.Distinct().Count());
    }
}
