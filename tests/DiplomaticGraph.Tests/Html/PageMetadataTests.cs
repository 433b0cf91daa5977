using DiplomaticGraph.Html;
using Xunit;

namespace DiplomaticGraph.Tests.Html;

public class PageMetadataTests
{
    private const string Body = "<h1>Ministers meet</h1><p>Kenyan Foreign Minister Alfred Mutua met Somali Foreign Minister Abshir Omar in Kampala on Monday for talks.</p>";

    [Theory]
    [InlineData("<meta property='article:published_time' content='2024-04-03T23:30:00-05:00'>", "2024-04-03")]
    [InlineData("<meta name=pubdate content=20240403>", "2024-04-03")]
    [InlineData("<meta name='DC.date.issued' content='2024/04/03 10:00'>", "2024-04-03")]
    [InlineData("<meta name=date content='Wed, 03 Apr 2024 10:00:00 GMT'>", "2024-04-03")]
    [InlineData("<meta itemprop=datePublished content='3 April 2024'>", "2024-04-03")]
    [InlineData("<meta name=date content='03/04/2024'>", null)]
    [InlineData("<meta name=date content='2024-02-30'>", null)]
    [InlineData("<meta name=lastmod content='2024-04-03'>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-04-03\"}</script><meta name=date content='2020-01-01'>", "2024-04-03")]
    [InlineData("<script type='application/ld+json'>[{\"@type\":\"WebSite\",\"datePublished\":\"2001-01-01\"},{\"@type\":\"Article\",\"datePublished\":\"2024-04-03\"}]</script>", "2024-04-03")]
    [InlineData("<script type='application/ld+json'>//<![CDATA[\n{\"@type\":\"Article\",\"name\":\"a\nb\",\"datePublished\":\"2024-04-03\"}\n//]]></script>", "2024-04-03")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":</script>", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"\\ud800\",\"datePublished\":\"2024-04-03\"}</script>", null)]
    public void The_day_of_publication_is_that_told_to_machines(string head, string? day) =>
        Assert.Equal(day, Reading.Page($"<head>{head}</head><body>{Body}</body>").Document!.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<p>3 April 2024</p>", "", "2024-04-03")]
    [InlineData("<div>Published: Wednesday, April 3rd, 2024 | 10:15</div>", "", "2024-04-03")]
    [InlineData("<time datetime='2024-04-03T01:00'>Wednesday</time>", "", "2024-04-03")]
    [InlineData("<p>Last updated 9 May 2025</p>", "", null)]
    [InlineData("<p>Published 3 April 2024, updated 9 May 2025</p>", "", null)]
    [InlineData("<p>03/04/2024</p>", "", null)]
    [InlineData("", "<p>They first met on 3 April 2024.</p>", null)]
    [InlineData("", "<p>Published 3 April 2024</p>", "2024-04-03")]
    [InlineData("", "<ul><li><time datetime=1972-02-21>21 February 1972</time>: Nixon</li></ul>", null)]
    public void Where_machines_are_told_nothing_a_line_with_one_date_tells_it(string above, string below, string? day) =>
        Assert.Equal(day, Reading.Page($"<body><main>{above}{Body}{below}</main></body>").Document!.Published?.ToString("O", System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("<title>Ministers meet | The Paper</title><meta property=og:site_name content='The Paper'>", "Ministers meet", "The Paper")]
    [InlineData("<title>Home</title><meta property=og:title content='Ministers meet &amp;amp; talk'>", "Ministers meet & talk", null)]
    [InlineData("<title>Kenya - Somalia: ministers meet</title>", "Ministers meet", null)]
    [InlineData("<meta property='article:publisher' content='https://social.example/paper'><meta name=publisher content='https://x.example'>", "Ministers meet", null)]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Mutua in Kampala\",\"publisher\":[{\"name\":\"Agency\"}]}</script>", "Mutua in Kampala", "Agency")]
    public void Title_and_publisher_are_found(string head, string title, string? publisher)
    {
        var document = Reading.Page($"<head>{head}</head><body>{Body}</body>").Document!;
        Assert.Equal((title, publisher), (document.Title, document.Publisher));
    }

    [Theory]
    [InlineData("<link rel=canonical href=https://a.example/1><meta property=og:url content=https://a.example/2>", "https://a.example/1")]
    [InlineData("<link rel=canonical href=/1><meta property=og:url content=https://a.example/2>", "https://a.example/2")]
    [InlineData("<link rel=canonical href='javascript:alert(1)'>", null)]
    [InlineData("<link rel=canonical href='file:///etc/passwd'>", null)]
    public void The_address_is_a_whole_one_of_the_web(string head, string? url) => Assert.Equal(url, Reading.Page($"<head>{head}</head><body>{Body}</body>").Document!.Url);

    [Fact]
    public void A_body_told_to_machines_is_taken_where_the_page_shows_another_text()
    {
        const string script = "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"<p>Kenya and Somalia agreed to reopen the hotline between their border guards.</p><p>They meet again in June.</p>\"}</script>";
        Assert.Equal("Kenya and Somalia agreed to reopen the hotline between their border guards.\n\nThey meet again in June.", Reading.Text(script + "<p>You have read all of your free articles of this month; choose a plan to go on, or come back in the next one.</p>"));
        Assert.StartsWith("Ministers meet", Reading.Text(script.Replace("Kenya and Somalia agreed", "Kenyan Foreign Minister Alfred Mutua met Somali Foreign Minister Abshir Omar in Kampala and agreed", StringComparison.Ordinal) + Body), StringComparison.Ordinal);
    }
}
