using System.Text.RegularExpressions;
using System.Xml;
using DiplomaticGraph.Tests.Graph;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Queries;

public class RenderingTests
{
    private const string Nasty = "\"]<script>alert('x')</script>&#x41;; end\n%%{init: {}}%% --> A:::c | [x](javascript:y) \u0000\ud800 é";

    private static readonly RelationGraph Graph = SeedClaims.Graph;

    public static TheoryData<string> Results => [.. Render(Hostile()).Keys];

    [Fact]
    public void Results_of_the_seed_claims_print_as_approved()
    {
        var results = Render(Graph);
        Snapshot.Match(string.Join('\n', results.Select(r => $"== {r.Key}\n{r.Value.Text}\n-- Mermaid\n{r.Value.Mermaid}-- HTML\n{r.Value.Html}\n")));
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Html_is_well_formed_and_has_nothing_but_plain_elements(string result)
    {
        var html = Render(Hostile())[result].Html;
        using var reader = XmlReader.Create(new StringReader(html));
        while (reader.Read())
        {
            if (reader.NodeType != XmlNodeType.Element) continue;
            Assert.Contains(reader.Name, new[] { "section", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td" });
            while (reader.MoveToNextAttribute()) Assert.Contains(reader.Name, new[] { "class", "scope" });
        }
    }

    [Theory]
    [MemberData(nameof(Results))]
    public void Mermaid_labels_hold_nothing_that_could_end_them(string result)
    {
        var lines = Render(Hostile())[result].Mermaid.TrimEnd('\n').Split('\n');
        Assert.Contains(lines[0], new[] { "flowchart LR", "stateDiagram-v2", "timeline" });
        const string Label = "[\\p{L}\\p{Mn}\\p{N} .,()/'_#;-]*";
        var shapes = new Regex(
            $"^    (n\\d+\\[\"{Label}\"\\]|n\\d+ ---\\|\"{Label}\"\\| n\\d+|[ce]\\d+(x\\d+)?\\[\"{Label}\"\\]( --> c\\d+)?|state \"{Label}\" as s\\d|(\\[\\*\\]|s\\d) --> s\\d : {Label}|title {Label}|{Label} : {Label})$",
            RegexOptions.NonBacktracking);
        Assert.All(lines[1..], l => Assert.Matches(shapes, l));
    }

    [Fact]
    public void A_label_reads_back_as_the_text()
    {
        const string Text = "A \"B\" <C> & D; #E: 100% [f] {g} | h -- i --> j";
        var decoded = Regex.Replace(MermaidText.Escape(Text), "#(\\d+);", m => char.ConvertFromUtf32(int.Parse(m.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture)), RegexOptions.NonBacktracking);
        Assert.Equal(Text, decoded);
    }

    [Fact]
    public void What_turns_direction_or_hides_is_no_part_of_a_label()
    {
        Assert.Equal("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe", MermaidText.Escape("a\u202Eb\u200Bc\u2066d\uFEFFe"));
        Assert.DoesNotContain("#8238;", MermaidText.Escape("\u202E"), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_in_html_reads_back_as_the_text()
    {
        const string Text = "A \"B\" <C> & 'D' é 日本";
        Assert.Equal(Text, System.Net.WebUtility.HtmlDecode(HtmlText.Encode(Text)));
    }

    private static SortedDictionary<string, (string Text, string Mermaid, string Html)> Render(RelationGraph graph)
    {
        var (xi, biden) = (graph.FindEntity(Say.Id(SeedClaims.Xi))!, graph.FindEntity(Say.Id(SeedClaims.Biden))!);
        var results = new SortedDictionary<string, (string, string, string)>(StringComparer.Ordinal);
        foreach (var (name, path) in new (string, PathResult)[]
        {
            ("path", graph.FindPath(Say.Id(SeedClaims.Takaichi), biden.Id)),
            ("path not connected", graph.FindPath(Say.Id(SeedClaims.Yellen), xi.Id)),
            ("path over limit", graph.FindPath(Say.Id(SeedClaims.Qin), biden.Id, new PathOptions { MaximumSteps = 2 })),
            ("path unknown", graph.FindPath("Blinkn", "Dmitrieva " + (graph == Graph ? "" : Nasty))),
        }) results.Add(name, (path.ToString(), path.ToMermaid(), path.ToHtml()));
        foreach (var kind in new[] { MechanismKind.CrisisCommunication, MechanismKind.MilitaryCommunication, MechanismKind.Dialogue })
        {
            var report = graph.GetChannelStatus([new CountryCode("USA"), new CountryCode("CHN")], kind);
            results.Add($"status {kind}", (report.ToString(), report.ToMermaid(), report.ToHtml()));
        }

        var contacts = graph.GetContacts(new CountryCode("USA"), new CountryCode("CHN"));
        results.Add("contacts", (contacts.ToString(), contacts.ToMermaid(), contacts.ToHtml()));
        var timeline = graph.GetTimeline(xi.Id);
        results.Add("timeline", (timeline.ToString(), timeline.ToMermaid(), timeline.ToHtml()));
        var why = graph.Why(graph.Claims.First(c => c.Mechanism is not null).Id);
        results.Add("why", (why.ToString(), why.ToMermaid(), why.ToHtml()));
        return results;
    }

    private static RelationGraph Hostile() => RelationGraph.FromClaims(SeedClaims.All.Select(c => c.Quoting(Nasty) with
    {
        AttributedTo = Nasty,
        Place = new Place { Name = Nasty },
        Participants = [.. c.Participants.Select(p => p with { Name = Nasty + p.Id })],
    }));
}
