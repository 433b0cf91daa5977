using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace DiplomaticGraph.Tool.Commands;

/// <summary>Prints the version of the tool itself, whichever process it runs in.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;
        parseResult.InvocationConfiguration.Output.WriteLine(version.Split('+')[0]);
        return ExitCode.Success;
    }
}
