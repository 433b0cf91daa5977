using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Who is meant: names, titles, surnames, pronouns; and whom a text leaves unnamed.</summary>
public class PeopleTests
{
    [Theory]
    [InlineData("Lithuanian Foreign Minister Kęstutis Budrys met Latvian Foreign Minister Baiba Braže.", "Kęstutis Budrys", "LTU", "Foreign Minister")]
    [InlineData("Kęstutis Budrys, the Lithuanian foreign minister, met Latvian Foreign Minister Baiba Braže.", "Kęstutis Budrys", "LTU", "foreign minister")]
    [InlineData("Lithuania's Foreign Minister Kęstutis Budrys met Latvian Foreign Minister Baiba Braže.", "Kęstutis Budrys", "LTU", "Foreign Minister")]
    [InlineData("President Xiomara Castro of Honduras met Guatemalan President Bernardo Arévalo.", "Xiomara Castro", "HND", "President")]
    [InlineData("The foreign minister of Lithuania, Kęstutis Budrys, met Latvian Foreign Minister Baiba Braže.", "Kęstutis Budrys", "LTU", "foreign minister")]
    [InlineData("British Foreign Secretary David Lammy met Irish Foreign Minister Simon Harris.", "David Lammy", "GBR", "Foreign Secretary")]
    [InlineData("King Felipe VI of Spain met Moroccan Prime Minister Aziz Akhannouch.", "Felipe VI", "ESP", "King")]
    [InlineData("Saudi Crown Prince Mohammed bin Salman met Iraqi President Abdul Latif Rashid.", "Mohammed bin Salman", "SAU", "Crown Prince")]
    [InlineData("German Chancellor Friedrich Merz met Marta Kos, Slovenia's minister for European affairs.", "Marta Kos", "SVN", "minister for European affairs")]
    public void Titles_tell_the_office_and_the_country(string text, string name, string country, string office)
    {
        var person = Assert.Single(People(text), p => p.Name == name);
        Assert.Equal(country, person.Country.Value);
        Assert.Equal(office, person.Office, ignoreCase: true);
        Assert.Equal(EntityType.Official, person.Type);
    }

    [Theory]
    [InlineData("European Commission President Ursula von der Leyen met Albanian Prime Minister Edi Rama.", "Ursula von der Leyen", "EU")]
    [InlineData("NATO Secretary General Mark Rutte met Albanian Prime Minister Edi Rama.", "Mark Rutte", "NATO")]
    [InlineData("ASEAN Secretary-General Kao Kim Hourn met Albanian Prime Minister Edi Rama.", "Kao Kim Hourn", "ASEAN")]
    public void Officials_of_organizations_have_no_country(string text, string name, string organization)
    {
        var person = Assert.Single(People(text), p => p.Name == name);
        Assert.Equal("org:" + organization, person.Organization.Value);
        Assert.True(person.Country.IsDefault);
    }

