using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class ImmutabilityTests
{
    private static readonly Type[] MutableCollections =
    [
        typeof(List<>), typeof(Dictionary<,>), typeof(HashSet<>), typeof(IList<>), typeof(ICollection<>), typeof(IDictionary<,>), typeof(ISet<>),
    ];

    [Fact]
    public void Properties_are_set_only_while_an_object_is_made() =>
        Library.Obey(Library.Properties, p => p.SetMethod is not { IsPublic: true } setter || Library.IsInit(setter), "Give it init, or no setter:");

    [Fact]
    public void Fields_are_constants_or_static_and_read_only() =>
        Library.Obey(
            Library.Types.SelectMany(t => t.GetFields(Library.Declared)).Where(f => !f.IsSpecialName),
            f => f.IsLiteral || f is { IsStatic: true, IsInitOnly: true },
            "Make it a property:");

    [Fact]
    public void Structs_are_read_only() =>
        Library.Obey(
            Library.Types.Where(t => t is { IsValueType: true, IsEnum: false }),
            t => t.IsDefined(typeof(IsReadOnlyAttribute)),
            "Declare it readonly:");

    [Fact]
    public void Nothing_static_is_kept_that_changes() =>
        Library.Obey(
            Library.Assembly.GetTypes().Where(t => !t.IsDefined(typeof(CompilerGeneratedAttribute)) && t.FullName!.StartsWith("DiplomaticGraph", StringComparison.Ordinal))
                .SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
                .Where(f => !f.Name.StartsWith('<') || f.Name.EndsWith(">k__BackingField", StringComparison.Ordinal)),
            f => f.IsLiteral || f.IsInitOnly || f.IsDefined(typeof(CompilerGeneratedAttribute)) || IsGenerated(f.DeclaringType!),
            "A static that changes is a hidden registry:");

    [Fact]
    public void Collections_that_are_given_out_cannot_be_changed() =>
        Library.Obey(
            Library.Properties,
            p => !p.PropertyType.IsArray
                && !(p.PropertyType.IsGenericType && MutableCollections.Contains(p.PropertyType.GetGenericTypeDefinition())),
            "Give an ImmutableArray or a read-only interface:");

    // Source generators (JSON, logging) keep lazily made fields of their own.
    private static bool IsGenerated(Type type) =>
        type.IsDefined(typeof(System.CodeDom.Compiler.GeneratedCodeAttribute)) || (type.DeclaringType is { } outer && IsGenerated(outer));
}
