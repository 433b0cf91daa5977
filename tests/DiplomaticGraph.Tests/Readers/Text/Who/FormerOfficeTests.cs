using DiplomaticGraph.Readers;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>What a claim tells of those who held an office, shall hold it, or act for no government.</summary>
public class FormerOfficeTests
{
    [Theory]
    [InlineData("Former US President Jimmy Carter met North Korean Foreign Minister Pak Ui Chun.", "official:usa/jimmy-carter", Capacity.Former, "former President")]
    [InlineData("Chinese Premier Li Qiang met former British Prime Minister Tony Blair.", "official:gbr/tony-blair", Capacity.Former, "former Prime Minister")]
    [InlineData("Argentina's president-elect Javier Milei met Brazilian Foreign Minister Mauro Vieira.", "official:arg/javier-milei", Capacity.Designated, "president-elect")]
    [InlineData("Egyptian opposition leader Mohamed ElBaradei met German Foreign Minister Guido Westerwelle.", "official:egy/mohamed-elbaradei", Capacity.Outside, "opposition leader")]
    public void The_identity_keeps_the_country_that_the_claim_does_not_count(string text, string id, Capacity capacity, string office)
    {
        var person = Assert.Single(People(text), p => p.Id.Value == id);
        Assert.Equal(capacity, person.Capacity);
        Assert.Equal(office, person.Office);
        Assert.True(person.Country.IsDefault);
    }

    [Fact]
    public void A_courtesy_title_does_not_put_a_former_president_back_in_office() =>
        Parties.AreHeard("Former US President Jimmy Carter arrived on Monday. President Carter met Cuban President Fidel Castro.", "Jimmy Carter/- + Fidel Castro/CUB");

    [Fact]
    public void Another_office_told_later_counts() =>
        Parties.AreHeard("Former Portuguese Prime Minister António Guterres, the UN Secretary-General, met Iraqi President Abdul Latif Rashid.", "António Guterres/org:UN + Abdul Latif Rashid/IRQ");

    [Theory]
    [InlineData("Former French officials met Iranian Foreign Minister Abbas Araghchi.")]
    [InlineData("The former Kenyan president met Ethiopian Prime Minister Abiy Ahmed.")]
    [InlineData("Former ambassadors of Japan met Chinese Premier Li Qiang.")]
    public void The_unnamed_who_were_in_office_once_are_nobodys_government(string text) => Parties.AreHeard(text, "");

    private static IEnumerable<Participant> People(string text) =>
        new TextClaimReader().Read(new TextDocument { Id = new SourceId("text"), Text = text }).Claims.SelectMany(c => c.Participants);
}
