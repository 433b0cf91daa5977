using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Graph;

/// <summary>Each accessor is defined by another.</summary>
public class AccessorTests
{
    [Fact]
    public void The_relations_of_an_entity_are_those_with_it_at_an_end() => OnEveryEntity((view, e) =>
        view.RelationsOf(e.Id).SequenceEqual(view.Relations().Where(r => r.From.Id == e.Id || r.To.Id == e.Id)));

    [Fact]
    public void Every_relation_is_at_two_ends() => OnEveryView(view =>
        view.Entities.Sum(e => view.RelationsOf(e.Id).Count()) == 2 * view.Relations().Count() && view.Relations().All(r => r.From.Id != r.To.Id));

    [Fact]
    public void The_relations_between_two_are_those_of_both() => OnEveryEntity((view, e) => view.Entities.All(other =>
        view.RelationsBetween(e.Id, other.Id).SequenceEqual(e.Id == other.Id ? [] : view.RelationsOf(e.Id).Where(view.RelationsOf(other.Id).Contains))
        && view.RelationsBetween(e.Id, other.Id).SequenceEqual(view.RelationsBetween(other.Id, e.Id))));

    [Fact]
    public void Neighbours_are_the_other_ends_of_asserted_contacts() => OnEveryEntity((view, e) =>
        view.NeighboursOf(e.Id).SequenceEqual(view.RelationsOf(e.Id).Where(r => r.Kind.IsContact && r.Modality == Modality.Asserted)
            .Select(r => r.OtherThan(e.Id)).DistinctBy(o => o.Id).OrderBy(o => o.Id)));

    [Fact]
    public void Neighbours_on_a_view_of_plans_are_those_of_plans() => OnEveryView(view => view.Entities.All(e =>
        view.WithModality(Modality.Planned).NeighboursOf(e.Id).SequenceEqual(view.RelationsOf(e.Id).Where(r => r.Kind.IsContact && r.Modality == Modality.Planned)
            .Select(r => r.OtherThan(e.Id)).DistinctBy(o => o.Id).OrderBy(o => o.Id))));

    [Fact]
    public void What_is_listed_is_found() => OnEveryView(view =>
        view.Claims.All(c => view.FindClaim(c.Id) == c && view.Why(c.Id).Claims.SequenceEqual([c]))
        && view.Events.All(e => view.FindEvent(e.Id) == e && view.Why(e.Id).Event == e)
        && view.Entities.All(e => view.FindEntity(e.Id) == e && view.FindEntities(e.Id.Value).Entity == e));

    [Fact]
    public void The_timeline_of_an_entity_has_the_events_of_its_claims() => OnEveryEntity((view, e) =>
        (view.Level == Level.Country && e.Type == EntityType.Official) || view.GetTimeline(e.Id).All.Select(h => h.Id).Order().SequenceEqual(view.Events.Where(h => h.Claims[0].Participants.Any(p =>
            p.Id == e.Id || p.Country.ToEntityId() == e.Id || p.Organization.ToEntityId() == e.Id)).Select(h => h.Id).Order()));

    [Fact]
    public void Contacts_are_the_same_seen_from_either_party() => OnEveryEntity((view, e) => view.Entities.All(other =>
        view.GetContacts(e.Id, other.Id).All.Select(r => r.Event).SequenceEqual(view.GetContacts(other.Id, e.Id).All.Select(r => r.Event))));

    [Fact]
    public void Contacts_of_countries_are_the_contacts_between_them_at_their_level() => OnEveryView(view =>
    {
        var countries = view.AtLevel(Level.Country);
        return countries.Entities.Where(e => e.Type == EntityType.Country).All(a => countries.Entities.Where(e => e.Type == EntityType.Country && e.Id != a.Id).All(b =>
            countries.GetContacts(a.Id, b.Id).All.Select(r => r.Event.Id).Order().SequenceEqual(
                countries.RelationsBetween(a.Id, b.Id).Where(r => r.Kind.IsContact && r.Modality == Modality.Asserted).Select(r => r.Event.Id).Distinct().Order())));
    });

    private static void OnEveryEntity(Func<GraphView, Entity, bool> holds) => OnEveryView(view => view.Entities.All(e => holds(view, e)));

    private static void OnEveryView(Func<GraphView, bool> holds) => Prop.ForAll(ClaimGen.Claims.ToArbitrary(), claims =>
    {
        var graph = RelationGraph.FromClaims(claims);
        return holds(graph) && holds(graph.AtLevel(Level.Country)) && holds(graph.AsOf(Say.Day("2020-06-30"), TimeMatch.Certain));
    }).QuickCheckThrowOnFailure();
}
