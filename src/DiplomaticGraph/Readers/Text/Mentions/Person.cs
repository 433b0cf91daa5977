namespace DiplomaticGraph.Readers.Text;

/// <summary>A person whom a document names. Grows while the document is read; what is known at its end counts for every claim.</summary>
internal sealed class Person(string name, CountryCode country)
{
    private string? familyName;

    /// <summary>The fullest name given so far.</summary>
    public string Name { get; private set; } = name;

    /// <summary>The country served; <c>default</c> while no sentence tells.</summary>
    public CountryCode Country
    {
        get;
        set => (field, familyName) = (value, null);
    } = country;

    /// <summary>The organization served; <c>default</c> for a servant of a state.</summary>
    public OrganizationId Organization { get; set; }

    /// <summary>Whether the office is held, as the text first tells it.</summary>
    public Capacity Capacity { get; private set; }

    /// <summary>True where the country was concluded from a visit or a host rather than told.</summary>
    public bool CountryIsInferred { get; set; }

    /// <summary>The tenure by which a list of office holders told who this is; null where the text tells.</summary>
    public Tenure? ListedTenure { get; private set; }

    /// <summary>True where a list of office holders told who this is.</summary>
    public bool IsListed { get; private set; }

    /// <summary>The titles given, the fullest first.</summary>
    public List<string> Offices { get; } = [];

    /// <summary>The words of the name, lower case.</summary>
    public string[] Words { get; private set; } = Split(name);

    /// <summary>Where the person was first named.</summary>
    public required (int Start, int End) FirstMention { get; init; }

    /// <summary>True for the second of two people whom the document calls by one family name: the office tells them apart.</summary>
    public bool IsNamesake { get; init; }

    public string? Office => Offices.Count == 0 ? null : Capacity == Capacity.Former ? "former " + Offices[0] : Offices[0];

    /// <summary>The word by which texts call the person later.</summary>
    public string FamilyName => familyName ??= Words.Length == 1 || !(FamilyNameFirst || IsCalledByFirstWord) ? Words[^1] : Words[0];

    /// <summary>Monarchs and popes (Abdullah II, Leo XIV), and names with "bin" (Salman bin Abdulaziz).</summary>
    private bool IsCalledByFirstWord =>
        Words[^1].All(c => c is 'i' or 'v' or 'x') || Words.Any(w => w is "bin" or "ibn" or "bint")
        || (Office is { } office && OfficeWords.Monarchs.Contains(office.ToLowerInvariant()));

    private bool FamilyNameFirst => Countries.Find(Country)?.FamilyNameFirst == true;

    public void Extend(string fuller)
    {
        Name = fuller;
        Words = Split(fuller);
        familyName = null;
    }

    /// <summary>Notes that a list of office holders told who this is.</summary>
    /// <param name="tenure">The office held; null where all that the list knows are over.</param>
    public void Resolve(Tenure? tenure)
    {
        (IsListed, ListedTenure) = (true, tenure);
        if (tenure is null) Capacity = Capacity.Former;
    }

    /// <summary>Notes that the text itself tells the full name and the country.</summary>
    public void Confirm() => IsListed = false;

    /// <summary>Notes that a list of office holders has no office left for whom the text names without one.</summary>
    public void EndOffice() => (IsListed, Capacity) = (true, Capacity.Former);

    /// <summary>Adds a title.</summary>
    /// <returns>True where it tells more than those before.</returns>
    public bool AddOffice(string? office, Capacity capacity = Capacity.InOffice)
    {
        if (office is null) return false;
        familyName = null;
        if (capacity != Capacity.InOffice)
        {
            // What somebody was before the office told already changes nothing.
            if (Offices.Count > 0 && Capacity == Capacity.InOffice) return false;
            Capacity = capacity;
        }
        else if (Capacity != Capacity.InOffice && !Offices.Any(o => o.Contains(office, StringComparison.OrdinalIgnoreCase) || office.Contains(o, StringComparison.OrdinalIgnoreCase)))
        {
            // "Former foreign minister X", below "the UN envoy X": in office again. "President Carter" of a former president is courtesy.
            Capacity = Capacity.InOffice;
            Offices.Insert(0, office);
            return true;
        }

        // "Secretary" after "Secretary of State" tells nothing new; the other way round the fuller one leads.
        if (Offices.Any(o => o.Contains(office, StringComparison.OrdinalIgnoreCase))) return false;
        if (Offices.Count > 0 && office.Contains(Offices[0], StringComparison.OrdinalIgnoreCase)) Offices[0] = office;
        else Offices.Add(office);
        return true;
    }

    /// <summary>True where a name of one word can mean this person: the family name, or the first word where no country tells the order.</summary>
    public bool AnswersTo(string word) =>
        FamilyName == word || (FamilyNameFirst && Words[^1] == word) || (Words.Length == 2 && Words[0] == word && Country.IsDefault)
        || (Words[^1].Length > 3 && Words[^1].EndsWith(word, StringComparison.Ordinal) && Words[^1].AsSpan(0, Words[^1].Length - word.Length) is "al" or "el");

    public OfficialId Id => new(OfficialId.Prefix + (Country.IsDefault ? Organization == default ? "_" : Slug.Of(Organization.Value[OrganizationId.Prefix.Length..]) : Country.Value.ToLowerInvariant()) + "/" + Slug.Of(IsNamesake && Words.Length == 1 && Office is { } office ? Name + " " + office : Name));

    /// <summary>The words of a name, lower case; those joined by a hyphen stand alone.</summary>
    public static string[] Split(string name) => name.ToLowerInvariant().Split([' ', '-', '‑'], StringSplitOptions.RemoveEmptyEntries);
}
