using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Who met, called, visited, wrote to whom; and who of those named did not.</summary>
public class ContactTests
{
    [Theory]
    [InlineData("Kenyan President William Ruto met Ugandan President Yoweri Museveni in Kisumu.", "met_with William Ruto - Yoweri Museveni")]
    [InlineData("Kenyan President William Ruto met with Ugandan President Yoweri Museveni, Rwandan President Paul Kagame and Tanzanian President Samia Suluhu Hassan.",
        "met_with William Ruto - Yoweri Museveni; met_with Paul Kagame - William Ruto; met_with Samia Suluhu Hassan - William Ruto")]
    [InlineData("Finnish President Alexander Stubb held meetings with Estonian President Alar Karis and Latvian President Edgars Rinkēvičs.",
        "met_with Alar Karis - Alexander Stubb; met_with Alexander Stubb - Edgars Rinkēvičs")]
    [InlineData("Croatian Prime Minister Andrej Plenković held a meeting with Slovenian Prime Minister Robert Golob.", "met_with Andrej Plenković - Robert Golob")]
    [InlineData("During a meeting with Peruvian President Dina Boluarte, Ecuadorian President Daniel Noboa praised the border guards.", "met_with Daniel Noboa - Dina Boluarte")]
    [InlineData("The meeting between Nepali Prime Minister Sher Bahadur Deuba and Bhutanese Prime Minister Tshering Tobgay lasted two hours.", "met_with Sher Bahadur Deuba - Tshering Tobgay")]
    public void One_meets_each_of_the_others_who_do_not_meet_each_other(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Polish Prime Minister Donald Tusk, Lithuanian President Gitanas Nausėda and Latvian President Edgars Rinkēvičs met in Vilnius.",
        "met_with Donald Tusk - Gitanas Nausėda; met_with Donald Tusk - Edgars Rinkēvičs; met_with Edgars Rinkēvičs - Gitanas Nausėda")]
    [InlineData("Moroccan Foreign Minister Nasser Bourita and Spanish Foreign Minister José Manuel Albares met in Rabat.", "met_with José Manuel Albares - Nasser Bourita")]
    [InlineData("A meeting of Chilean President Gabriel Boric, Uruguayan President Yamandú Orsi and Bolivian President Luis Arce took place in Montevideo.",
        "met_with Gabriel Boric - Yamandú Orsi; met_with Gabriel Boric - Luis Arce; met_with Luis Arce - Yamandú Orsi")]
    public void All_who_met_met_each_other(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Indonesian President Prabowo Subianto telephoned Malaysian Prime Minister Anwar Ibrahim.", "called Anwar Ibrahim - Prabowo Subianto")]
    [InlineData("Canadian Prime Minister Mark Carney spoke by phone with Mexican President Claudia Sheinbaum.", "called Claudia Sheinbaum - Mark Carney")]
    [InlineData("In a telephone conversation with Greek Prime Minister Kyriakos Mitsotakis, Cypriot President Nikos Christodoulides thanked him.", "called Kyriakos Mitsotakis - Nikos Christodoulides")]
    [InlineData("Egyptian Foreign Minister Badr Abdelatty held a phone call with Sudanese Foreign Minister Ali Youssef.", "called Ali Youssef - Badr Abdelatty")]
    [InlineData("A video call between Danish Prime Minister Mette Frederiksen and Swedish Prime Minister Ulf Kristersson ended without a statement.", "called Mette Frederiksen - Ulf Kristersson")]
    [InlineData("Pakistani Prime Minister Shehbaz Sharif had a phone call with Kazakh President Kassym-Jomart Tokayev.", "called Kassym-Jomart Tokayev - Shehbaz Sharif")]
    public void Talks_by_telephone_or_video_are_calls(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Armenian Prime Minister Nikol Pashinyan held talks with Georgian Prime Minister Irakli Kobakhidze.", "spoke_with|met_with Irakli Kobakhidze - Nikol Pashinyan")]
    [InlineData("Talks between Bulgarian President Rumen Radev and Romanian President Nicușor Dan focused on energy.", "spoke_with|met_with Nicușor Dan - Rumen Radev")]
    [InlineData("Iraqi Foreign Minister Fuad Hussein spoke with Kuwaiti Foreign Minister Abdullah Al-Yahya.", "spoke_with Abdullah Al-Yahya - Fuad Hussein")]
    [InlineData("Omani Foreign Minister Badr Albusaidi briefed Qatari Foreign Minister Khalid Al-Attiyah on the truce.", "spoke_with Badr Albusaidi - Khalid Al-Attiyah")]
    public void Talks_without_a_medium_are_talks(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Turkish President Recep Tayyip Erdoğan shook hands with Greek Prime Minister Kyriakos Mitsotakis.", "met_with Kyriakos Mitsotakis - Recep Tayyip Erdoğan")]
    [InlineData("Senegalese President Bassirou Diomaye Faye wrote to Gambian President Adama Barrow.", "wrote_to Bassirou Diomaye Faye > Adama Barrow")]
    [InlineData("Vietnamese Prime Minister Pham Minh Chinh sent a letter to Lao Prime Minister Sonexay Siphandone.", "wrote_to Pham Minh Chinh > Sonexay Siphandone")]
    [InlineData("Austria negotiated with Slovenia over the border checks.", "negotiated_with AUT - SVN")]
    [InlineData("Paraguayan President Santiago Peña was received by Argentine President Javier Milei in Buenos Aires.", "met_with Javier Milei - Santiago Peña || hosted Javier Milei > Santiago Peña")]
    public void Other_contacts_keep_their_kind(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Serbian President Aleksandar Vučić visited Hungary.", "visited Aleksandar Vučić > HUN")]
    [InlineData("Zambian President Hakainde Hichilema arrived in Windhoek for a two-day visit.", "visited Hakainde Hichilema > NAM")]
    [InlineData("On a visit to Mongolia, Kazakh President Kassym-Jomart Tokayev met Mongolian President Ukhnaagiin Khürelsükh.",
        "visited Kassym-Jomart Tokayev > MNG; met_with Kassym-Jomart Tokayev - Ukhnaagiin Khürelsükh")]
    [InlineData("Malta's Foreign Minister Ian Borg paid an official visit to Tunisia.", "visited Ian Borg > TUN")]
    [InlineData("The visit of Icelandic Prime Minister Kristrún Frostadóttir to Norway ended with a dinner.", "visited Kristrún Frostadóttir > NOR")]
    public void A_visit_is_to_a_country(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Dutch Prime Minister Dick Schoof met Luxembourg's Prime Minister Luc Frieden in Luxembourg City.", "met_with Dick Schoof - Luc Frieden")]
    [InlineData("Japanese Prime Minister Shigeru Ishiba met Philippine President Ferdinand Marcos in Manila.", "met_with Ferdinand Marcos - Shigeru Ishiba")]
    public void A_meeting_in_a_capital_is_no_visit(string text, string expected) => Exactly(text, expected);

    [Theory]
    [InlineData("Ethiopian Prime Minister Abiy Ahmed met Somali President Hassan Sheikh Mohamud in Ankara.", "met_with ETH - SOM")]
    [InlineData("In Geneva, Armenia and Azerbaijan held talks.", "spoke_with|met_with|negotiated_with ARM - AZE")]
    public void The_country_of_a_place_is_no_party(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
    }

    [Fact]
    public void A_country_that_the_text_calls_host_is_a_party()
    {
        var heard = Heard.From("Switzerland hosted talks between Armenia and Azerbaijan in Geneva.");
        Expect.AtLeast(heard, "spoke_with|met_with|negotiated_with ARM - AZE", heard.CountryContacts);
        Assert.Contains(heard.CountryContacts, line => line.Contains("CHE", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Canberra and Jakarta held talks on maritime borders.", "spoke_with|met_with AUS - IDN")]
    [InlineData("The Kremlin held talks with Minsk on gas prices.", "spoke_with|met_with BLR - RUS")]
    [InlineData("The leaders of Egypt, Jordan and Iraq met in Baghdad.", "met_with EGY - JOR; met_with EGY - IRQ; met_with IRQ - JOR")]
    [InlineData("Officials from Cambodia and Thailand met at the border.", "met_with KHM - THA")]
    public void Governments_are_parties_by_country_capital_or_officials(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
    }

    [Theory]
    [InlineData("Egyptian Foreign Minister Badr Abdelatty met his counterparts from Jordan and Iraq.", "met_with EGY - JOR; met_with EGY - IRQ")]
    [InlineData("Peruvian Foreign Minister Elmer Schialer met with his Ecuadorian counterpart, Gabriela Sommerfeld.", "met_with ECU - PER")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre received his Danish counterpart Mette Frederiksen in Oslo.", "met_with DNK - NOR || hosted NOR > DNK")]
    public void Counterparts_are_met_by_him_whose_counterparts_they_are(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
    }

    [Theory]
    [InlineData("Qatari Prime Minister Mohammed bin Abdulrahman mediated between Israel and Hamas.", "mediated_between Mohammed bin Abdulrahman > ISR; mediated_between Mohammed bin Abdulrahman > HAMAS")]
    public void A_mediator_is_linked_with_each_side(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }

    [Fact]
    public void Mediated_talks_have_their_mediator()
    {
        var heard = Heard.From("Kenya mediated talks between Ethiopia and Somalia.");
        Expect.AtLeast(heard, "mediated_between KEN > ETH; mediated_between KEN > SOM", heard.Contacts);
    }

    [Fact]
    public void Indirect_talks_have_their_mediator_and_are_called_indirect()
    {
        var heard = Heard.From("Iran and the United States held indirect talks mediated by Oman in Rome.");
        Expect.Exactly(heard, "mediated_between OMN > IRN; mediated_between OMN > USA; negotiated_with IRN - USA", heard.CountryContacts);
        Assert.All(heard.Claims.Where(c => c.Relation == RelationKind.NegotiatedWith), c => Assert.Contains("indirect", c.Topics));
    }

    [Theory]
    [InlineData("NATO Secretary General Mark Rutte met Moldovan President Maia Sandu.", "met_with MDA - NATO")]
    [InlineData("The European Union and Japan held talks on batteries.", "spoke_with|met_with EU - JPN")]
    [InlineData("The Taliban held talks with Uzbekistan in Termez.", "spoke_with|met_with TALIBAN - UZB")]
    public void Organizations_are_parties_in_their_own_right(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.CountryContacts);
    }

    [Fact]
    public void A_dead_state_is_itself()
    {
        var heard = Heard.From("Soviet leader Mikhail Gorbachev met Yugoslav President Lazar Mojsov in Belgrade in March 1988.");
        Expect.Exactly(heard, "met_with SUN - YUG", heard.CountryContacts);
    }

    [Theory]
    [InlineData("Georgian President Salome Zourabichvili, who met Moldovan President Maia Sandu on Tuesday, called for unity.", "met_with Maia Sandu - Salome Zourabichvili")]
    [InlineData("After meeting Iraqi Prime Minister Mohammed Shia al-Sudani, Iranian Foreign Minister Abbas Araghchi praised the pipeline.", "met_with Abbas Araghchi - Mohammed Shia al-Sudani")]
    [InlineData("Maltese Prime Minister Robert Abela flew home on Friday. He had met Italian Prime Minister Giorgia Meloni.", "met_with Giorgia Meloni - Robert Abela")]
    [InlineData("Rwandan President Paul Kagame met Burundian President Évariste Ndayishimiye and called Tanzanian President Samia Suluhu Hassan.",
        "met_with Paul Kagame - Évariste Ndayishimiye; called Paul Kagame - Samia Suluhu Hassan")]
    [InlineData("Thai Prime Minister Paetongtarn Shinawatra and Cambodian Prime Minister Hun Manet spoke on the phone and later met in Siem Reap.",
        "called Hun Manet - Paetongtarn Shinawatra; met_with Hun Manet - Paetongtarn Shinawatra")]
    public void Clauses_lend_each_other_their_subjects(string text, string expected) => Exactly(text, expected);

    [Fact]
    public void The_caller_keeps_the_role()
    {
        var claim = Assert.Single(Heard.From("Belgian Prime Minister Bart De Wever called Irish Prime Minister Micheál Martin.").Claims, c => c.Relation == RelationKind.Called);
        Assert.Equal("Bart De Wever", Assert.Single(claim.Participants, p => p.Role == ParticipantRole.Initiator).Name);
        Assert.Equal("Micheál Martin", Assert.Single(claim.Participants, p => p.Role == ParticipantRole.Counterpart).Name);
    }

    [Fact]
    public void A_meeting_of_five_is_one_event()
    {
        var claim = Assert.Single(Heard.From("The presidents of Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan met in Astana.").Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal(["KAZ", "KGZ", "TJK", "TKM", "UZB"], claim.Participants.Select(p => p.Country.Value));
        Assert.All(claim.Participants, p => Assert.Equal(ParticipantRole.Participant, p.Role));
    }

    [Theory]
    [InlineData("Indonesian President Prabowo Subianto met Turkish President Recep Tayyip Erdoğan to discuss trade and human rights.", "human_rights trade")]
    [InlineData("Talks between Angola and Zambia covered climate change and cybersecurity.", "climate cybersecurity")]
    public void What_they_talked_about_is_the_topic(string text, string topics)
    {
        var contacts = Heard.From(text).Claims.Where(c => c.Relation.IsContact).ToList();
        Assert.NotEmpty(contacts);
        Assert.Contains(contacts, c => topics.Split(' ').All(t => c.Topics.Contains(t)));
    }

    private static void Exactly(string text, string expected)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, expected, heard.Contacts);
    }
}
