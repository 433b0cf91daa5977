using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using DiplomaticGraph.Tool.Commands;

namespace DiplomaticGraph.Tool;

/// <summary>The entry of <c>dipgraph</c>.</summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        using var io = ToolIo.FromConsole();
        return await RunAsync(args, io);
    }

    /// <summary>Runs the tool away from a console, as tests and other programs do.</summary>
    /// <param name="args">The arguments, without the name of the program.</param>
    /// <param name="output">Takes results.</param>
    /// <param name="error">Takes messages and summaries.</param>
    /// <param name="input">Standard input; null for an empty one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>The exit code: see <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(
        string[] args, TextWriter output, TextWriter error, Stream? input = null, CancellationToken cancellationToken = default)
    {
        using var io = ToolIo.ForWriters(input ?? Stream.Null, output, error);
        return await RunAsync(args, io, cancellationToken);
    }

    private static async Task<int> RunAsync(string[] args, ToolIo io, CancellationToken cancellationToken = default)
    {
        // Results must not depend on the culture of the machine, and neither must messages: they are what people search for.
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var parsed = ToolCommandLine.Create(io).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Action is ParseErrorAction)
        {
            foreach (var e in parsed.Errors) io.Error.WriteLine($"dipgraph: {e.Message}");
            io.Error.WriteLine($"Try '{ToolCommandLine.PathOf(parsed.CommandResult)} --help'.");
            return ExitCode.BadUsage;
        }

        try
        {
            var settings = new InvocationConfiguration { Output = io.Output, Error = io.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(settings, cancellationToken);
        }
        catch (ToolException e)
        {
            io.Error.WriteLine($"dipgraph: {e.Message}");
            return e.ExitCode;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            io.Error.WriteLine($"dipgraph: {e.Message}");
            return ExitCode.BadInput;
        }
        catch (OperationCanceledException)
        {
            io.Error.WriteLine("dipgraph: stopped; nothing was written.");
            return ExitCode.Cancelled;
        }
    }
}
