using System.Reflection;

namespace DiplomaticGraph.Tests.Conventions;

/// <summary>Types as C# writes them, with the question marks of nullable references.</summary>
internal static class TypeNames
{
    private static readonly Dictionary<Type, string> Keywords = new()
    {
        [typeof(void)] = "void", [typeof(object)] = "object", [typeof(string)] = "string", [typeof(bool)] = "bool", [typeof(char)] = "char",
        [typeof(byte)] = "byte", [typeof(short)] = "short", [typeof(ushort)] = "ushort", [typeof(int)] = "int", [typeof(uint)] = "uint",
        [typeof(long)] = "long", [typeof(ulong)] = "ulong", [typeof(float)] = "float", [typeof(double)] = "double", [typeof(decimal)] = "decimal",
    };

    public static string Of(Type type)
    {
        if (type.IsByRef) return Of(type.GetElementType()!);
        if (type.IsArray) return Of(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return Of(value) + "?";
        return Compose(type, type.GetGenericArguments().Select(Of).ToList());
    }

    public static string Of(NullabilityInfo info)
    {
        var type = info.Type.IsByRef ? info.Type.GetElementType()! : info.Type;
        if (info.Type.IsByRef && !type.IsGenericType && !type.IsArray) return Of(type) + Mark(info, type);
        if (type.IsArray && info.ElementType is { } element) return Of(element) + "[]" + Mark(info, type);
        if (Nullable.GetUnderlyingType(type) is { } value)
            return (info.GenericTypeArguments is [{ } inner] && inner.Type == value ? Of(inner) : Compose(value, Arguments(info, value))) + "?";
        return Compose(type, Arguments(info, type)) + Mark(info, type);
    }

    private static List<string> Arguments(NullabilityInfo info, Type type) =>
        info.GenericTypeArguments.Length == type.GetGenericArguments().Length
            ? [.. info.GenericTypeArguments.Select(Of)]
            : [.. type.GetGenericArguments().Select(Of)];

    private static string Mark(NullabilityInfo info, Type type) =>
        !type.IsValueType && (info.ReadState == NullabilityState.Nullable || info.WriteState == NullabilityState.Nullable) ? "?" : "";

    private static string Compose(Type type, List<string> arguments)
    {
        if (Keywords.TryGetValue(type, out var keyword)) return keyword;
        if (type.IsGenericParameter) return type.Name;
        if (type.FullName?.StartsWith("System.ValueTuple`", StringComparison.Ordinal) == true) return $"({string.Join(", ", arguments)})";
        var name = type.Name.Split('`')[0];
        if (type.DeclaringType is { } outer) name = outer.Name.Split('`')[0] + "." + name;
        return arguments.Count == 0 ? name : $"{name}<{string.Join(", ", arguments)}>";
    }
}
