using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace DiplomaticGraph.Tests.Conventions;

/// <summary>Prints public types as declarations, one member a line, in an order that does not depend on the source.</summary>
/// <remarks>What the compiler adds to a record (equality, printing, copying) is implied by the word record and left out.</remarks>
internal static class PublicApiPrinter
{
    public static string Print(IEnumerable<Type> types)
    {
        var text = new StringBuilder();
        foreach (var space in types.GroupBy(t => t.Namespace, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            text.Append("namespace ").Append(space.Key).Append("\n\n");
            foreach (var type in space.OrderBy(TypeNames.Of, StringComparer.Ordinal)) Append(text, type);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, Type type)
    {
        text.Append(Header(type)).Append('\n');
        if (!typeof(Delegate).IsAssignableFrom(type))
        {
            foreach (var line in type.IsEnum ? EnumMembers(type) : Members(type)) text.Append("    ").Append(line).Append('\n');
        }

        text.Append('\n');
    }

    private static string Header(Type type)
    {
        var name = TypeNames.Of(type);
        if (type.IsEnum) return (type.IsDefined(typeof(FlagsAttribute)) ? "[Flags] " : "") + "public enum " + name;
        if (typeof(Delegate).IsAssignableFrom(type)) return MemberText.Method(type.GetMethod("Invoke")!).Replace(" Invoke(", $" delegate {name}(", StringComparison.Ordinal);
        var isRecord = type.GetMethod("<Clone>$") is not null || (type.IsValueType && type.GetMethod("PrintMembers", BindingFlags.NonPublic | BindingFlags.Instance) is not null);
        var kind = (type.IsInterface, type.IsValueType, isRecord) switch
        {
            (true, _, _) => "interface",
            (_, true, true) => "record struct",
            (_, true, _) => "struct",
            (_, _, true) => "record",
            _ => "class",
        };
        var modifier = type switch
        {
            { IsInterface: true } => "",
            { IsAbstract: true, IsSealed: true } => "static ",
            { IsValueType: true } => (type.IsDefined(typeof(IsReadOnlyAttribute)) ? "readonly " : "") + (type.IsByRefLike ? "ref " : ""),
            { IsAbstract: true } => "abstract ",
            { IsSealed: true } => "sealed ",
            _ => "",
        };
        var bases = Bases(type, isRecord).ToList();
        return $"public {modifier}{kind} {name}{(bases.Count > 0 ? " : " + string.Join(", ", bases) : "")}{MemberText.Constraints(type.GetGenericArguments())}";
    }

    private static IEnumerable<string> Bases(Type type, bool isRecord)
    {
        var inherited = (type.BaseType?.GetInterfaces() ?? []).Concat(type.GetInterfaces().SelectMany(i => i.GetInterfaces())).ToHashSet();
        if (type.BaseType is { } parent && parent != typeof(object) && parent != typeof(ValueType)) yield return TypeNames.Of(parent);
        var own = type.GetInterfaces().Where(i => i.IsVisible && !inherited.Contains(i)).Select(TypeNames.Of);
        var implied = $"IEquatable<{TypeNames.Of(type)}>";
        foreach (var name in own.Where(n => !isRecord || n != implied).Order(StringComparer.Ordinal)) yield return name;
    }

    private static IEnumerable<string> EnumMembers(Type type) =>
        Enum.GetValuesAsUnderlyingType(type).Cast<object>().Select(v => FormattableString.Invariant($"{Enum.GetName(type, v)} = {v}"));

    private static List<string> Members(Type type)
    {
        const BindingFlags all = Library.Declared | BindingFlags.NonPublic;
        var fields = Lines(type.GetFields(all).Where(Seen), MemberText.Field);
        var constructors = Lines(type.GetConstructors(all).Where(c => !c.IsStatic && Seen(c) && !IsMade(c)), MemberText.Constructor);
        var properties = Lines(type.GetProperties(all).Where(p => p.GetAccessors(nonPublic: true).Any(Seen) && !IsMade(p)), MemberText.Property);
        var events = Lines(type.GetEvents(all).Where(e => Seen(e.AddMethod!)), MemberText.Event);
        var methods = Lines(
            type.GetMethods(all).Where(m => Seen(m) && !IsMade(m) && (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal)) && m.Name != "<Clone>$"),
            MemberText.Method);
        return [.. fields, .. constructors, .. properties, .. events, .. methods];
    }

    private static IEnumerable<string> Lines<T>(IEnumerable<T> members, Func<T, string> print)
        where T : MemberInfo =>
        members.Select(m => (m.Name, Text: print(m))).OrderBy(m => m.Name, StringComparer.Ordinal).ThenBy(m => m.Text, StringComparer.Ordinal).Select(m => m.Text);

    private static bool Seen(FieldInfo field) => field.IsPublic || field.IsFamily || field.IsFamilyOrAssembly;

    private static bool Seen(MethodBase method) => method.IsPublic || method.IsFamily || method.IsFamilyOrAssembly;

    private static bool IsMade(MemberInfo member) => member.IsDefined(typeof(CompilerGeneratedAttribute)) || member.Name == "EqualityContract";
}
