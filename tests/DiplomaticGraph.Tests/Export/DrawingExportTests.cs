using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using DiplomaticGraph.Export;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Export;

public class DrawingExportTests
{
    private static readonly Regex MermaidLine = new(
        """^(flowchart LR|  n\d+(\(\["[^"]*"\]\)|\{\{"[^"]*"\}\}|\["[^"]*"\])|  n\d+ (---|-->|-\.-|-\.->|--x)\|"[^"]+"\| n\d+|  linkStyle \d+ stroke-dasharray:1 5)\z""",
        RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);

    private const string Meaningful = "<>`%&\\{}[]|*\u2028\u2029\u202E";

    private static Gen<RelationGraph> Graphs { get; } = Gens.Claims.Select(claims => RelationGraph.FromClaims(claims));

    [Fact]
    public void A_flowchart_reads_like_this() =>
        Assert.Equal(
            """
            flowchart LR
              n0["Qin Gang (CHN)"]
              n1["Antony Blinken (USA)"]
              n0 ---|"met#95;with #215;2, last 2023-06-19"| n1
              n0 -.-|"planned#58; met#95;with 2024"| n1
              n0 -.-|"suggested#58; met#95;with"| n1
              n0 --x|"denied#58; met#95;with"| n1
              n1 -->|"warned"| n0
              linkStyle 2 stroke-dasharray:1 5

            """.Replace("#95;", "_", StringComparison.Ordinal),
            MermaidExport.ToMermaid(Small()));

    [Fact]
    public void A_dot_graph_reads_like_this() =>
        Assert.Equal(
            """
            digraph DiplomaticGraph {
              graph [charset="UTF-8", rankdir=LR];
              node [shape=box];
              "official:chn/qin-gang" [label="Qin Gang (CHN)"];
              "official:usa/antony-blinken" [label="Antony Blinken (USA)"];
              "official:chn/qin-gang" -> "official:usa/antony-blinken" [label="met_with ×2, last 2023-06-19", dir=none];
              "official:chn/qin-gang" -> "official:usa/antony-blinken" [label="planned: met_with 2024", style=dashed, dir=none];
              "official:chn/qin-gang" -> "official:usa/antony-blinken" [label="suggested: met_with", style=dotted, dir=none];
              "official:chn/qin-gang" -> "official:usa/antony-blinken" [label="denied: met_with", color=gray, fontcolor=gray, arrowhead=tee, arrowtail=tee, dir=both];
              "official:usa/antony-blinken" -> "official:chn/qin-gang" [label="warned"];
            }

            """,
            DotExport.ToDot(Small()));

    [Fact]
    public void A_visit_points_from_the_visitor_to_the_host()
    {
        var visit = Samples.Met with
        {
            Relation = RelationKind.Visited,
            Participants = [Samples.Met.Participants[0] with { Role = ParticipantRole.Visitor }, Samples.Withheld.Participants[0] with { Role = ParticipantRole.Host }],
        };
        var edge = Assert.Single(DotSubset.Parse(DotExport.ToDot(RelationGraph.FromClaims([visit]))).Edges);
        Assert.Equal(("official:usa/antony-blinken", "country:CHN"), (edge.From, edge.To));
        Assert.False(edge.Attributes.ContainsKey("dir"));
        Assert.Contains("n1 -->|\"visited 2023-06-19\"| n0", MermaidExport.ToMermaid(RelationGraph.FromClaims([visit])), StringComparison.Ordinal);
    }

    [Fact]
    public void At_the_level_of_countries_countries_are_drawn()
    {
        var name = Small().FindEntity(new CountryCode("CHN"))!.Name;
        Assert.Contains($"n0([\"{name}\"])", MermaidExport.ToMermaid(Small(), Level.Country), StringComparison.Ordinal);
        Assert.Contains($"\"country:CHN\" [label=\"{name}\", shape=ellipse];", DotExport.ToDot(Small(), Level.Country), StringComparison.Ordinal);
        Assert.Equal(DotExport.ToDot(Small(), Level.Country), DotExport.ToDot(Small().AtLevel(Level.Country)));
    }

