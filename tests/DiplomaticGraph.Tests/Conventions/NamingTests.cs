using System.Reflection;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class NamingTests
{
    private static readonly string[] Namespaces =
        ["DiplomaticGraph", "DiplomaticGraph.Readers", "DiplomaticGraph.Export", "DiplomaticGraph.Evaluation", "Microsoft.Extensions.DependencyInjection"];

    private static readonly NullabilityInfoContext Nullability = new();

    // So that each rule has something to look at whatever the library has.
    private static IEnumerable<MethodInfo> Methods => Library.Methods.Concat(typeof(Sample).GetMethods(Library.Declared));

    [Fact]
    public void No_type_bears_the_name_of_its_namespace() =>
        Library.Obey(Library.Assembly.GetTypes(), t => t.Name != "DiplomaticGraph", "A type DiplomaticGraph makes its namespace unusable:");

    [Fact]
    public void Namespaces_are_few() =>
        Library.Obey(Library.Types, t => Namespaces.Contains(t.Namespace), $"Expected a namespace of {string.Join(", ", Namespaces)}:");

    [Fact]
    public void To_gives_what_its_name_says_or_text() =>
        Library.Obey(
            Methods.Where(m => Verb(m, "To")),
            m => m.ReturnType == typeof(string) || Related(Plain(m.ReturnType), m.Name[2..]),
            "ToX gives an X or a string:");

    [Fact]
    public void Get_gives_or_throws() =>
        Library.Obey(
            Methods.Where(m => Verb(m, "Get") && m.Name is not ("GetHashCode" or "GetType" or "GetObjectData")),
            m => m.ReturnType != typeof(void) && !IsNullable(m),
            "Get… never gives null; call it Find…:");

    [Fact]
    public void Find_gives_a_result_that_may_be_none() =>
        Library.Obey(
            Methods.Where(m => Verb(m, "Find")),
            m => m.ReturnType != typeof(void) && m.ReturnType != typeof(bool) && (IsNullable(m) || !m.ReturnType.IsValueType || IsCollection(m)),
            "Find… gives null, an empty collection or a result that says so:");

    [Fact]
    public void Try_gives_true_and_the_value_last() =>
        Library.Obey(
            Methods.Where(m => Verb(m, "Try")),
            m => m.ReturnType == typeof(bool) && m.GetParameters() is [.., { IsOut: true }],
            "Try… returns bool and ends with an out parameter:");

    [Fact]
    public void Enums_have_a_documented_zero() =>
        Library.Obey(Library.Types.Where(t => t.IsEnum), t => Enum.IsDefined(t, Enum.ToObject(t, 0)), "default(enum) needs a name:");

    [Fact]
    public void Exceptions_are_sealed_and_carry_what_failed() =>
        Library.Obey(
            Library.Types.Where(t => t.IsAssignableTo(typeof(Exception))).DefaultIfEmpty(typeof(Snapshots.SnapshotException)),
            t => t.Name.EndsWith("Exception", StringComparison.Ordinal) && t.IsSealed && (t.Assembly != Library.Assembly || t.GetProperties(Library.Declared).Length > 0),
            "An exception of ours is sealed, ends in Exception and has properties for what failed:");

    [Fact]
    public void Classes_are_sealed_unless_one_of_ours_derives() =>
        Library.Obey(
            Library.Types.Where(t => t.IsClass),
            t => t.IsSealed || t.IsAbstract || Library.Types.Any(other => other.BaseType == t),
            "Seal it:");

    private static bool Verb(MethodInfo method, string verb) =>
        method.Name.Length > verb.Length && method.Name.StartsWith(verb, StringComparison.Ordinal) && char.IsUpper(method.Name[verb.Length]);

    private static bool IsNullable(MethodInfo method) => Nullability.Create(method.ReturnParameter).ReadState == NullabilityState.Nullable;

    private static bool IsCollection(MethodInfo method) => method.ReturnType.IsAssignableTo(typeof(System.Collections.IEnumerable));

    // ToEntityId gives an EntityId, ToImmutableArray one of them, ToEdges a collection of edges.
    private static bool Related(Type type, string name) =>
        new[] { type }.Concat(type.GetGenericArguments()).Append(type.GetElementType() ?? type).Any(t =>
        {
            var typeName = t.Name.Split('`')[0];
            return name.Contains(typeName, StringComparison.Ordinal) || typeName.Contains(name, StringComparison.Ordinal)
                || name.Contains(typeName + "s", StringComparison.Ordinal);
        });

    private static Type Plain(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static class Sample
    {
        public static string GetName() => "";

        public static string? FindName() => null;
    }
}
