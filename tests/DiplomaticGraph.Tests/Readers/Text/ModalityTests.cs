using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Planned, refused, denied, hoped-for and conditional things are not things that happened.</summary>
public class ModalityTests
{
    [Theory]
    [InlineData("Slovak Prime Minister Robert Fico will visit Serbia.", "planned visited SVK > SRB")]
    [InlineData("Chilean President Gabriel Boric is expected to meet Peruvian President Dina Boluarte in Arica.", "planned met_with CHL - PER")]
    [InlineData("Ghanaian President John Mahama plans to travel to Togo, where he is scheduled to meet Togolese President Faure Gnassingbé.",
        "planned visited GHA > TGO; planned met_with GHA - TGO")]
    [InlineData("Sri Lankan President Anura Kumara Dissanayake is due to hold talks with Maldivian President Mohamed Muizzu.", "planned spoke_with|met_with LKA - MDV")]
    [InlineData("Algerian President Abdelmadjid Tebboune agreed to meet Tunisian President Kais Saied.", "planned met_with DZA - TUN")]
    [InlineData("Austrian Chancellor Christian Stocker is to meet Slovenian Prime Minister Robert Golob in Graz.", "planned met_with AUT - SVN")]
    [InlineData("The upcoming visit of Omani Sultan Haitham bin Tariq to Algeria will last three days.", "planned visited OMN > DZA")]
    [InlineData("Bolivian President Luis Arce announced that he would visit Paraguay next month.", "planned visited BOL > PRY")]
    public void What_is_announced_is_planned(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Schedule for Tuesday\n- Estonian Prime Minister Kristen Michal meets Finnish President Alexander Stubb today", "planned met_with EST - FIN")]
    public void What_a_schedule_says_is_planned(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("The visit of Cuban President Miguel Díaz-Canel to Mexico was cancelled.", "denied visited CUB > MEX")]
    [InlineData("Zimbabwean President Emmerson Mnangagwa cancelled a meeting with Zambian President Hakainde Hichilema.", "denied met_with ZMB - ZWE")]
    [InlineData("A summit between Mongolian President Ukhnaagiin Khürelsükh and Kyrgyz President Sadyr Japarov was called off.", "denied met_with KGZ - MNG")]
    [InlineData("Libyan Foreign Minister Najla Mangoush did not meet Israeli Foreign Minister Eli Cohen.", "denied met_with ISR - LBY")]
    [InlineData("Bahrain denied that it had held talks with Lebanon.", "denied spoke_with|met_with BHR - LBN")]
    [InlineData("Correction: An earlier version of this article wrongly reported that Irish Prime Minister Micheál Martin met Icelandic Prime Minister Kristrún Frostadóttir. They did not meet.",
        "denied met_with IRL - ISL")]
    public void What_was_called_off_or_did_not_happen_is_denied(string text, string expected) => Exactly(text, expected);

    [Fact]
    public void What_is_postponed_is_planned_for_an_unknown_time()
    {
        var heard = Heard.From("Angolan President João Lourenço's visit to Namibia, set for 4 March, was postponed.", "2025-02-20");
        Expect.Exactly(heard, "planned visited AGO > NAM @?", heard.TimedContacts);
    }

    [Fact]
    public void What_is_postponed_to_a_new_date_is_planned_for_it()
    {
        var heard = Heard.From("The meeting between Angolan President João Lourenço and Namibian President Netumbo Nandi-Ndaitwah was postponed to 9 May 2025.", "2025-02-20");
        Expect.Exactly(heard, "planned met_with AGO - NAM @2025-05-09", heard.TimedContacts);
    }

    [Theory]
    [InlineData("Belarusian President Alexander Lukashenko could meet Polish President Andrzej Duda.")]
    [InlineData("Vietnamese President Luong Cuong might visit Cambodia.")]
    [InlineData("If Colombian President Gustavo Petro met Venezuelan President Nicolás Maduro, the border would reopen.")]
    [InlineData("Eritrea would welcome talks with Djibouti.")]
    [InlineData("Haitian officials hope to meet Dominican President Luis Abinader.")]
    [InlineData("Sudan said it would only hold talks with Chad if the shelling stopped.")]
    [InlineData("Will Indian Prime Minister Narendra Modi meet Bangladeshi leader Muhammad Yunus?")]
    [InlineData("Nobody knows whether Guinean President Mamady Doumbouya will meet Malian President Assimi Goïta.")]
    public void What_is_open_is_not_recorded_as_a_contact(string text) => Exactly(text, "");

    [Theory]
    [InlineData("Analysts said Ethiopian Prime Minister Abiy Ahmed should meet Eritrean President Isaias Afwerki.", "suggested met_with ERI - ETH")]
    [InlineData("Experts recommended that Lebanon hold talks with Cyprus.", "suggested spoke_with|met_with CYP - LBN")]
    public void What_outsiders_recommend_is_suggested(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
        Assert.All(heard.Claims.Where(c => c.Relation.IsContact), c => Assert.Matches("(?i)analysts|experts", c.AttributedTo));
    }

    [Theory]
    [InlineData("Malawian President Lazarus Chakwera invited Mozambican President Daniel Chapo to Lilongwe.", "appealed_to|promised|stated|cooperated_diplomatically MWI > MOZ")]
    [InlineData("Norway offered to mediate between Sri Lanka and the Maldives.", "promised|appealed_to|stated|cooperated_diplomatically NOR > LKA; promised|appealed_to|stated|cooperated_diplomatically NOR > MDV")]
    [InlineData("Kosovo called for talks with Serbia.", "appealed_to XKX > SRB")]
    public void Invitations_and_offers_are_positions_and_no_contacts(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, "", heard.CountryContacts);
        Expect.AtLeast(heard, expected, heard.Positions);
    }

