using System.Diagnostics;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

/// <summary>A test that draws with Graphviz. Without <c>dot</c> it is skipped, and says so; under <c>CI=true</c> it runs and fails.</summary>
internal sealed class GraphvizFactAttribute : FactAttribute
{
    public GraphvizFactAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !HasDot()) Skip = "Graphviz ('dot') is not installed.";
    }

    private static bool HasDot()
    {
        try
        {
            using var dot = Process.Start(new ProcessStartInfo("dot", "-V") { RedirectStandardError = true })!;
            dot.WaitForExit();
            return dot.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }
}
