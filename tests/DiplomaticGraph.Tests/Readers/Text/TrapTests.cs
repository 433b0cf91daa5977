using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Words of diplomacy in other business: nothing is to be read.</summary>
public class TrapTests
{
    [Theory]
    [InlineData("The new engine met the criteria.")]
    [InlineData("Kenya Airways met analysts' expectations for the quarter.")]
    [InlineData("Two million tourists visited Iceland last year.")]
    [InlineData("Brazil met Croatia in the quarter-final of the World Cup.")]
    [InlineData("Michael Jordan met Paris Hilton at a party.")]
    [InlineData("The film Meeting Gorbachev was shown in Tallinn.")]
    [InlineData("Prices in Turkey rose while those in Hungary fell.")]
    [InlineData("The Paris Agreement and the Geneva Conventions are taught at school.")]
    [InlineData("She wrote a novel about Vienna.")]
    [InlineData("The storm visited havoc on Cuba and Haiti.")]
    [InlineData("The bank called the loan of a Norwegian company.")]
    [InlineData("Shares of Danish and Swedish banks met resistance.")]
    [InlineData("The talks could not be simpler: a podcast about Chile and Peru.")]
    [InlineData("The road between Uganda and Kenya meets the railway at Malaba.")]
    [InlineData("Turkish coffee and Greek yoghurt were served.")]
    [InlineData("A Georgia man met his wife in Texas.")]
    [InlineData("The minister met the deadline.")]
    [InlineData("Doctors talk about malaria in Malawi.")]
    [InlineData("The president of the bank met the head of the union.")]
    [InlineData("China dolls and Japan lacquer met on one shelf.")]
    public void Nothing_is_read(string text) => Expect.Nothing(Heard.From(text));

    [Theory]
    [InlineData("Slovenian Prime Minister Robert Golob met voters in Maribor.")]
    [InlineData("Botswanan President Duma Boko visited a hospital in Gaborone.")]
    [InlineData("Peruvian President Dina Boluarte called the decision a mistake for Chile.")]
    [InlineData("Norwegian Prime Minister Jonas Gahr Støre spoke about Denmark.")]
    [InlineData("Czech President Petr Pavel met the demands of the strikers.")]
    [InlineData("Irish Prime Minister Micheál Martin met his Cabinet.")]
    [InlineData("Fijian Prime Minister Sitiveni Rabuka called for calm in Tonga.")]
    [InlineData("Jamaican Prime Minister Andrew Holness called Barbados a friend.")]
    [InlineData("Malian President Assimi Goïta met with criticism from Niger.")]
    [InlineData("Relations between Ecuador and Mexico have been tense since the raid.")]
    [InlineData("Trade between Laos and Thailand grew.")]
    [InlineData("The war between Sudan and Chad ended.")]
    public void These_are_no_contacts(string text)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, "", heard.Contacts);
    }

    [Theory]
    [InlineData("The suicide prevention hotline in Canada received more calls.")]
    [InlineData("The hotline of the Mexican consulate in Chicago was busy.")]
    [InlineData("Estonia's parliament set up a committee on fisheries.")]
    [InlineData("The television channel between Netherlands 1 and France 2 was suspended.")]
    [InlineData("A dialogue from a Swedish play opened the evening in Oslo.")]
    public void These_are_no_mechanisms_between_states(string text)
    {
        var heard = Heard.From(text);
        Expect.Exactly(heard, "", heard.Mechanisms);
    }
}
