using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>Whom the subject of a note met, with name, title and country.</summary>
public class NoteContactTests
{
    [Theory]
    [InlineData("Met with President Amadi and Prime Minister Okoro.", "President Amadi (KEN); Prime Minister Okoro (KEN)")]
    [InlineData("Working visit; met with President Amadi, Foreign Minister Okoro, and senior Kenyan officials.", "President Amadi (KEN); Foreign Minister Okoro (KEN); Kenya (KEN)")]
    [InlineData("Met with President Amadi, addressed Parliament, and visited the port.", "President Amadi (KEN)")]
    [InlineData("Addressed Parliament and met informally with Prime Minister Okoro and religious leaders.", "Prime Minister Okoro (KEN)")]
    [InlineData("Met President Amadi.", "President Amadi (KEN)")]
    [InlineData("Also met (March 3-4) with Crown Prince Yusuf of Morocco.", "Crown Prince Yusuf (MAR)")]
    [InlineData("Met with Ghanaian President Mensah and with President Diallo of Senegal.", "President Mensah (GHA); President Diallo (SEN)")]
    [InlineData("Met with Presidents Mensah of Ghana, Diallo of Senegal, and Touré of Mali, and Prime Minister Sall of Guinea.", "President Mensah (GHA); President Diallo (SEN); President Touré (MLI); Prime Minister Sall (GIN)")]
    [InlineData("Met with King Otto of Belgium; the Kings of Spain and Jordan; the Presidents of Peru, Chile, the Philippines, and Zaire; and the Prime Ministers of Japan and Fiji.",
        "King Otto (BEL); king King of Spain (ESP); king King of Jordan (JOR); president President of Peru (PER); president President of Chile (CHL); president President of Philippines (PHL); president President of Democratic Republic of the Congo (COD); prime minister Prime Minister of Japan (JPN); prime minister Prime Minister of Fiji (FJI)")]
    [InlineData("Met with the Prime Ministers of Barbados, Antigua and Barbuda, Dominica, St. Lucia, Trinidad and Tobago, St. Vincent and the Grenadines, Grenada, Jamaica, Belize, and Guyana.",
        "prime minister Prime Minister of Barbados (BRB); prime minister Prime Minister of Antigua and Barbuda (ATG); prime minister Prime Minister of Dominica (DMA); prime minister Prime Minister of Saint Lucia (LCA); prime minister Prime Minister of Trinidad and Tobago (TTO); prime minister Prime Minister of Saint Vincent and the Grenadines (VCT); prime minister Prime Minister of Grenada (GRD); prime minister Prime Minister of Jamaica (JAM); prime minister Prime Minister of Belize (BLZ); prime minister Prime Minister of Guyana (GUY)")]
    [InlineData("Met with the British and French Foreign Ministers.", "foreign minister Foreign Minister of United Kingdom (GBR); foreign minister Foreign Minister of France (FRA)")]
    [InlineData("Met with NATO Secretary General Vos and UN Secretary-General Adeyemi.", "Secretary General Vos (NATO); Secretary-General Adeyemi (UN)")]
    [InlineData("Audience with Pope Clement XV.", "Pope Clement XV (VAT)")]
    [InlineData("Informal meeting with President Amadi. Lunch with Foreign Minister Okoro.", "President Amadi (KEN); Foreign Minister Okoro (KEN)")]
    [InlineData("Working visit with President Amadi at his farm.", "President Amadi (KEN)")]
    [InlineData("Held talks with Prime Minister Okoro. Received by President Amadi.", "Prime Minister Okoro (KEN); President Amadi (KEN)")]
    [InlineData("Received Ghanaian Foreign Minister Mensah at the embassy.", "Foreign Minister Mensah (GHA)")]
    [InlineData("Discussed the border treaty with President Amadi.", "President Amadi (KEN)")]
    [InlineData("Discussed Somalia with President Amadi, Sudan with Foreign Minister Okoro, and tea with Ghanaian President Mensah.", "President Amadi (KEN); Foreign Minister Okoro (KEN); President Mensah (GHA)")]
    [InlineData("Briefed Foreign Minister Okoro on meetings with Somali leaders.", "Foreign Minister Okoro (KEN)")]
    [InlineData("Reviewed the peace process with President Amadi and Foreign Minister Okoro.", "President Amadi (KEN); Foreign Minister Okoro (KEN)")]
    [InlineData("Attended the Nairobi conference with Ghanaian President Mensah.", "President Mensah (GHA)")]
    [InlineData("Joined King Harald for a meeting with Ugandan President Byaruhanga.", "President Byaruhanga (UGA)")]
    [InlineData("Met with President Amadi in Nairobi and with Tanzanian President Mushi.", "President Amadi (KEN); President Mushi (TZA)")]
    [InlineData("Met with the President and with Foreign Minister Okoro.", "president President of Kenya (KEN); Foreign Minister Okoro (KEN)")]
    [InlineData("Bilateral meeting: Foreign Minister Horvat (Croatia).", "Foreign Minister Horvat (HRV)")]
    [InlineData("Met with: President Amadi; Prime Minister Okoro; Speaker Wanjiru.", "President Amadi (KEN); Prime Minister Okoro (KEN); Speaker Wanjiru (KEN)")]
    [InlineData("Met with President Amadi and Efua Boateng.", "President Amadi (KEN); Efua Boateng (?)")]
    public void They_are_named_with_title_and_country(string text, string met) => Assert.Equal(met, Note.About("Kenya (Nairobi)", text).Met());