    [Theory]
    [InlineData("Lao Prime Minister Sonexay Siphandone arrived on Monday. Siphandone met Thai Prime Minister Anutin Charnvirakul.", "met_with Anutin Charnvirakul - Sonexay Siphandone")]
    [InlineData("Vietnamese President Luong Cuong spoke first. President Cuong then met Lao President Thongloun Sisoulith.", "met_with Luong Cuong - Thongloun Sisoulith")]
    [InlineData("South Korean Foreign Minister Cho Tae-yul spoke first. Cho then met Mongolian Foreign Minister Batmunkh Battsetseg.", "met_with Batmunkh Battsetseg - Cho Tae-yul")]
    [InlineData("Omani Foreign Minister Badr Albusaidi spoke first. The minister then met Yemeni Foreign Minister Shaya Zindani.", "met_with Badr Albusaidi - Shaya Zindani")]
    [InlineData("Omani Foreign Minister Badr Albusaidi spoke first. He then met Yemeni Foreign Minister Shaya Zindani.", "met_with Badr Albusaidi - Shaya Zindani")]
    [InlineData("Brazilian President Luiz Inácio Lula da Silva landed in Maputo. Lula met Mozambican President Daniel Chapo.", "met_with Daniel Chapo - Luiz Inácio Lula da Silva")]
    [InlineData("Ukrainian President Volodymyr Zelenskyy spoke first. Zelensky then met Czech President Petr Pavel.", "met_with Petr Pavel - Volodymyr Zelenskyy")]
    [InlineData("Icelandic President Halla Tómasdóttir met Faroese Prime Minister Aksel V. Johannesen. The two met again in Tórshavn.", "met_with Aksel V. Johannesen - Halla Tómasdóttir")]
    public void Shorter_names_titles_and_pronouns_mean_a_person_named_before(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts.Where(l => !l.StartsWith("visited", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_fuller_name_later_is_the_name_throughout()
    {
        var text = "Belgian Prime Minister De Wever met Dutch Prime Minister Schoof. Later Prime Minister Bart De Wever called Luxembourg Prime Minister Luc Frieden.";
        var person = Assert.Single(People(text), p => p.Name.Contains("De Wever", StringComparison.Ordinal));
        Assert.Equal("Bart De Wever", person.Name);
    }

    [Fact]
    public void Two_first_names_for_one_surname_and_office_are_one_person_with_a_noted_discrepancy()
    {
        var heard = Heard.From("Norwegian Foreign Minister Espen Eide met Danish Foreign Minister Lars Rasmussen. Afterwards Norwegian Foreign Minister Arne Eide called Polish Foreign Minister Radosław Sikorski.");
        var id = Assert.Single(People(heard), p => p.Country.Value == "NOR").Id;
        var discrepancy = Assert.Single(heard.Reading.Discrepancies);
        Assert.Equal(id, discrepancy.About);
        Assert.Contains("Espen", discrepancy.Message, StringComparison.Ordinal);
        Assert.Contains("Arne", discrepancy.Message, StringComparison.Ordinal);
        Assert.Equal(2, discrepancy.Evidence.Length);
    }

    [Fact]
    public void Two_people_of_one_surname_are_two()
    {
        var heard = Heard.From("Singaporean Prime Minister Lawrence Wong met Australian Foreign Minister Penny Wong.");
        Expect.Exactly(heard, "met_with Lawrence Wong - Penny Wong", heard.Contacts);
        Assert.Empty(heard.Reading.Discrepancies);
    }

    [Fact]
    public void A_surname_that_two_bear_is_given_to_neither()
    {
        var heard = Heard.From("Singaporean Prime Minister Lawrence Wong met Australian Foreign Minister Penny Wong. Wong called Fijian Prime Minister Sitiveni Rabuka.");
        Assert.DoesNotContain(heard.Contacts, l => l.StartsWith("called", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("The Danish foreign minister met Norwegian Foreign Minister Espen Barth Eide.", "DNK", "Foreign Minister of Denmark")]
    [InlineData("Denmark's foreign minister met Norwegian Foreign Minister Espen Barth Eide.", "DNK", "Foreign Minister of Denmark")]
    [InlineData("Espen Barth Eide, Norway's foreign minister, met the prime minister of Iceland.", "ISL", "Prime Minister of Iceland")]
    public void Unnamed_people_are_the_holders_of_their_offices(string text, string country, string name)
    {
        var holder = Assert.Single(People(text), p => p.Country.Value == country);
        Assert.Equal(name, holder.Name, ignoreCase: true);
    }

    [Fact]
    public void The_same_person_in_one_document_has_one_identity()
    {
        var text = "Cypriot President Nikos Christodoulides met Lebanese President Joseph Aoun. President Christodoulides thanked Aoun. Nikos Christodoulides will visit Lebanon. Christodoulides called Aoun.";
        Assert.Equal(2, People(text).Count(p => p.Type == EntityType.Official));
    }

    [Fact]
    public void Two_readings_give_the_same_person_the_same_identity()
    {
        var one = Assert.Single(People("Cypriot President Nikos Christodoulides met Lebanese President Joseph Aoun."), p => p.Country.Value == "CYP");
        var other = Assert.Single(People("Tunisian President Kais Saied called Cyprus's President Nikos Christodoulides."), p => p.Country.Value == "CYP");
        Assert.Equal(one.Id, other.Id);
    }

    [Theory]
    [InlineData("Irish Foreign Minister Conor Hanley met Georgian Speaker Irakli Tsereteli. Hanley said that he had raised the matter with Italian President Federica Brusoni at their meeting in Vienna.", "met_with Conor Hanley - Irakli Tsereteli; met_with Conor Hanley - Federica Brusoni")]
    [InlineData("South Korean President Moon Jae-in met North Korean leader Kim Jong-un. Military officials plan to resume their phone calls.", "met_with Kim Jong-un - Moon Jae-in")]
    [InlineData("Russian Foreign Minister Sergei Lavrov met Turkish Foreign Minister Hakan Fidan to prepare a meeting between their leaders.", "met_with Hakan Fidan - Sergei Lavrov")]
    public void Their_are_those_of_the_clause_and_not_whoever_was_named_before(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Theory]
    [InlineData("President Joe Biden met Ukrainian President Volodymyr Zelensky. Prime Minister Rishi Sunak met Zelensky. The French prime minister called it good.")]
    [InlineData("French prime minister to visit Kyiv\n\nPrime Minister Rishi Sunak met Ukrainian President Volodymyr Zelensky. The French prime minister was not there.")]
    public void The_holder_of_an_office_elsewhere_is_not_whoever_bears_the_title_here(string text) =>
        Assert.All(People(text).Where(p => p.Name.Contains("Sunak", StringComparison.Ordinal)), p => Assert.True(p.Country.IsDefault));

    [Fact]
    public void A_headline_tells_the_country_of_the_one_who_bears_its_office()
    {
        var text = "German chancellor puts off Cairo trip\n\nChancellor Friedhelm Brandner telephoned Egyptian President Sherif Mansour.";
        Assert.Equal("DEU", Assert.Single(People(text), p => p.Name == "Friedhelm Brandner").Country.Value);
    }

    [Fact]
    public void A_note_without_a_subject_is_about_the_subject_of_the_document()
    {
        var heard = Heard.From("Met with Prime Minister Meir and Foreign Minister Eban.", subject: new DocumentSubject { Name = "Henry A. Kissinger", Office = "Secretary of State", Country = new CountryCode("USA") });
        Assert.Equal(2, heard.Contacts.Count(l => l.StartsWith("met_with", StringComparison.Ordinal) && l.Contains("Henry A. Kissinger", StringComparison.Ordinal)));
    }

    [Fact]
    public void Without_a_subject_nobody_met()
    {
        var heard = Heard.From("Met with Prime Minister Meir and Foreign Minister Eban.");
        Expect.Exactly(heard, "", heard.Contacts);
    }

    private static List<Participant> People(string text) => People(Heard.From(text));

    private static List<Participant> People(Heard heard) => [.. heard.Claims.SelectMany(c => c.Participants).Where(p => p.Type is EntityType.Official or EntityType.Office).DistinctBy(p => p.Id)];

    [Fact]
    public void A_form_of_address_is_no_part_of_a_name() =>
        Assert.Contains(Heard.From("Japanese Foreign Minister Yoko Kamikawa met the Honorable Antony Blinken, Secretary of State of the United States.").Claims, c => c.Participants.Any(p => p.Name == "Antony Blinken"));
}
