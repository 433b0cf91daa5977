namespace DiplomaticGraph.Tests.Conventions;

internal static class TypeExtensions
{
    /// <summary><c>IComparable&lt;T&gt;</c> for a T of run time; object, which nothing below compares with, where T is static or generic.</summary>
    public static Type MakeGenericTypeOf(this Type definition, Type argument) =>
        argument is { IsAbstract: true, IsSealed: true } || argument.ContainsGenericParameters ? typeof(Nothing) : definition.MakeGenericType(argument);

    private sealed class Nothing;
}