    [Theory]
    [InlineData("Met with President de la Cruz.", "President de la Cruz")]
    [InlineData("Met with President von Arnim and Foreign Minister van der Meer.", "President von Arnim; Foreign Minister van der Meer")]
    [InlineData("Met with Foreign Minister al-Tayeb.", "Foreign Minister al-Tayeb")]
    [InlineData("Met with Foreign Minister Do and Premier U Tin.", "Foreign Minister Do; Premier U Tin")]
    [InlineData("Met with Prime Minister Ferry King.", "Prime Minister Ferry King")]
    [InlineData("Met with Foreign Secretary Sir Piers Lowe and Lord Chancellor Lord Hale.", "Foreign Secretary Piers Lowe; Lord Chancellor Hale")]
    [InlineData("Met with Foreign Minister Prince Faisal and Crown Prince Sultan.", "Foreign Minister Faisal; Crown Prince Sultan")]
    [InlineData("Met with Secretary for External Affairs Green and Acting President Ruiz y Vega.", "Secretary for External Affairs Green; Acting President Ruiz y Vega")]
    [InlineData("Met with Generalissimo Prado and Grand Duke Leopold.", "Generalissimo Prado; Grand Duke Leopold")]
    [InlineData("Met with Foreign Minister Colombo and President Victoria.", "Foreign Minister Colombo; President Victoria")]
    [InlineData("Met with King Juan II. Addressed the Senate.", "King Juan II")]
    [InlineData("Met with King Juan Felipe I and President-elect Duarte.", "King Juan Felipe I; President-elect Duarte")]
    [InlineData("Met with Premier Brunet-France.", "Premier Brunet-France")]
    [InlineData("Met with Minister of Defense and Military Production Farag.", "Minister of Defense and Military Production Farag")]
    [InlineData("Met with President Kim and Foreign Minister Kim.", "President Kim; Foreign Minister Kim")]
    public void Names_are_read_whole(string text, string met)
    {
        var heard = Note.About("Andorra", text);
        Assert.Equal(met, string.Join("; ", heard.Claims.Where(c => c.Relation == RelationKind.MetWith).SelectMany(c => c.Participants).Where(p => p.Name != "Ada Lind").Select(p => $"{p.Office} {p.Name}")));
    }

