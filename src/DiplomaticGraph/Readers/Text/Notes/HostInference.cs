namespace DiplomaticGraph.Readers.Text;

/// <summary>Concludes the country of officials whom somebody met on a journey: in Ghana, "President Amadi" is Ghana's.</summary>
/// <remarks>
/// Only where no sentence tells another, where the country can have such an office, and where the text names nobody else who holds it. Officers, advisers and
/// envoys travel, so of them nothing is concluded; nor of former officials. What is concluded is marked.
/// </remarks>
internal static class HostInference
{
    /// <summary>What is concluded from a journey is no surer.</summary>
    private const double Ceiling = 0.8;

    public static void Apply(Draft draft, List<Mention> counterparts, NoteFrame frame, CountryCode host, People document)
    {
        var people = counterparts.SelectMany(m => m.Parties).Select(p => p.Person).Where(p => p is not null && p != frame.Subject.Person).Distinct().ToList();
        foreach (var former in people.Where(p => OfficeHolding.IsFormer(p!.Office))) former!.Country = default;
        foreach (var person in people.Where(p => IsOpen(p!)))
        {
            var country = OfficeHolding.Only(person!.Office!) ?? host;
            if (country.IsDefault || !OfficeHolding.CanHave(country, person.Office!) || !OfficeHolding.StaysAtHome(person.Office!) || IsContested(person, people!, counterparts, country, document)) continue;
            person.Country = country;
            person.CountryIsInferred = OfficeHolding.Only(person.Office!) is null;
            draft.Actors.Add($"{person.Name}: country {country}, concluded from {(person.CountryIsInferred ? "the journey" : "the office")}");
        }

        if (people.Exists(p => p!.CountryIsInferred) || counterparts.Exists(m => m.How == CounterpartList.HolderOfHost)) draft.Confidence = Math.Min(draft.Confidence, Ceiling);
    }

    /// <summary>True for somebody of another state than the subject's: told, or by an office that the subject's state does not have or that the subject holds.</summary>
    public static bool IsForeign(Party party, NoteFrame frame)
    {
        if (!party.State.IsDefault) return party.State != frame.Subject.State;
        if (party.Person?.Office is not { } office || frame.Subject.Country.IsDefault) return false;
        return !OfficeHolding.CanHave(frame.Subject.Country, office) || (OfficeHolding.IsOneAtATime(office) && OfficeHolding.IsSame(office, frame.Subject.Person?.Office));
    }

    private static bool IsOpen(Person person) => person is { Country.IsDefault: true, Office: not null } && person.Organization == default && !OfficeHolding.IsFormer(person.Office);

    /// <summary>Two of one office are not both the host's: "Prime Ministers Lind and Okoro", or a Ghanaian president told beside an untold one.</summary>
    private static bool IsContested(Person person, List<Person> people, List<Mention> counterparts, CountryCode country, People document) =>
        OfficeHolding.IsOneAtATime(person.Office!)
        && (people.Exists(p => p != person && p.Organization == default && OfficeHolding.IsSame(p.Office, person.Office) && (p.Country.IsDefault || p.Country == country))
            || document.All.Any(p => p != person && p.Country == country && OfficeHolding.IsSame(p.Office, person.Office))
            || counterparts.Exists(m => m.Parties.Any(p => p.Person is null && p.Office is { } office && p.Country == country && OfficeHolding.IsSame(office, person.Office))));
}