    [Fact]
    public void No_text_leaves_its_label_in_a_flowchart() =>
        Prop.ForAll(Graphs.ToArbitrary(), graph =>
        {
            var text = MermaidExport.ToMermaid(graph);
            Assert.EndsWith("\n", text, StringComparison.Ordinal);
            Assert.All(text[..^1].Split('\n'), line =>
            {
                Assert.Matches(MermaidLine, line);
                Assert.DoesNotContain(line, char.IsControl);
                // Between quotes nothing stands that Mermaid, Markdown or HTML would take for its own.
                foreach (var label in line.Split('"').Where((_, i) => i % 2 == 1)) Assert.DoesNotContain(label, Meaningful.Contains);
            });
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void No_text_leaves_its_quotes_in_a_dot_graph() =>
        Prop.ForAll(Graphs.ToArbitrary(), graph =>
        {
            var parsed = DotSubset.Parse(DotExport.ToDot(graph));
            var relations = graph.Relations().ToList();
            Assert.Equal(relations.SelectMany(r => new[] { r.From.Id, r.To.Id }).Distinct().Count(), parsed.Nodes.Count);
            Assert.Equal(parsed.Nodes.Count, parsed.Nodes.Select(n => n.Name).Distinct(StringComparer.Ordinal).Count());
            Assert.All(parsed.Edges, e => Assert.Contains(e.From, parsed.Nodes.Select(n => n.Name)));
            Assert.All(parsed.Edges, e => Assert.Contains(e.To, parsed.Nodes.Select(n => n.Name)));
            Assert.Equal(relations.Count > 0, parsed.Edges.Count > 0);
            Assert.All(DotExport.ToDot(graph), c => Assert.True(c == '\n' || !(char.IsControl(c) || c is '\u202E' or '\u2066' or '\u2028'), $"U+{(int)c:X4}"));
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Names_that_differ_stay_different_nodes()
    {
        string[] names = ["a\"", "a\\", "a\\\"", "a\n", "a\r", "a\\u{a}", "a\\\\u{a}", "a\u202E", "a&amp;", "a&", "\\"];
        var claims = names.Select(n => Samples.Met with
        {
            Participants = [Samples.Met.Participants[0], Samples.Met.Participants[1] with { Id = new OfficialId("official:" + n), Name = n }],
        });
        var parsed = DotSubset.Parse(DotExport.ToDot(RelationGraph.FromClaims(claims)));
        Assert.Equal(names.Length + 1, parsed.Nodes.Select(n => n.Name).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_same_claims_in_any_order_give_the_same_drawing() =>
        Prop.ForAll(
            (from claims in Gens.Claims from shuffled in Gen.Shuffle(claims.ToArray()) select (claims, shuffled)).ToArbitrary(),
            pair =>
            {
                var (one, other) = (RelationGraph.FromClaims(pair.claims), RelationGraph.FromClaims(pair.shuffled));
                Assert.Equal(MermaidExport.ToMermaid(one), MermaidExport.ToMermaid(other));
                Assert.Equal(DotExport.ToDot(one), DotExport.ToDot(other));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void All_ways_of_writing_give_the_same_text()
    {
        using var dot = new MemoryStream();
        using var mermaid = new MemoryStream();
        DotExport.Write(Small(), dot);
        MermaidExport.Write(Small(), mermaid);
        Assert.Equal(DotExport.ToDot(Small()), Encoding.UTF8.GetString(dot.ToArray()));
        Assert.Equal(MermaidExport.ToMermaid(Small()), Encoding.UTF8.GetString(mermaid.ToArray()));
    }

    [Fact]
    public void Graphviz_reads_hostile_names_where_it_is_installed()
    {
        var graph = RelationGraph.FromClaims(Gens.Claim.Sample(10, 300));
        var dot = DotExport.ToDot(graph);
        if (CountWithGraphviz(dot) is not { } counted) return;
        var expected = DotSubset.Parse(dot);
        Assert.NotEmpty(expected.Edges);
        Assert.Equal([expected.Nodes.Count.ToString(CultureInfo.InvariantCulture), expected.Edges.Count.ToString(CultureInfo.InvariantCulture)], counted[..2]);
    }

    private static RelationGraph Small() => RelationGraph.FromClaims(
    [
        Samples.Met,
        Samples.Met with { Time = EventTime.Parse("2022"), Participants = [.. Samples.Met.Participants.Reverse().Select((p, i) => p with { Role = i == 0 ? ParticipantRole.Initiator : ParticipantRole.Counterpart })] },
        Samples.Met with { Time = EventTime.Parse("2024"), Modality = Modality.Planned },
        Samples.Met with { Time = default, Modality = Modality.Suggested },
        Samples.Met with { Time = default, Modality = Modality.Denied },
        Samples.Met with
        {
            Relation = RelationKind.Warned, Time = default,
            Participants = [Samples.Met.Participants[0] with { Role = ParticipantRole.Actor }, Samples.Met.Participants[1] with { Role = ParticipantRole.Target }],
        },
    ]);

    // Graphviz's gc reads with the language's own parser and draws nothing: nodes, edges and the graph's name. Null where there is no Graphviz.
    private static string[]? CountWithGraphviz(string dot)
    {
        Process process;
        try
        {
            process = Process.Start(new ProcessStartInfo("gc", "-n -e")
            {
                RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true, StandardInputEncoding = new UTF8Encoding(false),
            })!;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return null;
        }

        using (process)
        {
            var errors = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            process.StandardInput.Write(dot);
            process.StandardInput.Close();
            Assert.True(process.WaitForExit(60_000));
            Assert.True(process.ExitCode == 0, errors.Result);
            return output.Result.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        }
    }
}
