using System.Globalization;
using System.Text.RegularExpressions;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;
using Xunit.Abstractions;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>The tables of journeys that stand beside the repository on development machines, each row as a note about its traveller.</summary>
public partial class JourneyTablesTests(ITestOutputHelper output)
{
    /// <summary>A test that needs a file beside the repository: skipped, with the reason, where it is missing.</summary>
    private sealed class NeedsTableAttribute : FactAttribute
    {
        public NeedsTableAttribute()
        {
            if (!File.Exists(PathOf("us-travel-dev.tsv"))) Skip = $"No journeys at {PathOf("us-travel-dev.tsv")}: the tables are not part of the repository.";
        }
    }

    private static readonly Dictionary<string, string> Successors = new(StringComparer.Ordinal) { ["SUN"] = "RUS" };

    [NeedsTable]
    public void Journeys_abroad_have_their_country_and_the_people_met() => Score(Travel().ToList());

    [NeedsTable]
    public void Guests_have_the_country_that_they_visited_and_the_people_met() => Score(Visits().ToList());

    private void Score(List<(TextDocument Note, string Host, string Visitor)> rows)
    {
        var reader = new TextClaimReader();
        var (countries, people, named) = (0, 0, 0);
        foreach (var (note, host, visitor) in rows)
        {
            var claims = reader.Read(note).Claims;
            if (claims.Any(c => c is { Relation: var kind, Modality: Modality.Asserted } && kind == RelationKind.Visited && Now(c.Participants[0].Country) == visitor && c.Participants.Skip(1).Any(p => Now(p.Country) == host))) countries++;
            var met = claims.Where(c => c.Relation.IsContact && c.Relation != RelationKind.Visited).SelectMany(c => c.Participants).ToList();
            foreach (Match match in MetWith().Matches(note.Text))
            {
                foreach (Match person in TitleAndName().Matches(match.Value))
                {
                    people++;
                    if (met.Exists(p => p.Name == person.Groups["name"].Value && p.Office == person.Groups["title"].Value)) named++;
                    else output.WriteLine($"{note.Title}: {person.Value} in '{note.Text}'");
                }
            }
        }

        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{rows.Count} notes: country {countries / (double)rows.Count:0.000}, {people} people named {named / (double)people:0.000}"));
        Assert.True(people > 100, $"only {people} people found in the table");
        Assert.True(countries >= 0.99 * rows.Count, $"{countries} of {rows.Count} countries");
        Assert.True(named >= 0.95 * people, $"{named} of {people} people");
    }

    private static IEnumerable<(TextDocument Note, string Host, string Visitor)> Travel() =>
        from row in Rows("us-travel-dev.tsv")
        where row["country_iso3"].Length > 0 && row["remarks"].Trim().Length > 0
        select (new TextDocument
        {
            Id = new SourceId(row["id"] + row["role"]), Text = row["remarks"], Published = Day(row["end_date"]), Title = $"{row["name"]}, {row["country"]} ({row["locale"]}), {row["start_date"]} to {row["end_date"]}",
            Subject = new DocumentSubject { Name = row["name"], Office = row["role"] == "president" ? "President" : "Secretary of State", Country = new CountryCode("USA") },
        }, row["country_iso3"], "USA");

    private static IEnumerable<(TextDocument Note, string Host, string Visitor)> Visits() =>
        from row in Rows("us-visits-dev.tsv")
        where row["country_iso3"].Length > 0
        select (new TextDocument
        {
            Id = new SourceId(row["id"]), Text = $"{row["visitor"]}. {row["description"]}", Published = Day(row["end_date"]),
            Title = $"{row["visitor"]} ({row["country"]}), visit to the United States, {row["start_date"]} to {row["end_date"]}",
            Subject = new DocumentSubject { Name = row["visitor"], Country = new CountryCode(row["country_iso3"]) },
        }, "USA", row["country_iso3"]);

    private static IEnumerable<Dictionary<string, string>> Rows(string file)
    {
        var lines = File.ReadAllLines(PathOf(file));
        var names = lines[0].Split('\t');
        return lines.Skip(1).Select(l => names.Zip(l.Split('\t')).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal));
    }

    private static string PathOf(string file) => Path.Combine(Repository.Root, "..", "shared", "data", file);

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Now(CountryCode country) => Successors.GetValueOrDefault(country.Value, country.Value);

    /// <summary>From "met with" to the end of the sentence or its next verb.</summary>
    [GeneratedRegex(@"[Mm]et with [^.;()]*?(?=[.;(]| and (?:addressed|attended|signed|visited|laid|inspected|delivered|held|conferred|discussed)|, addressed| while | en route| to discuss|$)", RegexOptions.CultureInvariant)]
    private static partial Regex MetWith();

    /// <summary>A plain title and one or two plain words of a name, with nothing else capitalised behind them: what a pattern can tell for sure.</summary>
    [GeneratedRegex(@"(?<!former |Vice |Deputy |Acting |interim )(?<title>Vice President|Prime Minister|President|Foreign Minister|Foreign Secretary|General Secretary|Chancellor|King|Queen|Emperor|Premier|Crown Prince|Chairman|Governor General) (?<name>[A-Z][a-z]+(?: [A-Z][a-z]+)?)(?=,|\.|;| [a-z]| (?:January|February|March|April|May|June|July|August|September|October|November|December)|$)", RegexOptions.CultureInvariant)]
    private static partial Regex TitleAndName();
}
