using System.Reflection;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class BannedSymbolsTests
{
    public static TheoryData<string> Files => ["BannedSymbols.txt", "BannedSymbols.Library.txt"];

    [Theory]
    [MemberData(nameof(Files))]
    public void Each_line_names_a_member_that_exists_and_a_reason(string file)
    {
        // The analyser passes over a symbol that it does not find: a misspelt ban forbids nothing.
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, "src", file));
        Assert.NotEmpty(lines);
        var wrong = lines.Where(line => line.Split(';', 2) is not [var symbol, { Length: > 20 }] || !Exists(symbol)).ToList();
        Assert.True(wrong.Count == 0, "No such symbol, or no reason:\n  " + string.Join("\n  ", wrong));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void No_symbol_is_named_twice(string file)
    {
        var symbols = File.ReadAllLines(Path.Combine(Repository.Root, "src", file)).Select(line => line.Split(';')[0]).ToList();
        Assert.Equal(symbols.Count, symbols.Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void A_misspelt_symbol_is_noticed()
    {
        Assert.True(Exists("P:System.DateTime.Now"));
        Assert.False(Exists("P:System.DateTime.Nwo"));
        Assert.False(Exists("M:System.String.StartsWith(System.Strin)"));
        Assert.False(Exists("T:System.Radnom"));
    }

    private static bool Exists(string symbol)
    {
        var (kind, name) = (symbol[0], symbol[2..]);
        if (kind == 'T') return FindType(name) is not null;
        var path = name.Split('(')[0];
        var dot = path.LastIndexOf('.');
        return FindType(path[..dot]) is { } type && type.GetMembers(Library.Declared).Any(m => kind == Kind(m) && name == type.FullName + "." + Id(m));
    }

    private static Type? FindType(string name) =>
        new[] { typeof(string), typeof(System.Text.RegularExpressions.Regex), typeof(Console), typeof(System.Xml.Linq.XDocument), typeof(Thread) }
            .Select(t => t.Assembly.GetType(name)).FirstOrDefault(t => t is not null);

    private static char Kind(MemberInfo member) => member switch { PropertyInfo => 'P', FieldInfo => 'F', _ => 'M' };

    private static string Id(MemberInfo member)
    {
        var name = member.Name.Replace(".ctor", "#ctor", StringComparison.Ordinal);
        return member is MethodBase method && method.GetParameters() is { Length: > 0 } parameters
            ? $"{name}({string.Join(',', parameters.Select(p => Id(p.ParameterType)))})"
            : name;
    }

    private static string Id(Type type) =>
        type.IsByRef ? Id(type.GetElementType()!) + "@"
        : type.IsGenericType ? $"{type.Namespace}.{type.Name.Split('`')[0]}{{{string.Join(',', type.GetGenericArguments().Select(Id))}}}"
        : type.FullName ?? type.Name;
}
