using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;

namespace DiplomaticGraph.Tests.Conventions;

/// <summary>One member as it would be declared.</summary>
internal static class MemberText
{
    private static readonly Dictionary<string, string> Operators = new(StringComparer.Ordinal)
    {
        ["op_Implicit"] = "implicit operator", ["op_Explicit"] = "explicit operator", ["op_Equality"] = "operator ==", ["op_Inequality"] = "operator !=",
        ["op_LessThan"] = "operator <", ["op_GreaterThan"] = "operator >", ["op_LessThanOrEqual"] = "operator <=", ["op_GreaterThanOrEqual"] = "operator >=",
    };

    private static readonly NullabilityInfoContext Nullability = new();

    public static string Field(FieldInfo field)
    {
        var type = TypeNames.Of(Nullability.Create(field));
        return field.IsLiteral
            ? $"{Access(field.IsPublic)}const {type} {field.Name} = {Value(field.GetRawConstantValue(), field.FieldType)};"
            : $"{Access(field.IsPublic)}{(field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{type} {field.Name};";
    }

    public static string Constructor(ConstructorInfo constructor) =>
        $"{Access(constructor.IsPublic)}{constructor.DeclaringType!.Name.Split('`')[0]}({Parameters(constructor)});";

    public static string Property(PropertyInfo property)
    {
        var any = property.GetAccessors(nonPublic: true)[0];
        var setter = property.SetMethod is { } set && (set.IsPublic || set.IsFamily) ? set : null;
        var accessors = (property.GetMethod is { IsPublic: true } or { IsFamily: true } ? "get; " : "")
            + (setter is null ? "" : (setter.IsPublic ? "" : "protected ") + (Library.IsInit(setter) ? "init; " : "set; "));
        var index = property.GetIndexParameters();
        var name = index.Length > 0 ? $"this[{string.Join(", ", index.Select(Parameter))}]" : property.Name;
        var required = property.IsDefined(typeof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Access(any.IsPublic)}{Modifiers(any)}{required}{TypeNames.Of(Nullability.Create(property))} {name} {{ {accessors}}}";
    }

    public static string Event(EventInfo e) => $"public event {TypeNames.Of(e.EventHandlerType!)} {e.Name};";

    public static string Method(MethodInfo method)
    {
        var generics = method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(a => a.Name))}>" : "";
        var returns = TypeNames.Of(Nullability.Create(method.ReturnParameter));
        var head = Operators.TryGetValue(method.Name, out var symbol)
            ? symbol.EndsWith("operator", StringComparison.Ordinal) ? $"{symbol} {returns}" : $"{returns} {symbol}"
            : $"{returns} {method.Name}{generics}";
        var extension = method.IsDefined(typeof(ExtensionAttribute)) ? "this " : "";
        return $"{Access(method.IsPublic)}{Modifiers(method)}{head}({extension}{Parameters(method)}){Constraints(method.IsGenericMethod ? method.GetGenericArguments() : [])};";
    }

    public static string Constraints(Type[] arguments) => string.Concat(arguments.Where(a => a.IsGenericParameter).Select(Constraint));

    private static string Constraint(Type argument)
    {
        var attributes = argument.GenericParameterAttributes;
        List<string> all = [];
        if (attributes.HasFlag(GenericParameterAttributes.NotNullableValueTypeConstraint)) all.Add("struct");
        if (attributes.HasFlag(GenericParameterAttributes.ReferenceTypeConstraint)) all.Add("class");
        if (argument.CustomAttributes.Any(a => a.AttributeType.Name == "NullableAttribute") && all.Count == 0 && argument.GetGenericParameterConstraints().Length == 0
            && argument.CustomAttributes.First(a => a.AttributeType.Name == "NullableAttribute").ConstructorArguments[0].Value is (byte)1) all.Add("notnull");
        all.AddRange(argument.GetGenericParameterConstraints().Where(t => t != typeof(ValueType)).Select(TypeNames.Of));
        return all.Count == 0 ? "" : $" where {argument.Name} : {string.Join(", ", all)}";
    }

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(Parameter));

    private static string Parameter(ParameterInfo parameter)
    {
        var promise = parameter.GetCustomAttribute<NotNullWhenAttribute>() is { } when ? $"[NotNullWhen({(when.ReturnValue ? "true" : "false")})] "
            : parameter.IsDefined(typeof(NotNullAttribute)) ? "[NotNull] " : "";
        var passing = parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? parameter.IsIn ? "in " : "ref "
            : parameter.IsDefined(typeof(ParamArrayAttribute)) || parameter.IsDefined(typeof(ParamCollectionAttribute)) ? "params " : "";
        var value = parameter.HasDefaultValue ? " = " + Value(parameter.RawDefaultValue, parameter.ParameterType) : "";
        return $"{promise}{passing}{TypeNames.Of(Nullability.Create(parameter))} {parameter.Name}{value}";
    }

    private static string Access(bool isPublic) => isPublic ? "public " : "protected ";

    private static string Modifiers(MethodInfo method)
    {
        if (method.DeclaringType!.IsInterface) return method.IsStatic ? "static " : "";
        if (method.IsStatic) return "static ";
        if (method.IsAbstract) return "abstract ";
        var overrides = method.GetBaseDefinition().DeclaringType != method.DeclaringType;
        return overrides ? (method.IsFinal ? "sealed " : "") + "override " : method is { IsVirtual: true, IsFinal: false } ? "virtual " : "";
    }

    private static string Value(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null) return type.IsValueType ? "default" : "null";
        if (type.IsEnum) return $"{TypeNames.Of(type)}.{Enum.ToObject(type, value)}";
        return value switch
        {
            string text => "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"",
            char c => $"'{c}'",
            bool b => b ? "true" : "false",
            IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
            _ => value.ToString()!,
        };
    }
}
