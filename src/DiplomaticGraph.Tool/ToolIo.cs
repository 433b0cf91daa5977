using System.Text;
using Spectre.Console;

namespace DiplomaticGraph.Tool;

/// <summary>Where a command reads and writes.</summary>
internal sealed class ToolIo : IDisposable
{
    /// <summary>Where no terminal says otherwise: what fits everywhere.</summary>
    private const int PlainWidth = 80;

    private ToolIo(Stream input, TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal)
    {
        Input = input;
        Output = output;
        Error = new TerminalWriter(error);
        IsInteractive = errorIsTerminal;
        Screen = CreateConsole(output, outputIsTerminal);
        ErrorScreen = CreateConsole(error, errorIsTerminal);
    }

    /// <summary>Standard input.</summary>
    public Stream Input { get; }

    /// <summary>Standard output, for results.</summary>
    public TextWriter Output { get; }

    /// <summary>Standard error, for messages and summaries: whatever is written to it is made harmless for a terminal.</summary>
    public TextWriter Error { get; }

    /// <summary><see cref="Output"/> for people: colours on a terminal, plain 80 columns elsewhere.</summary>
    public IAnsiConsole Screen { get; }

    /// <summary><see cref="Error"/> for people.</summary>
    public IAnsiConsole ErrorScreen { get; }

    /// <summary>True where somebody watches standard error, so that progress is worth showing.</summary>
    public bool IsInteractive { get; }

    /// <summary>The streams of this process.</summary>
    public static ToolIo FromConsole()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected) Console.OutputEncoding = utf8;
        return new ToolIo(
            Console.OpenStandardInput(),
            new StreamWriter(Console.OpenStandardOutput(), utf8) { AutoFlush = true, NewLine = "\n" },
            new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" },
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected);
    }

    /// <summary>Streams that nobody watches.</summary>
    public static ToolIo ForWriters(Stream input, TextWriter output, TextWriter error) => new(input, output, error, false, false);

    /// <summary>Says what is wrong.</summary>
    /// <returns><see cref="ExitCode.BadInput"/>.</returns>
    public int Fail(string message)
    {
        Error.WriteLine($"dipgraph: {message}");
        return ExitCode.BadInput;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    private static IAnsiConsole CreateConsole(TextWriter writer, bool isTerminal)
    {
        var noColor = Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = isTerminal && !noColor ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal && !noColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = isTerminal ? InteractionSupport.Detect : InteractionSupport.No,
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
            Out = new AnsiConsoleOutput(writer),
        });
        console.Profile.Capabilities.Unicode = true;
        if (isTerminal)
        {
            try
            {
                // Some terminals do not tell their size and say 0.
                if (Console.WindowWidth > 0)
                {
                    console.Profile.Width = Math.Clamp(Console.WindowWidth, 40, 120);
                    return console;
                }
            }
            catch (IOException)
            {
                // A terminal without a size.
            }
        }

        console.Profile.Width = PlainWidth;
        return console;
    }
}