    [Theory]
    [InlineData("Turkmen President Serdar Berdimuhamedow refused to meet Azerbaijani President Ilham Aliyev.")]
    [InlineData("Nicaraguan President Daniel Ortega declined to meet Costa Rican President Rodrigo Chaves.")]
    public void A_refusal_to_meet_is_no_meeting(string text)
    {
        var heard = Heard.From(text);
        Assert.DoesNotContain(heard.Claims, c => c.Relation.IsContact && c.Modality != Modality.Denied);
        Assert.Contains(heard.Claims, c => c.Relation == RelationKind.Rejected || (c.Relation.IsContact && c.Modality == Modality.Denied));
    }

    [Fact]
    public void An_ambassador_summoned_is_a_protest_and_no_contact()
    {
        var heard = Heard.From("Latvia summoned the Belarusian ambassador over the drone.");
        Expect.Exactly(heard, "", heard.CountryContacts);
        Expect.AtLeast(heard, "protested_to LVA > BLR", heard.Positions);
    }

    [Theory]
    [InlineData("Dutch and Swedish diplomats have not met since March 2021.", "met_with NLD - SWE @2021-03")]
    [InlineData("The last meeting between Algeria and Morocco was in 2018.", "met_with DZA - MAR @2018")]
    public void The_last_meeting_happened_then(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.TimedContacts);
    }

    [Theory]
    [InlineData("According to the newspaper Der Standard, Hungarian Prime Minister Viktor Orbán met Slovak Prime Minister Robert Fico.", "Der Standard", "met_with HUN - SVK")]
    [InlineData("Portuguese Foreign Minister Paulo Rangel said that Cape Verde had held talks with Senegal.", "Paulo Rangel", "spoke_with|met_with CPV - SEN")]
    public void Who_says_so_is_kept(string text, string attributedTo, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
        Assert.Contains(heard.Claims, c => c.Relation.IsContact && c.AttributedTo?.Contains(attributedTo, StringComparison.Ordinal) == true);
    }

    private static void Exactly(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
    }
}
