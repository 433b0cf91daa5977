using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>Several states or officials in one phrase.</summary>
public class CompoundActorTests
{
    [Theory]
    [InlineData("The Chinese and Japanese foreign ministers met in Seoul on Sunday.", "Foreign Minister of China/CHN + Foreign Minister of Japan/JPN")]
    [InlineData("The foreign ministers of Kazakhstan, Kyrgyzstan and Uzbekistan met in Bishkek.", "Foreign Minister of Kazakhstan/KAZ + Foreign Minister of Kyrgyzstan/KGZ + Foreign Minister of Uzbekistan/UZB")]
    [InlineData("The US, Japan and South Korea held trilateral talks in Washington.", "USA + JPN + KOR")]
    [InlineData("Officials from the United States, Japan and South Korea met in Honolulu.", "USA + JPN + KOR")]
    [InlineData("The Quad foreign ministers met in Tokyo.", "Foreign Minister of Australia/AUS + Foreign Minister of India/IND + Foreign Minister of Japan/JPN + Foreign Minister of United States/USA")]
    [InlineData("Iran and the P5+1 held talks in Lausanne.", "IRN + org:P5PLUS1")]
    [InlineData("The three Baltic foreign ministers met US Secretary of State Marco Rubio in Washington.", "Foreign Minister of Estonia/EST + Marco Rubio/USA + Foreign Minister of Latvia/LVA + Foreign Minister of Lithuania/LTU")]
    [InlineData("The prime ministers of the Baltic states met Polish Prime Minister Donald Tusk in Tallinn.", "Prime Minister of Estonia/EST + Donald Tusk/POL + Prime Minister of Latvia/LVA + Prime Minister of Lithuania/LTU")]
    [InlineData("The Baltic states and Poland held talks in Vilnius.", "EST + LVA + LTU + POL")]
    [InlineData("The Benelux prime ministers met in Luxembourg.", "Prime Minister of Belgium/BEL + Prime Minister of Luxembourg/LUX + Prime Minister of Netherlands/NLD")]
    [InlineData("Nordic leaders met Indian Prime Minister Narendra Modi in Copenhagen.", "")]
    [InlineData("Xi-Biden talks took place in Lima. Chinese President Xi Jinping and US President Joe Biden spoke for two hours.", "Xi Jinping/CHN + Joe Biden/USA")]
    [InlineData("Franco-German talks were held in Meseberg on Tuesday.", "FRA + DEU")]
    [InlineData("The Russian side was led by Deputy Foreign Minister Sergei Ryabkov and the American side by Deputy Secretary Wendy Sherman when they met in Geneva.", "")]
    [InlineData("Talks were held in Geneva with the Russian delegation led by Sergei Ryabkov and the US delegation led by Wendy Sherman.", "")]
    [InlineData("Vietnamese Prime Minister Pham Minh Chinh, accompanied by Foreign Minister Bui Thanh Son, met Swiss President Viola Amherd.", "Pham Minh Chinh/VNM + Viola Amherd/CHE")]
    [InlineData("The French and German defence ministers, Sébastien Lecornu and Boris Pistorius, met in Berlin.", "Sébastien Lecornu/FRA + Boris Pistorius/DEU")]
    [InlineData("Foreign ministers from the Group of Seven met in Capri.", "")]
    [InlineData("The leaders of the United States and China, Joe Biden and Xi Jinping, met in Woodside.", "Joe Biden/USA + Xi Jinping/CHN")]
    [InlineData("Iran's foreign minister met his counterparts from Britain, France and Germany in Istanbul.", "Foreign Minister of Iran/IRN + GBR + DEU + FRA")]
    [InlineData("Egypt, Jordan, and the Palestinian Authority held a trilateral summit in Sharm el-Sheikh.", "EGY + JOR + PSE")]
    [InlineData("Both Koreas held military talks at Panmunjom.", "PRK + KOR")]
    [InlineData("Armenian and Azerbaijani negotiators met in Tbilisi.", "ARM + AZE")]
    [InlineData("Indian and Chinese army commanders met at Moldo.", "IND + CHN")]
    public void Each_takes_part(string text, string expected) => Parties.AreHeard(text, expected);
}
