using System.Globalization;
using System.Text;

namespace DiplomaticGraph.DocTests;

/// <summary>Puts the code blocks of all pages into one console project, builds it once and runs it once.</summary>
internal sealed class CodeProject : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("dipgraph-docs-code-").FullName;
    private readonly StringBuilder runner = new();
    private readonly Dictionary<(string Page, int Line), int> numbers = [];
    private int groups;

    /// <summary>What the build or the whole run said where it failed; null where both went well.</summary>
    public string? Failure { get; private set; }

    private string OutputFolder => Path.Combine(folder, "printed");

    /// <summary>Adds a page, which runs in a folder of its own.</summary>
    public void Add(DocPage page, string workFolder)
    {
        var group = new List<DocBlock>();
        foreach (var block in page.Blocks.Where(b => b.IsCode))
        {
            if (block.ContinuesPrevious && group.Count == 0)
                throw new FormatException($"{page.Locate(block)}: '{DocBlock.Continues}', but no block of code stands before it on the page.");
            if (!block.ContinuesPrevious) AddGroup(page, group, workFolder);
            group.Add(block);
        }

        AddGroup(page, group, workFolder);
    }

    public void BuildAndRun()
    {
        if (groups == 0) return;
        Directory.CreateDirectory(OutputFolder);
        File.WriteAllText(Path.Combine(folder, "Docs.csproj"), ProjectFile());
        File.WriteAllText(Path.Combine(folder, "Runner.cs"), RunnerFile());
        // Settings of folders above the temporary one must not leak in.
        File.WriteAllText(Path.Combine(folder, "Directory.Build.props"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Build.targets"), "<Project />");
        File.WriteAllText(Path.Combine(folder, "Directory.Packages.props"), "<Project />");
        var build = Dotnet.Run(folder, "build", "Docs.csproj", "-c", "Release", "-v", "quiet", "-nologo", "-o", Path.Combine(folder, "built"));
        if (build.ExitCode != 0)
        {
            Failure = "The code of the pages does not compile:\n" + build.Text;
            return;
        }

        var run = Dotnet.Run(folder, Path.Combine(folder, "built", "Docs.dll"));
        if (run.ExitCode != 0) Failure = "The code of the pages broke off:\n" + run.Text;
    }

    /// <summary>What a block printed, and the exception that ended it where one did.</summary>
    public (string Printed, string? Error) ResultOf(DocPage page, DocBlock block)
    {
        var file = Path.Combine(OutputFolder, numbers[(page.Name, block.FirstLine)].ToString(CultureInfo.InvariantCulture));
        return (Read(file + ".txt") ?? "", Read(file + ".error"));

        static string? Read(string path) => File.Exists(path) ? File.ReadAllText(path) : null;
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void AddGroup(DocPage page, List<DocBlock> group, string workFolder)
    {
        if (group.Count == 0) return;
        groups++;
        foreach (var block in group) numbers.Add((page.Name, block.FirstLine), numbers.Count);
        File.WriteAllText(Path.Combine(folder, $"Group{groups}.cs"),
            CodeGroup.Write($"Group{groups}", page.Name, [.. group.Select(b => (b, numbers[(page.Name, b.FirstLine)]))]));
        runner.AppendLine(CultureInfo.InvariantCulture, $"        await Run({Literal(workFolder)}, Group{groups}.Run);");
        group.Clear();
    }

    private static string ProjectFile()
    {
        // The assemblies beside this test are those of the build under test, so nothing has to be restored.
        var references = string.Join('\n', new[]
        {
            "DiplomaticGraph", "DiplomaticGraph.Html", "AngleSharp", "Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection",
            "Microsoft.Extensions.DependencyInjection.Abstractions",
        }.Select(name => (Name: name, Path: Path.Combine(AppContext.BaseDirectory, name + ".dll")))
            .Where(r => File.Exists(r.Path))
            .Select(r => $"    <Reference Include=\"{r.Name}\" HintPath=\"{r.Path}\" />"));
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                <NoWarn>CS1998;CS8321</NoWarn>
                <NuGetAudit>false</NuGetAudit>
                <UseAppHost>false</UseAppHost>
              </PropertyGroup>
              <ItemGroup>
                <Using Include="DiplomaticGraph" />
            {references}
              </ItemGroup>
            </Project>
            """;
    }

    private string RunnerFile() => $$"""
        using System.Globalization;
        using System.Text;

        internal static class DocRunner
        {
            private static StringWriter printed = new();
            private static int current = -1;

            private static async Task Main()
            {
                CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        {{runner}}    }

            private static void Begin(int block)
            {
                End();
                current = block;
                Console.SetOut(printed = new StringWriter());
            }

            private static void End()
            {
                if (current >= 0) File.WriteAllText({{Literal(OutputFolder)}} + "/" + current + ".txt", printed.ToString());
                current = -1;
            }

            private static async Task Run(string folder, Func<Action<int>, Task> group)
            {
                Directory.SetCurrentDirectory(folder);
                try
                {
                    await group(Begin);
                }
                catch (Exception e)
                {
                    File.WriteAllText({{Literal(OutputFolder)}} + "/" + current + ".error", e.ToString());
                }

                End();
            }
        }
        """;

    private static string Literal(string text) => "@\"" + text.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
