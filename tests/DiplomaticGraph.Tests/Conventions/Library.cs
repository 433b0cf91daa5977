using System.Reflection;
using System.Runtime.CompilerServices;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

/// <summary>The library's public surface, and a way to report all that breaks a rule at once.</summary>
internal static class Library
{
    public const BindingFlags Declared = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static Assembly Assembly => typeof(EventTime).Assembly;

    public static IReadOnlyList<Type> Types { get; } = [.. Assembly.GetExportedTypes().OrderBy(t => t.FullName, StringComparer.Ordinal)];

    /// <summary>Methods that somebody wrote: no accessors, no operators, nothing that the compiler made for a record.</summary>
    public static IEnumerable<MethodInfo> Methods =>
        Types.Where(t => !typeof(Delegate).IsAssignableFrom(t)).SelectMany(t => t.GetMethods(Declared))
            .Where(m => !m.IsSpecialName && !m.IsDefined(typeof(CompilerGeneratedAttribute)));

    public static IEnumerable<PropertyInfo> Properties => Types.SelectMany(t => t.GetProperties(Declared));

    public static bool IsInit(MethodInfo setter) =>
        setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    /// <summary>Fails with every offender; fails also where nothing was looked at, since such a rule could not fail.</summary>
    public static void Obey<T>(IEnumerable<T> all, Func<T, bool> rule, string expected)
        where T : MemberInfo
    {
        var looked = all.ToList();
        Assert.NotEmpty(looked);
        var offenders = looked.Where(m => !rule(m)).Select(Name).ToList();
        Assert.True(offenders.Count == 0, $"{expected}\n  {string.Join("\n  ", offenders)}");
    }

    private static string Name(MemberInfo member) => member is Type type ? type.FullName! : $"{member.DeclaringType!.FullName}.{member.Name}";
}
