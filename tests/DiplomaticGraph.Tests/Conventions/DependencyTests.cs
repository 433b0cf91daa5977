using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class DependencyTests
{
    private static readonly string[] Allowed = ["Microsoft.Extensions.Logging.Abstractions", "Microsoft.Extensions.DependencyInjection.Abstractions"];

    [Fact]
    public void The_library_needs_the_framework_and_two_abstractions_at_most()
    {
        var others = Library.Assembly.GetReferencedAssemblies().Select(a => a.Name!)
            .Where(name => name != "System" && name != "netstandard" && !name.StartsWith("System.", StringComparison.Ordinal) && !Allowed.Contains(name));
        Assert.Empty(others);
    }

    [Fact]
    public void The_library_does_not_run_the_reflection_serialiser() =>
        Assert.DoesNotContain(Library.Assembly.GetReferencedAssemblies(), a => a.Name is "System.Reflection.Emit" or "System.Xml.XmlSerializer" or "System.Runtime.Serialization.Formatters");

    [Fact]
    public void The_library_is_marked_trimmable() =>
        Assert.Contains(
            Library.Assembly.GetCustomAttributes(typeof(System.Reflection.AssemblyMetadataAttribute), false).Cast<System.Reflection.AssemblyMetadataAttribute>(),
            a => a is { Key: "IsTrimmable", Value: "True" });
}