    [Fact]
    public void Two_of_one_family_name_are_two_people()
    {
        var claim = Assert.Single(Note.About("Korea, Republic of (Seoul)", "Met with President Kim and Foreign Minister Kim.").Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal(3, claim.Participants.Select(p => p.Id).Distinct().Count());
    }

    [Fact]
    public void Nobody_of_those_met_met_the_others()
    {
        var heard = Note.About("Kenya (Nairobi)", "Met with President Amadi, Prime Minister Okoro and Ghanaian President Mensah.");
        Assert.All(heard.Contacts.Where(l => l.StartsWith("met_with", StringComparison.Ordinal)), l => Assert.Contains("Ada Lind", l, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Met with President Amadi.", "1994-03-02/1994-03-05", "Nairobi")]
    [InlineData("Met with President Amadi March 3.", "1994-03-03", "Nairobi")]
    [InlineData("Met with President Amadi (March 3-4).", "1994-03-03/1994-03-04", "Nairobi")]
    [InlineData("Met with President Amadi at Lake Naivasha (March 3–4).", "1994-03-03/1994-03-04", "Lake Naivasha")]
    [InlineData("Met with President Amadi in New Town December 30.", "1993-12-30", "New Town")]
    [InlineData("Met with President Amadi after a conference in Oslo on 1 March.", "1994-03-02/1994-03-05", "Nairobi")]
    [InlineData("Met with President Amadi on economic cooperation in the Sahel.", "1994-03-02/1994-03-05", "Nairobi")]
    [InlineData("Met with President Amadi and, on March 4, with Ghanaian President Mensah.", "1994-03-02/1994-03-05", "Nairobi")]
    [InlineData("Met with President Amadi and Prime Minister Okoro (March 4).", "1994-03-02/1994-03-05", "Nairobi")]
    [InlineData("Met with President Amadi and Prime Minister Okoro on March 4.", "1994-03-04", "Nairobi")]
    [InlineData("Met with President Amadi at the Economic Summit.", "1994-03-02/1994-03-05", "Nairobi")]
    public void When_and_where_are_those_of_the_clause_or_of_the_journey(string text, string time, string place)
    {
        var claim = Assert.Single(Note.About("Kenya (Nairobi)", text).Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal((time, place), (claim.Time.ToString(), claim.Place?.Name));
    }

    [Fact]
    public void Of_several_places_none_is_that_of_a_meeting() =>
        Assert.Null(Assert.Single(Note.About("Kenya (Nairobi, Mombasa)", "Met with President Amadi.").Claims, c => c.Relation == RelationKind.MetWith).Place);

    [Theory]
    [InlineData("Will meet with President Amadi.", Modality.Planned)]
    [InlineData("Was to meet with President Amadi.", Modality.Planned)]
    [InlineData("Did not meet with President Amadi.", Modality.Denied)]
    [InlineData("Declined to meet with President Amadi.", Modality.Denied)]
    [InlineData("Meeting scheduled March 4 with President Amadi cancelled.", Modality.Denied)]
    [InlineData("Scheduled meeting with President Amadi postponed.", Modality.Planned)]
    [InlineData("Meeting with President Amadi did not take place.", Modality.Denied)]
    [InlineData("Lunch with President Amadi.", Modality.Asserted)]
    [InlineData("Meets with President Amadi.", Modality.Asserted)]
    public void Whether_it_happened_is_told_by_the_verb(string text, Modality modality) =>
        Assert.Equal(modality, Assert.Single(Note.About("Kenya (Nairobi)", text).Claims, c => c.Relation == RelationKind.MetWith).Modality);

    [Fact]
    public void A_guest_meets_the_officials_of_the_host()
    {
        var heard = Note.Guest("Prime Minister Kofi Asante", "Ghana", "GHA", "Private visit. Met with President Amadi March 3; visited Mombasa and Lamu.");
        Assert.Equal("President Amadi (KEN)", heard.Met("Kofi Asante"));
        Assert.Equal("1994-03-03", heard.Claims.Single(c => c.Relation == RelationKind.MetWith).Time.ToString());
    }

    [Fact]
    public void A_sentence_with_a_subject_of_its_own_is_that_subjects()
    {
        var heard = Note.About("Kenya (Nairobi)", "Ghanaian President Kwame Mensah met Ugandan President Joel Byaruhanga and left for Accra.");
        Assert.Equal("met_with Joel Byaruhanga - Kwame Mensah", Assert.Single(heard.Contacts, l => l.StartsWith("met_with", StringComparison.Ordinal)));
    }
}
