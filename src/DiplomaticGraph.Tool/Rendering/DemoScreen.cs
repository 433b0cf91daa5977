using System.Globalization;
using DiplomaticGraph.Readers;
using Spectre.Console;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>The parts of the demonstration.</summary>
internal static class DemoScreen
{
    private static readonly (string CommandLine, string Meaning)[] Next =
    [
        ("dipgraph read seeds --explain", "why each claim was made"),
        ("dipgraph path 'Qin Gang' Biden --in seeds", "another path"),
        ("dipgraph path Yellen Xi --in seeds", "a visit that is only planned connects nobody"),
        ("dipgraph contacts China USA --level country --in seeds", "who met whom, and when last"),
        ("dipgraph timeline Blinken --in seeds", "what happened to somebody, in order"),
        ("dipgraph status Russia Ukraine --in seeds", "'unknown' is an answer"),
        ("dipgraph export seeds --to mermaid --level country", "a diagram to paste into Markdown"),
        ("dipgraph read YOUR-FOLDER -o claims.jsonl", "your own articles"),
    ];

    public static void ShowReading(IAnsiConsole screen, RelationGraph graph, IReadOnlyList<DocumentReading> readings, ReadReport report)
    {
        Title(screen, "What was read");
        var table = new Table().Border(TableBorder.Rounded).AddColumn("document").AddColumn("published");
        foreach (var column in (string[])["contacts", "channels", "other", "all"]) table.AddColumn(new TableColumn(column).RightAligned());
        var claims = graph.Claims.ToLookup(c => c.Source.Id.Value, StringComparer.Ordinal);
        var published = graph.Sources.ToDictionary(s => s.Id.Value, s => s.Published, StringComparer.Ordinal);
        foreach (var reading in readings) published.TryAdd(reading.Document.Id.Value, reading.Document.Published);
        foreach (var (source, day) in published.OrderBy(p => p.Key, StringComparer.Ordinal))
        {
            table.AddRow(
                Screen.Plain(source),
                day?.ToString("O", CultureInfo.InvariantCulture) ?? "unknown",
                Count(claims[source], RelationGroup.Contact),
                Count(claims[source], RelationGroup.Mechanism),
                Count(claims[source], RelationGroup.Position, RelationGroup.Standing),
                Number(claims[source].Count()));
        }

        screen.Write(table);
        screen.Paragraph($"{report}; {Number(graph.Entities.Count())} entities, {Number(graph.Events.Count())} events.");
        screen.Gap();
        var kinds = graph.Claims.GroupBy(c => (c.Relation.Name, c.Modality)).OrderByDescending(g => g.Count())
            .ThenBy(g => g.Key.Name, StringComparer.Ordinal).ThenBy(g => g.Key.Modality)
            .Select(g => $"{g.Key.Name}{(g.Key.Modality == Modality.Asserted ? "" : $" ({Words.Of(g.Key.Modality)})")} {Number(g.Count())}");
        screen.Paragraph($"Claims by kind: {string.Join(", ", kinds)}.", hanging: 2);
        foreach (var (document, discrepancy) in readings.SelectMany(r => r.Reading.Discrepancies.Select(d => (r.Document.Id, d))))
        {
            screen.Gap();
            screen.Paragraph($"Told in two ways in {document}: {discrepancy.Message}", style: "yellow", hanging: 2);
        }

        screen.Gap();
        screen.Paragraph("Times are written as in ISO 8601-2 (EDTF): 2023-11 is some day of that month, ../2024-04-03 some day up to that one.", hanging: 2);
    }

    public static void ShowPath(IAnsiConsole screen, string question, string commandLine, PathResult path)
    {
        Title(screen, question);
        screen.Paragraph($"$ {commandLine}", style: "grey");
        PathView.Show(screen, path);
    }

    public static void ShowChannels(IAnsiConsole screen, RelationGraph graph)
    {
        Title(screen, "How do the channels between governments stand?");
        var any = false;
        foreach (var mechanism in graph.Mechanisms)
        {
            var report = graph.GetChannelStatus(mechanism.Parties, mechanism.Kind);
            if (any) screen.Gap();
            any = true;
            ShowChannel(screen, report);
        }

        if (!any) screen.Paragraph("No claim speaks of any.");
    }

    public static void ShowNext(IAnsiConsole screen)
    {
        Title(screen, "What to try next");
        screen.Paragraph("Where dipgraph is not installed, this stands for it in a clone:");
        screen.Paragraph("alias dipgraph='dotnet run -c Release --project src/DiplomaticGraph.Tool --'", style: "aqua");
        screen.Gap();
        foreach (var (commandLine, meaning) in Next)
        {
            screen.Paragraph(commandLine, indent: 2, style: "aqua");
            screen.Paragraph(meaning, indent: 6);
        }
    }

    private static void ShowChannel(IAnsiConsole screen, ChannelStatusReport report)
    {
        var parties = string.Join(", ", report.Parties.Select(p => p.Name));
        screen.Write(new Markup(Screen.Plain($"{parties}: {report.Mechanism}: ") + $"[bold {StatusView.StyleOf(report.Status)}]{Words.Of(report.Status)}[/]"));
        screen.WriteLine();
        if (!report.Since.IsUnknown) screen.Paragraph($"since {report.Since}", indent: 2);
        // Parties often take their stances in one sentence; it is shown once.
        foreach (var together in report.Stances.GroupBy(s => s.Claims[0].Evidence[0]))
        {
            screen.Paragraph(string.Join(", ", together), indent: 2);
            screen.Quotes([together.Key], indent: 4);
        }

        if (report.Stances.IsEmpty) screen.Quotes(report.History.Take(1).SelectMany(e => e.Claim.Evidence.Take(1)), indent: 4);
    }

    private static void Title(IAnsiConsole screen, string text)
    {
        screen.Gap();
        screen.Write(new Rule($"[bold blue]{Screen.Plain(text)}[/]").LeftJustified());
        screen.Gap();
    }

    private static string Count(IEnumerable<Claim> claims, params RelationGroup[] groups) => Number(claims.Count(c => groups.Contains(c.Relation.Group)));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
