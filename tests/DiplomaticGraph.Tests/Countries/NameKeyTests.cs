using Xunit;

namespace DiplomaticGraph.Tests.CountryData;

public class NameKeyTests
{
    [Theory]
    [InlineData("Élysée", "Elysee")]
    [InlineData("København", "Kobenhavn")]
    [InlineData("Türkiye", "Turkiye")]
    [InlineData("Chișinău", "Chisinau")]
    [InlineData("plain", "plain")]
    public void Accents_go(string text, string plain) => Assert.Equal(plain, NameKey.WithoutAccents(text));

    [Theory]
    [InlineData("The U.S.", "us")]
    [InlineData("Theodore", "theodore")]
    [InlineData("Guinea–Bissau", "guinea bissau")]
    [InlineData(" Sri  Lanka ", "sri lanka")]
    [InlineData("St. Kitts & Nevis", "st kitts and nevis")]
    [InlineData("", "")]
    [InlineData("...", "")]
    public void A_key_forgets_what_spelling_varies_in(string name, string key) => Assert.Equal(key, NameKey.Of(name));

    [Fact]
    public void A_key_is_its_own_key()
    {
        foreach (var word in CountryWords.All)
            Assert.Equal(NameKey.Of(word.Surface), NameKey.Of(NameKey.Of(word.Surface)));
    }
}
