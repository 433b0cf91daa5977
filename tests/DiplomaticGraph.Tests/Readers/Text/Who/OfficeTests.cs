using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>Titles of office in their many forms: whoever bears one is somebody, with the country served.</summary>
public class OfficeTests
{
    [Theory]
    [InlineData("Irish Taoiseach Micheal Martin met British Prime Minister Keir Starmer in Liverpool on Thursday.", "Micheal Martin/IRL + Keir Starmer/GBR")]
    [InlineData("The Emir of Qatar, Sheikh Tamim bin Hamad Al Thani, received Turkish Foreign Minister Hakan Fidan at the Amiri Diwan.", "Tamim bin Hamad Al Thani/QAT + Hakan Fidan/TUR")]
    [InlineData("Sultan Haitham bin Tariq of Oman held talks with King Abdullah II of Jordan.", "Haitham bin Tariq/OMN + Abdullah II/JOR")]
    [InlineData("Crown Prince Mohammed bin Salman of Saudi Arabia spoke by phone with Chinese Premier Li Qiang.", "Mohammed bin Salman/SAU + Li Qiang/CHN")]
    [InlineData("San Marino's Captain Regent Denise Bronzetti met Italian President Sergio Mattarella.", "Denise Bronzetti/SMR + Sergio Mattarella/ITA")]
    [InlineData("The Chairman of the Council of Ministers of Bosnia and Herzegovina, Borjana Kristo, met Croatian Prime Minister Andrej Plenkovic in Zagreb.", "Borjana Kristo/BIH + Andrej Plenkovic/HRV")]
    [InlineData("Vietnamese Communist Party General Secretary To Lam met Lao President Thongloun Sisoulith in Vientiane.", "To Lam/VNM + Thongloun Sisoulith/LAO")]
    [InlineData("China's paramount leader Deng Xiaoping met Japanese Prime Minister Masayoshi Ohira in 1979.", "Deng Xiaoping/CHN + Masayoshi Ohira/JPN")]
    [InlineData("German Federal President Frank-Walter Steinmeier received Ghanaian President Nana Akufo-Addo at Bellevue Palace.", "Frank-Walter Steinmeier/DEU + Nana Akufo-Addo/GHA")]
    [InlineData("Iran's Supreme Leader Ayatollah Ali Khamenei met with visiting Iraqi Prime Minister Mohammed Shia al-Sudani.", "Ali Khamenei/IRN + Mohammed Shia al-Sudani/IRQ")]
    [InlineData("The chairman of Bosnia's tripartite presidency, Denis Becirovic, met Turkish President Recep Tayyip Erdogan.", "Denis Becirovic/BIH + Recep Tayyip Erdogan/TUR")]
    [InlineData("The Prime Minister of the Republic of Moldova Alexandru Munteanu met with the President of Ukraine Volodymyr Zelensky.", "Alexandru Munteanu/MDA + Volodymyr Zelensky/UKR")]
    public void Heads_of_state_and_government_are_told(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("Deputy Secretary of State Wendy Sherman of the United States met Vice Foreign Minister Xie Feng of China in Tianjin.", "Wendy Sherman/USA + Xie Feng/CHN")]
    [InlineData("US Assistant Secretary of State Daniel Kritenbrink met Vietnamese First Deputy Foreign Minister Nguyen Minh Vu in Hanoi.", "Daniel Kritenbrink/USA + Nguyen Minh Vu/VNM")]
    [InlineData("British Minister of State for the Indo-Pacific Anne-Marie Trevelyan met Thai Permanent Secretary for Foreign Affairs Sarun Charoensuwan.", "Anne-Marie Trevelyan/GBR + Sarun Charoensuwan/THA")]
    [InlineData("Norwegian State Secretary Eivind Vad Petersson held talks with Moldovan Deputy Prime Minister Mihai Popsoi.", "Eivind Vad Petersson/NOR + Mihai Popsoi/MDA")]
    [InlineData("Japan's Parliamentary Vice-Minister for Foreign Affairs Komura Masahiro called on Fijian Deputy Prime Minister Biman Prasad.", "Komura Masahiro/JPN + Biman Prasad/FJI")]
    [InlineData("The UK's Parliamentary Under-Secretary of State Catherine West met Mongolian Foreign Minister Battsetseg Batmunkh.", "Catherine West/GBR + Battsetseg Batmunkh/MNG")]
    [InlineData("India's External Affairs Minister S. Jaishankar met his Sri Lankan counterpart Vijitha Herath in Colombo.", "S. Jaishankar/IND + Vijitha Herath/LKA")]
    [InlineData("Minister of State for External Affairs Kirti Vardhan Singh of India met Guyana's Foreign Secretary Robert Persaud.", "Kirti Vardhan Singh/IND + Robert Persaud/GUY")]
    [InlineData("Poland's Deputy Prime Minister and Minister of Foreign Affairs Radosław Sikorski met Lithuanian Foreign Minister Kestutis Budrys.", "Radosław Sikorski/POL + Kestutis Budrys/LTU")]
    [InlineData("Minister of Foreign Affairs of the Republic of Uzbekistan Bakhtiyor Saidov met with Minister of Foreign Affairs of the Kyrgyz Republic Jeenbek Kulubaev.", "Bakhtiyor Saidov/UZB + Jeenbek Kulubaev/KGZ")]
    [InlineData("Head of the Presidential Administration of Kazakhstan Murat Nurtleu held talks with Uzbek Foreign Minister Bakhtiyor Saidov.", "Murat Nurtleu/KAZ + Bakhtiyor Saidov/UZB")]
    public void Ministers_and_their_deputies_are_told(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("Russia's special presidential envoy for Syria, Alexander Lavrentyev, met Iranian Deputy Foreign Minister Ali Asghar Khaji in Astana.", "Alexander Lavrentyev/RUS + Ali Asghar Khaji/IRN")]
    [InlineData("The U.S. Special Representative for North Korea, Sung Kim, held talks with Japanese diplomat Takehiro Funakoshi in Jakarta.", "Sung Kim/USA + Takehiro Funakoshi/JPN")]
    [InlineData("China's special envoy for Middle East affairs Zhai Jun met Palestinian Foreign Minister Riyad al-Maliki in Ramallah.", "Zhai Jun/CHN + Riyad al-Maliki/PSE")]
    [InlineData("The European Union's High Representative for Foreign Affairs and Security Policy, Josep Borrell, spoke by phone with Egyptian Foreign Minister Sameh Shoukry.", "Josep Borrell/org:EU + Sameh Shoukry/EGY")]
    [InlineData("EU foreign policy chief Kaja Kallas met Kazakh President Kassym-Jomart Tokayev in Astana.", "Kaja Kallas/org:EU + Kassym-Jomart Tokayev/KAZ")]
    [InlineData("The German ambassador to Poland, Thomas Bagger, met Polish Deputy Defence Minister Cezary Tomczyk.", "Thomas Bagger/DEU + Cezary Tomczyk/POL")]
    [InlineData("Poland's ambassador in Kyiv, Jaroslaw Guzy, met Ukrainian Deputy Prime Minister Olha Stefanishyna.", "Jaroslaw Guzy/POL + Olha Stefanishyna/UKR")]
    [InlineData("U.S. Ambassador to Japan Rahm Emanuel met Okinawa Governor Denny Tamaki.", "Rahm Emanuel/USA + Denny Tamaki/-")]
    [InlineData("Japanese Ambassador to the Republic of Korea Koichi Mizushima met South Korean Vice Foreign Minister Kim Hong-kyun.", "Koichi Mizushima/JPN + Kim Hong-kyun/KOR")]
    [InlineData("The Russian chargé d'affaires in Seoul, Ivan Petrov, met South Korean First Vice Minister Park Yoonjoo.", "Ivan Petrov/RUS + Park Yoonjoo/KOR")]
    [InlineData("Cuba's Permanent Representative to the United Nations, Pedro Luis Cuesta, met UN Secretary-General António Guterres.", "Pedro Luis Cuesta/CUB + António Guterres/org:UN")]
    [InlineData("The Swiss ambassador-designate to Georgia, Heidi Grau, met Georgian Foreign Minister Maka Botchorishvili.", "Heidi Grau/CHE + Maka Botchorishvili/GEO")]
    [InlineData("The UN special envoy for Yemen, Hans Grundberg, met Omani Foreign Minister Badr Albusaidi in Muscat.", "Hans Grundberg/org:UN + Badr Albusaidi/OMN")]
    [InlineData("UN envoy Geir Pedersen met Syrian Foreign Minister Faisal Mekdad in Damascus.", "Geir Pedersen/org:UN + Faisal Mekdad/SYR")]
    [InlineData("NATO chief Mark Rutte met Hungarian Prime Minister Viktor Orban.", "Mark Rutte/org:NATO + Viktor Orban/HUN")]
    public void Envoys_serve_whoever_sent_them_and_not_where_they_are_sent(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("US Joint Chiefs of Staff chairman General Charles Brown spoke by phone with Chinese General Liu Zhenli.", "Charles Brown/USA + Liu Zhenli/CHN")]
    [InlineData("Turkish Chief of General Staff Metin Gurak met Pakistani Army Chief General Asim Munir in Rawalpindi.", "Metin Gurak/TUR + Asim Munir/PAK")]
    [InlineData("Admiral Samuel Paparo, commander of the U.S. Indo-Pacific Command, held a video call with General Wu Yanan, commander of China's Southern Theater Command.", "Samuel Paparo/USA + Wu Yanan/CHN")]
    [InlineData("US national security adviser Jake Sullivan met Indian National Security Advisor Ajit Doval in New Delhi.", "Jake Sullivan/USA + Ajit Doval/IND")]
    [InlineData("Kremlin aide Yuri Ushakov spoke by phone with US envoy Steve Witkoff.", "Yuri Ushakov/RUS + Steve Witkoff/USA")]
    [InlineData("Iran's parliament speaker Mohammad Bagher Ghalibaf met Lebanese Speaker Nabih Berri in Beirut.", "Mohammad Bagher Ghalibaf/IRN + Nabih Berri/LBN")]
    [InlineData("House Speaker Nancy Pelosi met Taiwanese President Tsai Ing-wen in Taipei.", "Nancy Pelosi/- + Tsai Ing-wen/TWN")]
    [InlineData("China's top diplomat Wang Yi met Russian Security Council Secretary Nikolai Patrushev in Moscow.", "Wang Yi/CHN + Nikolai Patrushev/RUS")]
    [InlineData("China's top legislator Zhao Leji held talks with Serbian National Assembly Speaker Ana Brnabic.", "Zhao Leji/CHN + Ana Brnabic/SRB")]
    [InlineData("Russian defence chief Sergei Shoigu met North Korean leader Kim Jong Un in Pyongyang.", "Sergei Shoigu/RUS + Kim Jong Un/PRK")]
    [InlineData("CIA Director William Burns met Mossad chief David Barnea and Qatari Prime Minister Mohammed bin Abdulrahman Al Thani in Doha.", "William Burns/USA + David Barnea/ISR + Mohammed bin Abdulrahman Al Thani/QAT")]
    [InlineData("Foreign ministry spokeswoman Mao Ning of China met reporters in Beijing.", "")]
    [InlineData("The Turkish intelligence chief, Ibrahim Kalin, met Hamas political bureau chief Ismail Haniyeh in Doha.", "Ibrahim Kalin/TUR + Ismail Haniyeh/org:HAMAS")]
    [InlineData("Pakistan's Chief of Army Staff, General Syed Asim Munir, called on Uzbek President Shavkat Mirziyoyev.", "Syed Asim Munir/PAK + Shavkat Mirziyoyev/UZB")]
    public void Generals_advisers_speakers_and_chiefs_are_told(string text, string expected) => Parties.AreHeard(text, expected);
}
