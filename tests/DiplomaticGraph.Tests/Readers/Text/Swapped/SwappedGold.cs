using DiplomaticGraph.Tests.Readers.Text.Gold;

namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>An article and its gold with everybody's place taken by another.</summary>
internal static class SwappedGold
{
    public static GoldDocument Swap(GoldDocument document, SwapTable table)
    {
        var names = table.Countries.Select(c => (c.From, To: c.To.Code)).Concat(table.People.Select(p => (p.From, To: p.To.Name))).ToDictionary(n => n.From, n => n.To, StringComparer.Ordinal);
        return document with
        {
            Text = new WordSwapper(table.Words).Swap(document.Text),
            Claims = [.. document.Claims.Select(c => Claim(c))],
            Never = [.. document.Never.Select(c => Claim(c))],
            Offices = [.. document.Offices.Select(o => (Name(o.Person), Office(o.Person, o.Office), Name(o.Country)))],
            FamilyNamesFirst = [.. table.People.Where(p => p.To.FamilyNameFirst).Select(p => ClaimParts.Words(p.To.Name)[0])],
        };

        GoldClaim Claim(GoldClaim claim) => claim with
        {
            MechanismParties = Names(claim.MechanismParties),
            Actor = Names(claim.Actor),
            EveryActor = Names(claim.EveryActor),
            Between = claim.Between is { } sides ? (Names(sides.One)!, Names(sides.Other)!) : null,
            Countries = Names(claim.Countries),
            CountriesAllPairs = Names(claim.CountriesAllPairs),
            Country = claim.Country is { } country ? Name(country) : null,
            Place = claim.Place is { } place ? new WordSwapper(table.Words).Swap(place) : null,
        };

        string[]? Names(string[]? all) => all is null ? null : [.. all.Select(Name)];

        string Name(string name) => names.GetValueOrDefault(name, name);

        string Office(string person, string office) => person == "Wang Yi" ? office : table.People.Single(p => p.From == person).To.Title;
    }
}
