using System.CommandLine;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool;

/// <summary>What every question takes: what to read, and the view to ask.</summary>
internal sealed class ViewOptions
{
    private readonly Symbol inputs;
    private readonly bool hasLevel;
    private readonly Option<InputFormat> format = SharedOptions.Format();
    private readonly Option<DateOnly?> published = SharedOptions.Published();
    private readonly Option<DateOnly?> asOf = SharedOptions.Date("--as-of", "Only what had happened by that day.");
    private readonly Option<DateOnly?> knownAsOf = SharedOptions.Date("--known-as-of", "Only what had been published by that day.");
    private readonly Option<(DateOnly Start, DateOnly End)?> between = SharedOptions.Between();
    private readonly Option<double?> minimumConfidence = SharedOptions.MinimumConfidence();
    private readonly Option<Level?> level = SharedOptions.Level();
    private readonly Option<bool> json = SharedOptions.Json();

    private ViewOptions(Symbol inputs, bool hasLevel)
    {
        this.inputs = inputs;
        this.hasLevel = hasLevel;
    }

    /// <summary>Takes the inputs from <c>--in PATH…</c>.</summary>
    public static ViewOptions In(bool withLevel = true) => new(SharedOptions.In(), withLevel);

    /// <summary>Takes the inputs from the arguments.</summary>
    public static ViewOptions OfPaths() => new(SharedOptions.Paths(), hasLevel: true);

    /// <summary>All of them, in the order of the help.</summary>
    public Symbol[] Symbols(params Symbol[] own) => [inputs, .. own, .. hasLevel ? (Symbol[])[level] : [], asOf, knownAsOf, between, minimumConfidence, format, published];

    /// <summary>All of them with <c>--json</c>.</summary>
    public Symbol[] SymbolsWithJson(params Symbol[] own) => [.. Symbols(own), json];

    /// <summary>True where the answer is to be JSON.</summary>
    public bool WantsJson(ParseResult parsed) => parsed.GetValue(json);

    /// <summary>True where the command line says at which level to ask.</summary>
    public bool NamesLevel(ParseResult parsed) => parsed.GetValue(level) is not null;

    /// <summary>Reads the inputs and makes the view.</summary>
    /// <exception cref="ToolException">Nothing could be read.</exception>
    public async Task<(GraphView View, ReadReport Report)> LoadAsync(ParseResult parsed, ToolIo io, CancellationToken cancellation)
    {
        var reader = new Inputs(io)
        {
            Format = parsed.GetValue(format),
            Published = parsed.GetValue(published),
        };
        var (graph, report) = await reader.LoadGraphAsync(Paths(parsed), cancellation);
        GraphView view = graph;
        if (parsed.GetValue(knownAsOf) is { } known) view = view.KnownAsOf(known);
        if (parsed.GetValue(asOf) is { } day) view = view.AsOf(day);
        if (parsed.GetValue(between) is var (start, end)) view = view.Between(start, end);
        if (parsed.GetValue(minimumConfidence) is { } confidence) view = view.WithMinimumConfidence(confidence);
        return (hasLevel && parsed.GetValue(level) is { } at ? view.AtLevel(at) : view, report);
    }

    /// <summary>What to read.</summary>
    public string[] Paths(ParseResult parsed) =>
        inputs is Option<string[]> option ? parsed.GetRequiredValue(option) : parsed.GetRequiredValue((Argument<string[]>)inputs);
}
