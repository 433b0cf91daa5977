using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Tool;

/// <summary>Options that several commands share. Each call makes new ones, as a symbol belongs to one command.</summary>
internal static class SharedOptions
{
    private const string PathsHelp = "Files, folders or globs of articles (text, HTML, Markdown, documents JSONL), claims or saved graphs ('-' is standard input)";

    private static readonly (string Name, InputFormat Format)[] Formats =
    [
        ("auto", InputFormat.Auto), ("text", InputFormat.Text), ("html", InputFormat.Html), ("markdown", InputFormat.Markdown), ("documents", InputFormat.Documents), ("claims", InputFormat.Claims),
        ("graph", InputFormat.GraphJson),
    ];

    public static Argument<string[]> Paths()
    {
        var paths = new Argument<string[]>("PATH") { Description = PathsHelp + ".", Arity = ArgumentArity.OneOrMore };
        paths.Validators.Add(result => RefuseEmpty(result, result.Tokens, "PATH"));
        return paths;
    }

    public static Option<string[]> In() => In(PathsHelp + ".", isRequired: true);

    public static Option<string[]> In(string description, bool isRequired)
    {
        var inputs = new Option<string[]>("--in")
        {
            Description = description,
            HelpName = "PATH",
            Required = isRequired,
            Arity = ArgumentArity.OneOrMore,
            AllowMultipleArgumentsPerToken = true,
        };
        inputs.Validators.Add(result => RefuseEmpty(result, result.Tokens, "--in"));
        return inputs;
    }

    public static Option<InputFormat> Format() => Choice("--format", "What the files are; without it, their content tells.", "format", Formats);

    public static Option<DateOnly?> Published() => Date("--published", "The day of publication of articles that tell none; relative dates count from it.");

    public static Option<Level?> Level() => Choice(
        "--level", "Officials as themselves, or each for the country held at that time.", "level",
        [("official", (Level?)DiplomaticGraph.Level.Official), ("country", DiplomaticGraph.Level.Country)]);

    /// <summary>An option that takes one of a few words, in any case.</summary>
    public static Option<T> Choice<T>(string name, string description, string noun, IReadOnlyList<(string Name, T Value)> choices)
    {
        string[] names = [.. choices.Select(c => c.Name)];
        return new Option<T>(name)
        {
            Description = description,
            HelpName = string.Join('|', names),
            CustomParser = result => ParseEach(result, names, name, noun, word => choices.First(c => c.Name == word).Value) is [var value] ? value : default,
        };
    }

    public static Option<bool> Json() => new("--json") { Description = "Write the answer as JSON." };

    public static Option<string?> OutputFile()
    {
        var output = new Option<string?>("--output", "-o")
        {
            Description = "The file to write; it appears whole or not at all. Without it, or with '-', standard output.",
            HelpName = "FILE",
        };
        output.Validators.Add(result => RefuseEmpty(result, result.Tokens, "--output"));
        return output;
    }

    public static Option<DateOnly?> Date(string name, string description) => new(name)
    {
        Description = description,
        HelpName = "DATE",
        CustomParser = result => ParseDate(result, 0),
    };

    public static Option<(DateOnly Start, DateOnly End)?> Between() => new("--between")
    {
        Description = "Only what happened from the first day on and before the second.",
        HelpName = "START END",
        Arity = new ArgumentArity(2, 2),
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result =>
        {
            var (start, end) = (ParseDate(result, 0), ParseDate(result, 1));
            if (start is null || end is null) return null;
            if (start < end) return (start.Value, end.Value);
            result.AddError($"--between {Show(start.Value)} {Show(end.Value)} is empty: the first day is in it, the second is not. Give an earlier day first.");
            return null;
        },
    };

    public static Option<double?> MinimumConfidence() => new("--min-confidence")
    {
        Description = "Only claims at least so sure, from 0 to 1.",
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= 1) return value;
            result.AddError($"--min-confidence '{text}' is no share: expected a number from 0 to 1, such as 0.5.");
            return null;
        },
    };

    public static Option<int?> MaximumSteps() => new("--max-steps")
    {
        Description = "The greatest number of steps; without it, any.",
        HelpName = "NUMBER",
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value > 0) return value;
            result.AddError($"--max-steps '{text}' is no number of steps: expected 1 or more.");
            return null;
        },
    };

    public static Option<RelationKind[]> ContactKinds() => new("--kind")
    {
        Description = "Only contacts of these kinds: " + Join(ContactKindNames) + ".",
        HelpName = "KIND",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => ParseEach(result, ContactKindNames, "--kind", "kind of contact", RelationKind.FromName),
    };

    public static Option<Modality[]> Modalities() => new("--modality")
    {
        Description = "Which contacts count: " + Join(ModalityNames) + ". Without it, asserted ones: a plan is no contact.",
        HelpName = "MODALITY",
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = true,
        CustomParser = result => ParseEach(result, ModalityNames, "--modality", "modality", name => Enum.Parse<Modality>(name, ignoreCase: true)),
    };

    /// <summary>An open set, as in claims: a kind of one's own is asked for by its name.</summary>
    public static Option<MechanismKind> MechanismKind() => new("--kind")
    {
        Description = "The kind of mechanism: " + Join(MechanismKindNames) + ", or one that the claims name.",
        HelpName = "KIND",
        DefaultValueFactory = _ => DiplomaticGraph.MechanismKind.CrisisCommunication,
        CustomParser = result =>
        {
            var text = result.Tokens[0].Value;
            if (!string.IsNullOrWhiteSpace(text)) return new MechanismKind(MechanismKindNames.FirstOrDefault(n => n.Equals(text, StringComparison.OrdinalIgnoreCase)) ?? text);
            result.AddError($"--kind '{text}' is no kind of mechanism: expected one such as {Join(MechanismKindNames)}.");
            return default;
        },
    };

    private static IReadOnlyList<string> ContactKindNames { get; } = [.. RelationKind.WellKnown.Where(k => k.IsContact).Select(k => k.Name)];

    private static IReadOnlyList<string> ModalityNames { get; } = [.. Enum.GetNames<Modality>().Select(n => n.ToLowerInvariant())];

    private static IReadOnlyList<string> MechanismKindNames { get; } = [.. DiplomaticGraph.MechanismKind.WellKnown.Select(k => k.Name)];

    private static string Join(IReadOnlyList<string> names) => string.Join(", ", names);

    private static T[]? ParseEach<T>(ArgumentResult result, IReadOnlyList<string> names, string option, string noun, Func<string, T> make)
    {
        foreach (var token in result.Tokens)
        {
            if (names.Contains(token.Value, StringComparer.OrdinalIgnoreCase)) continue;
            result.AddError($"{option} '{token.Value}' is no {noun}: expected one of {Join(names)}.");
            return null;
        }

        return [.. result.Tokens.Select(t => make(names.First(n => n.Equals(t.Value, StringComparison.OrdinalIgnoreCase))))];
    }

    private static DateOnly? ParseDate(ArgumentResult result, int index)
    {
        if (index >= result.Tokens.Count) return null;
        var text = result.Tokens[index].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        var name = result.Parent is OptionResult option ? option.Option.Name + " " : "";
        result.AddError($"{name}'{text}' is no day: expected year, month and day, such as 2023-06-19.");
        return null;
    }

    private static void RefuseEmpty(SymbolResult result, IReadOnlyList<Token> tokens, string name)
    {
        if (tokens.Any(t => string.IsNullOrWhiteSpace(t.Value))) result.AddError($"{name} '' is no path: expected the name of a file or folder, or '-'. Was a shell variable empty?");
    }

    private static string Show(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);
}
