using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>People without a list: how texts introduce them and how they call them later.</summary>
public class NamingTests
{
    [Theory]
    [InlineData("Penny Wong, Australia's foreign minister, met Palau's President Surangel Whipps in Koror.", "Penny Wong/AUS + Surangel Whipps/PLW")]
    [InlineData("Australia's foreign minister, Penny Wong, met with her Indonesian counterpart, Retno Marsudi.", "Penny Wong/AUS + Retno Marsudi/IDN")]
    [InlineData("Espen Barth Eide, the foreign minister of Norway, called Israeli Foreign Minister Gideon Saar.", "Espen Barth Eide/NOR + Gideon Saar/ISR")]
    [InlineData("The foreign minister of Norway, Espen Barth Eide, called Israeli Foreign Minister Gideon Saar.", "Espen Barth Eide/NOR + Gideon Saar/ISR")]
    [InlineData("Foreign Minister Hakan Fidan of Turkey met Foreign Minister Ararat Mirzoyan of Armenia on the sidelines of the forum.", "Hakan Fidan/TUR + Ararat Mirzoyan/ARM")]
    [InlineData("Turkish Foreign Minister Hakan Fidan arrived in Baghdad on Sunday. Fidan met his Iraqi counterpart Fuad Hussein.", "Hakan Fidan/TUR + Fuad Hussein/IRQ")]
    [InlineData("Turkish Foreign Minister Hakan Fidan arrived in Baghdad on Sunday. The minister met Iraqi President Abdul Latif Rashid.", "Hakan Fidan/TUR + Abdul Latif Rashid/IRQ")]
    [InlineData("Turkish Foreign Minister Hakan Fidan arrived in Baghdad on Sunday. The visiting minister met Iraqi President Abdul Latif Rashid.", "Hakan Fidan/TUR + Abdul Latif Rashid/IRQ")]
    [InlineData("Turkish Foreign Minister Hakan Fidan arrived in Baghdad on Sunday. Iraqi President Abdul Latif Rashid received him at the palace.", "Hakan Fidan/TUR + Abdul Latif Rashid/IRQ")]
    [InlineData("Australian Foreign Minister Penny Wong arrived in Suva on Monday. Fijian Prime Minister Sitiveni Rabuka received her at Government House.", "Penny Wong/AUS + Sitiveni Rabuka/FJI")]
    [InlineData("US Secretary of State Antony Blinken landed in Ulaanbaatar on Sunday. The top US diplomat met Mongolian President Khurelsukh Ukhnaa.", "Antony Blinken/USA + Khurelsukh Ukhnaa/MNG")]
    [InlineData("US Secretary of State Antony Blinken landed in Ulaanbaatar on Sunday. Washington's top diplomat met Mongolian President Khurelsukh Ukhnaa.", "Antony Blinken/USA + Khurelsukh Ukhnaa/MNG")]
    [InlineData("Chinese Premier Li Qiang arrived in Hanoi on Saturday. The visiting premier met Vietnamese Prime Minister Pham Minh Chinh.", "Li Qiang/CHN + Pham Minh Chinh/VNM")]
    [InlineData("Chinese Premier Li Qiang arrived in Hanoi on Saturday. The Chinese premier met Vietnamese Prime Minister Pham Minh Chinh.", "Li Qiang/CHN + Pham Minh Chinh/VNM")]
    [InlineData("French President Emmanuel Macron hosted German Chancellor Friedrich Merz on Friday. The two leaders later met Polish Prime Minister Donald Tusk.", "Emmanuel Macron/FRA + Friedrich Merz/DEU; Emmanuel Macron/FRA + Friedrich Merz/DEU + Donald Tusk/POL; Emmanuel Macron/FRA + Friedrich Merz/DEU")]
    [InlineData("Mexican President Claudia Sheinbaum spoke by phone with Canadian Prime Minister Mark Carney. The pair will meet in Ottawa in June.", "Claudia Sheinbaum/MEX + Mark Carney/CAN")]
    [InlineData("Egypt's Badr Abdelatty held a phone call with Iran's Abbas Araghchi.", "Badr Abdelatty/EGY + Abbas Araghchi/IRN")]
    [InlineData("The Finnish side was represented by Foreign Minister Elina Valtonen, who met Swedish Foreign Minister Maria Malmer Stenergard.", "Elina Valtonen/FIN + Maria Malmer Stenergard/SWE")]
    public void People_are_introduced_once_and_known_later(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("South Korean President Yoon Suk Yeol met Japanese Prime Minister Kishida Fumio in Seoul. Yoon and Kishida agreed to resume shuttle diplomacy. Kishida invited Yoon to Tokyo.", "Yoon Suk Yeol/KOR + Kishida Fumio/JPN")]
    [InlineData("Hungarian Foreign Minister Péter Szijjártó met Slovak Foreign Minister Juraj Blanár. Szijjártó later spoke with Serbia's Marko Djuric.", "Péter Szijjártó/HUN + Juraj Blanár/SVK; Péter Szijjártó/HUN + Marko Djuric/SRB")]
    [InlineData("Icelandic Foreign Minister Þorgerður Katrín Gunnarsdóttir met Faroese Prime Minister Aksel V. Johannesen.", "Þorgerður Katrín Gunnarsdóttir/ISL + Aksel V. Johannesen/FRO")]
    [InlineData("Spanish Prime Minister Pedro Sánchez Pérez-Castejón received Colombian President Gustavo Petro Urrego. Sánchez and Petro met for an hour.", "Pedro Sánchez Pérez-Castejón/ESP + Gustavo Petro Urrego/COL")]
    [InlineData("Indonesian President Joko Widodo met Timor-Leste's Prime Minister Taur Matan Ruak.", "Joko Widodo/IDN + Taur Matan Ruak/TLS")]
    [InlineData("Indonesian President Suharto met Malaysian Prime Minister Mahathir Mohamad in Jakarta. Suharto told Mahathir that the talks were useful.", "Suharto/IDN + Mahathir Mohamad/MYS")]
    [InlineData("Brazilian President Luiz Inácio Lula da Silva met Portuguese Prime Minister Luís Montenegro. Lula later received Angolan President João Lourenço.", "Luiz Inácio Lula da Silva/BRA + Luís Montenegro/PRT; Luiz Inácio Lula da Silva/BRA + João Lourenço/AGO")]
    [InlineData("Russian President Vladimir Vladimirovich Putin met Kazakh President Kassym-Jomart Kemelevich Tokayev in the Kremlin. Tokayev thanked Putin.", "Vladimir Vladimirovich Putin/RUS + Kassym-Jomart Kemelevich Tokayev/KAZ")]
    [InlineData("Saudi Foreign Minister Prince Faisal bin Farhan met Egyptian Foreign Minister Dr. Badr Abdelatty in Riyadh.", "Faisal bin Farhan/SAU + Badr Abdelatty/EGY")]
    [InlineData("President of the UAE Sheikh Mohamed bin Zayed Al Nahyan received Sheikh Meshal Al-Ahmad Al-Jaber Al-Sabah, the Emir of Kuwait.", "Mohamed bin Zayed Al Nahyan/ARE + Meshal Al-Ahmad Al-Jaber Al-Sabah/KWT")]
    [InlineData("Myanmar's military ruler Min Aung Hlaing met Indian Prime Minister Narendra Modi in Bangkok.", "Min Aung Hlaing/MMR + Narendra Modi/IND")]
    [InlineData("Ethiopian Prime Minister Abiy Ahmed met Somali President Hassan Sheikh Mohamud. Abiy and Hassan Sheikh shook hands.", "Abiy Ahmed/ETH + Hassan Sheikh Mohamud/SOM")]
    public void Names_of_many_languages_are_whole(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("XI JINPING MEETS VLADIMIR PUTIN IN MOSCOW\n\nChinese President Xi Jinping met Russian President Vladimir Putin on Tuesday.", "Xi Jinping/CHN + Vladimir Putin/RUS")]
    [InlineData("LAVROV, FIDAN DISCUSS SYRIA\n\nRussian Foreign Minister Sergei Lavrov discussed Syria with Turkish Foreign Minister Hakan Fidan by phone on Monday.", "Sergei Lavrov/RUS + Hakan Fidan/TUR")]
    [InlineData("Macron meets Scholz in Berlin\n\nFrench President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin on Friday.", "Emmanuel Macron/FRA + Olaf Scholz/DEU")]
    [InlineData("Uzbek, Tajik FMs meet in Tashkent\n\nUzbek Foreign Minister Abdulaziz Kamilov met Tajik Foreign Minister Sirodjidin Aslov on Monday.", "Abdulaziz Kamilov/UZB + Sirodjidin Aslov/TJK")]
    public void Headlines_make_no_second_person(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("Chinese tycoon Jack Ma met Pakistani Prime Minister Imran Khan in Islamabad.", "")]
    [InlineData("American actor Sean Penn met Venezuelan President Hugo Chavez.", "")]
    [InlineData("British journalist Clare Hollingworth met Iraqi Foreign Minister Tariq Aziz.", "")]
    [InlineData("Microsoft founder Bill Gates met Indian Prime Minister Narendra Modi.", "")]
    [InlineData("Tesla chief executive Elon Musk met Argentine President Javier Milei.", "")]
    [InlineData("Chinese President Xi Jinping met Apple CEO Tim Cook in Beijing.", "")]
    [InlineData("Egyptian opposition leader Mohamed ElBaradei met German Foreign Minister Guido Westerwelle.", "Mohamed ElBaradei/- + Guido Westerwelle/DEU")]
    public void People_without_an_office_are_no_officials(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("Foreign Minister Elina Valtonen met German Foreign Minister Johann Wadephul in Helsinki. The Finnish side raised energy security.", "Elina Valtonen/FIN + Johann Wadephul/DEU")]
    [InlineData("Prime Minister Anwar Ibrahim met Singapore's Prime Minister Lawrence Wong in Johor Bahru on Tuesday.", "Anwar Ibrahim/- + Lawrence Wong/SGP")]
    [InlineData("President Prabowo received Vietnamese Prime Minister Pham Minh Chinh at Merdeka Palace. Indonesia and Vietnam agreed to raise trade.", "Prabowo/- + Pham Minh Chinh/VNM")]
    public void The_press_of_a_country_leaves_it_out(string text, string expected) => Parties.AreHeard(text, expected);
}
