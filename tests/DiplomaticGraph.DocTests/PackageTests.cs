using System.Globalization;

namespace DiplomaticGraph.DocTests;

/// <summary>What is packed can be used by a stranger: from a folder, without the repository.</summary>
[Collection("pages")]
public class PackageTests : IDisposable
{
    // A version of its own, so that nothing older can be taken for it.
    private readonly string version = "0.0.1-test." + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)[..8];
    private readonly string folder = Directory.CreateTempSubdirectory("dipgraph-package-").FullName;

    private string Feed => Path.Combine(folder, "feed");

    [Fact]
    public void A_fresh_console_project_restores_the_package_and_runs_the_example_of_the_readme()
    {
        Pack("DiplomaticGraph");
        var readme = DocPage.Load("README.md");
        var example = readme.Blocks.First(b => b.IsCode && b.Output is not null);
        var app = Directory.CreateDirectory(Path.Combine(folder, "app")).FullName;
        Repository.CopySeeds(app);
        File.WriteAllText(Path.Combine(app, "app.csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <NuGetAudit>false</NuGetAudit>
                <RestoreSources>{Feed}</RestoreSources>
                <RestoreFallbackFolders>{PackagesOfThisMachine()}</RestoreFallbackFolders>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="DiplomaticGraph" Version="{version}" />
              </ItemGroup>
            </Project>
            """);
        foreach (var file in (string[])["Directory.Build.props", "Directory.Build.targets", "Directory.Packages.props"])
            File.WriteAllText(Path.Combine(app, file), "<Project />");
        File.WriteAllLines(Path.Combine(app, "Program.cs"), example.Lines);
        var build = Dotnet.Start("dotnet", app, [("NUGET_PACKAGES", Path.Combine(folder, "packages"))],
            "build", "-c", "Release", "-v", "quiet", "-nologo", "-o", Path.Combine(folder, "built"));
        Assert.True(build.ExitCode == 0, build.Text);
        var run = Dotnet.Start("dotnet", app, [("LANG", "C"), ("LC_ALL", "C")], Path.Combine(folder, "built", "app.dll"));
        Assert.True(run.ExitCode == 0, run.Text);
        Assert.Equal(ExpectedOutput.Normalize(example.Output!.Lines), ExpectedOutput.Normalize(run.Text));
    }

    [Fact]
    public void The_tool_installs_from_a_folder_and_runs()
    {
        Pack("DiplomaticGraph.Tool");
        var tools = Path.Combine(folder, "tools");
        var install = Dotnet.Start("dotnet", folder, [("NUGET_PACKAGES", Path.Combine(folder, "packages"))],
            "tool", "install", "DiplomaticGraph.Tool", "--tool-path", tools, "--source", Feed, "--version", version);
        Assert.True(install.ExitCode == 0, install.Text);
        var dipgraph = Path.Combine(tools, OperatingSystem.IsWindows() ? "dipgraph.exe" : "dipgraph");
        var shown = Dotnet.Start(dipgraph, folder, [], "--version");
        Assert.True(shown.ExitCode == 0, shown.Text);
        Assert.Equal(typeof(RelationKind).Assembly.GetName().Version!.ToString(3), shown.Text.Trim());
        Repository.CopySeeds(folder);
        var read = Dotnet.Start(dipgraph, folder, [], "read", "seeds", "-o", "claims.jsonl");
        Assert.True(read.ExitCode == 0, read.Text);
        Assert.NotEmpty(File.ReadAllLines(Path.Combine(folder, "claims.jsonl")));
    }

    [Theory]
    [InlineData("DiplomaticGraph", "README.md", "icon.png", "lib/net10.0/DiplomaticGraph.dll", "lib/net10.0/DiplomaticGraph.xml")]
    [InlineData("DiplomaticGraph.Tool", "README.md", "icon.png", "tools/net10.0/any/dipgraph.dll")]
    public void A_package_holds_what_its_page_shows(string name, params string[] files)
    {
        Pack(name);
        using var package = System.IO.Compression.ZipFile.OpenRead(Path.Combine(Feed, $"{name}.{version}.nupkg"));
        var entries = package.Entries.Select(e => e.FullName).ToHashSet(StringComparer.Ordinal);
        Assert.All(files, f => Assert.Contains(f, entries));
        using var nuspec = new StreamReader(package.GetEntry($"{name}.nuspec")!.Open());
        var text = nuspec.ReadToEnd();
        Assert.Contains("<license type=\"expression\">MIT</license>", text, StringComparison.Ordinal);
        Assert.Contains("<readme>README.md</readme>", text, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        Directory.Delete(folder, recursive: true);
        GC.SuppressFinalize(this);
    }

    private void Pack(string project)
    {
        var pack = Dotnet.Run(Repository.Root, "pack", $"src/{project}/{project}.csproj", "-c", Repository.Configuration, "--no-build",
            "-v", "quiet", "-nologo", "-o", Feed, $"-p:PackageVersion={version}");
        Assert.True(pack.ExitCode == 0, pack.Text);
    }

    /// <summary>Where the dependencies already are, since the build restored them: no source is asked for them again.</summary>
    private static string PackagesOfThisMachine()
    {
        var answer = Dotnet.Run(Repository.Root, "nuget", "locals", "global-packages", "--list").Text;
        return answer[(answer.IndexOf("global-packages:", StringComparison.Ordinal) + "global-packages:".Length)..].Trim();
    }
}
