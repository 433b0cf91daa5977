using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>Names that hold a country's and are not its government, and states that are no more.</summary>
public class NotTheirGovernmentTests
{
    [Theory]
    [InlineData("Huawei executives met German Economy Minister Robert Habeck.", "")]
    [InlineData("FARC commanders met Colombian government negotiators in Havana.", "org:FARC + COL")]
    [InlineData("China Airlines executives met Airbus managers in Toulouse.", "")]
    [InlineData("The Japan Times met with readers in Osaka.", "")]
    [InlineData("The Bank of England met the Bank of Japan in Basel.", "")]
    [InlineData("Michael Jordan met Magic Johnson in Chicago.", "")]
    [InlineData("Jordan Peterson met Hungarian Prime Minister Viktor Orban in Budapest.", "")]
    [InlineData("Georgia Governor Brian Kemp met South Korean President Yoon Suk Yeol in Atlanta.", "")]
    [InlineData("Chad Johnson met Israel Houghton in Paris.", "")]
    [InlineData("The Georgia secretary of state met Florida officials in Savannah.", "")]
    [InlineData("Washington state officials met British Columbia officials in Vancouver.", "")]
    [InlineData("New Mexico officials met Chihuahua officials in Santa Fe.", "")]
    [InlineData("Niger Delta militants met Shell managers in Lagos.", "")]
    [InlineData("The Turkey farmers met in Iowa.", "")]
    [InlineData("Beijing University met Moscow State University in a debate.", "")]
    [InlineData("Germany beat Brazil; the teams met in Belo Horizonte.", "")]
    [InlineData("A China Daily reporter met Thai Prime Minister Srettha Thavisin.", "")]
    [InlineData("Tokyo Electric Power met South Korean fishermen.", "")]
    [InlineData("Scotland's First Minister John Swinney met Irish Taoiseach Micheál Martin in Dublin.", "John Swinney/- + Micheál Martin/IRL")]
    [InlineData("Catalan leader Carles Puigdemont met Danish lawmakers in Copenhagen.", "")]
    [InlineData("Hong Kong Chief Executive John Lee met Chinese President Xi Jinping in Beijing.", "John Lee/HKG + Xi Jinping/CHN")]
    [InlineData("Kurdistan Region President Nechirvan Barzani met Turkish President Recep Tayyip Erdogan in Ankara.", "Nechirvan Barzani/- + Recep Tayyip Erdogan/TUR")]
    [InlineData("California Governor Gavin Newsom met Chinese President Xi Jinping in Beijing.", "Gavin Newsom/- + Xi Jinping/CHN")]
    [InlineData("Paris mayor Anne Hidalgo met Kyiv mayor Vitali Klitschko.", "")]
    public void Companies_towns_provinces_and_namesakes_are_no_government(string text, string expected) => Parties.AreHeard(text, expected);

    [Theory]
    [InlineData("Soviet Foreign Minister Andrei Gromyko met West German Chancellor Willy Brandt in Moscow.", "Andrei Gromyko/SUN + Willy Brandt/DEU")]
    [InlineData("Yugoslav President Josip Broz Tito met Burmese Prime Minister U Nu in Rangoon.", "Josip Broz Tito/YUG + U Nu/MMR")]
    [InlineData("East German leader Erich Honecker met West German Chancellor Helmut Kohl in Bonn.", "Erich Honecker/DDR + Helmut Kohl/DEU")]
    [InlineData("Zaire's President Mobutu Sese Seko met French President François Mitterrand.", "Mobutu Sese Seko/COD + François Mitterrand/FRA")]
    [InlineData("Czechoslovak Foreign Minister Jiri Dienstbier met Hungarian Foreign Minister Gyula Horn.", "Jiri Dienstbier/CSK + Gyula Horn/HUN")]
    [InlineData("The Shah of Iran, Mohammad Reza Pahlavi, met President Jimmy Carter in Washington.", "Mohammad Reza Pahlavi/IRN + Jimmy Carter/-")]
    [InlineData("Rhodesian Prime Minister Ian Smith met South African Prime Minister John Vorster.", "Ian Smith/ZWE + John Vorster/ZAF")]
    [InlineData("Ceylon's Prime Minister Sirimavo Bandaranaike met Indian Prime Minister Lal Bahadur Shastri in New Delhi.", "Sirimavo Bandaranaike/LKA + Lal Bahadur Shastri/IND")]
    public void States_that_are_no_more_keep_their_codes(string text, string expected) => Parties.AreHeard(text, expected);
}
