using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>
/// Compares who is in contact with whom a careful reader names. Contacts stand between semicolons, their parties between plus signs in any order: an official as
/// <c>Wang Yi/CHN</c>, with a hyphen where he stands for no country, a country as <c>CHN</c>, an organization as <c>org:EU</c>. Visits may be heard beside them.
/// </summary>
internal static class Parties
{
    public static void AreHeard(string text, string expected, TextReaderOptions? options = null, DateOnly? published = null)
    {
        var heard = Contacts(text, options, published);
        var wanted = expected.Split(';', StringSplitOptions.RemoveEmptyEntries).Select(c => Sorted(c.Split(" + "))).ToList();
        var missing = wanted.Where(w => !heard.Exists(h => h.Parties == w)).ToList();
        var surplus = heard.Where(h => h.Relation != RelationKind.Visited && !wanted.Contains(h.Parties)).ToList();
        Assert.True(missing.Count == 0 && surplus.Count == 0, $"\n  text      {text}\n  expected  {expected}\n  heard     {string.Join("; ", heard.Select(h => $"{h.Relation} {h.Parties}").DefaultIfEmpty("nothing"))}");
    }

    public static List<(RelationKind Relation, string Parties)> Contacts(string text, TextReaderOptions? options = null, DateOnly? published = null)
    {
        var document = new TextDocument { Id = new SourceId("text"), Text = text, Published = published };
        return [.. new TextClaimReader(options).Read(document).Claims.Where(c => c.Relation.IsContact).Select(c => (c.Relation, Sorted(c.Participants.Select(Name))))];
    }

    private static string Name(Participant participant) => participant.Type switch
    {
        EntityType.Country => participant.Country.Value,
        EntityType.Organization => participant.Id.Value,
        _ => participant.Name + "/" + (!participant.Country.IsDefault ? participant.Country.Value : participant.Organization != default ? participant.Organization.Value : "-"),
    };

    private static string Sorted(IEnumerable<string> parties) => string.Join(" + ", parties.Select(p => p.Trim()).Order(StringComparer.Ordinal));
}
