using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Who;

/// <summary>Acting, interim and outgoing holders are the government; former ones and those not yet in office are not.</summary>
public class CapacityTests
{
    [Theory]
    [InlineData("Bangladesh's interim leader Muhammad Yunus met Chinese President Xi Jinping in Beijing.", "Muhammad Yunus/BGD + Xi Jinping/CHN")]
    [InlineData("Afghanistan's acting foreign minister Amir Khan Muttaqi met Uzbek Foreign Minister Bakhtiyor Saidov.", "Amir Khan Muttaqi/AFG + Bakhtiyor Saidov/UZB")]
    [InlineData("Dutch caretaker Prime Minister Dick Schoof met Belgian Prime Minister Bart De Wever in Brussels.", "Dick Schoof/NLD + Bart De Wever/BEL")]
    [InlineData("Outgoing Mexican President Andres Manuel Lopez Obrador met Honduran President Xiomara Castro.", "Andres Manuel Lopez Obrador/MEX + Xiomara Castro/HND")]
    [InlineData("Former US President Jimmy Carter met North Korean Foreign Minister Pak Ui Chun in Pyongyang.", "Jimmy Carter/- + Pak Ui Chun/PRK")]
    [InlineData("Ex-German Chancellor Gerhard Schroeder met Russian President Vladimir Putin in Moscow.", "Gerhard Schroeder/- + Vladimir Putin/RUS")]
    [InlineData("Martti Ahtisaari, the former Finnish president, met Sudanese President Omar al-Bashir.", "Martti Ahtisaari/- + Omar al-Bashir/SDN")]
    [InlineData("Chinese President Xi Jinping met former US Secretary of State Henry Kissinger in Beijing.", "Xi Jinping/CHN + Henry Kissinger/-")]
    [InlineData("Argentina's president-elect Javier Milei met Brazilian Foreign Minister Mauro Vieira in Buenos Aires.", "Javier Milei/- + Mauro Vieira/BRA")]
    [InlineData("Prime Minister-designate Nawaf Salam of Lebanon met French Foreign Minister Jean-Noël Barrot.", "Nawaf Salam/- + Jean-Noël Barrot/FRA")]
    [InlineData("Chinese Foreign Minister Wang Yi met Tony Blair, the former British prime minister, in Beijing.", "Wang Yi/CHN + Tony Blair/-")]
    [InlineData("Former Prime Minister Tony Blair met Israeli President Isaac Herzog.", "Tony Blair/- + Isaac Herzog/ISR")]
    [InlineData("The former president of Kenya, Uhuru Kenyatta, met Ethiopian Deputy Prime Minister Demeke Mekonnen in Addis Ababa.", "Uhuru Kenyatta/- + Demeke Mekonnen/ETH")]
    [InlineData("Then-US President Donald Trump met North Korean leader Kim Jong Un in Singapore in 2018.", "Donald Trump/USA + Kim Jong Un/PRK")]
    [InlineData("The late Egyptian President Anwar Sadat met Israeli Prime Minister Menachem Begin in Jerusalem in 1977.", "Anwar Sadat/EGY + Menachem Begin/ISR")]
    [InlineData("Newly appointed Thai Foreign Minister Maris Sangiampongsa met Cambodian Foreign Minister Sok Chenda Sophea.", "Maris Sangiampongsa/THA + Sok Chenda Sophea/KHM")]
    public void Only_an_office_that_is_held_stands_for_the_country(string text, string expected) => Parties.AreHeard(text, expected);
}
