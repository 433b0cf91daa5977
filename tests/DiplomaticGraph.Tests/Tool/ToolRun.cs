using System.Text;
using System.Text.Json;
using DiplomaticGraph.Tool;

namespace DiplomaticGraph.Tests.Tool;

/// <summary>One run of the tool in this process, and what came out of it.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>The articles in seeds/, beside the tests.</summary>
    public static string Seeds { get; } = Path.Combine(AppContext.BaseDirectory, "seeds");

    /// <summary>The output as JSON.</summary>
    public JsonElement Json => JsonDocument.Parse(Output).RootElement.Clone();

    public static Task<ToolRun> Of(params string[] arguments) => WithInput("", arguments);

    public static async Task<ToolRun> WithInput(string input, params string[] arguments)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(input));
        var code = await Program.RunAsync(arguments, output, error, stream);
        return new ToolRun(code, output.ToString(), error.ToString());
    }
}
