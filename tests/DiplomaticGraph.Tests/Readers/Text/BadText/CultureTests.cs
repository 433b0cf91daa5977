using System.Globalization;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>Where the reader runs does not change what it reads.</summary>
public class CultureTests
{
    private const string Tricky =
        "INDIAN FOREIGN MINISTER met IRISH officials in ISTANBUL. Indian Prime Minister Narendra Modi visited Istanbul on 3 March 2024, 1.5 years after 12 May 2021. "
        + "Indonesia and Iraq held talks on INVESTMENT and migration. Iraqi Foreign Minister Fuad Hussein will visit İzmir in July.";

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("de-DE")]
    [InlineData("ar-SA")]
    public void Gives_the_same_bytes_in_every_culture(string name)
    {
        var invariant = Under(CultureInfo.InvariantCulture);
        Assert.Contains("Blinken", invariant, StringComparison.Ordinal);
        Assert.Equal(invariant, Under(new CultureInfo(name)));
    }

    private static string Under(CultureInfo culture)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
            return string.Concat(GoldFile.Documents.Select(d => Dump.Of(GoldFile.Read(d)))) + Dump.Of(GoldFile.Read("tricky", Tricky));
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUi);
        }
    }
}
