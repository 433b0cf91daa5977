using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class EqualityTests
{
    [Fact]
    public void A_struct_compares_itself_without_boxing() =>
        Library.Obey(Library.Types.Where(t => t is { IsValueType: true, IsEnum: false }), IsEquatable, "Make it a record struct, or implement IEquatable of itself:");

    [Fact]
    public void What_has_its_own_equality_has_its_own_hash_and_says_so() =>
        Library.Obey(
            Library.Types.Where(t => t.GetMethod("Equals", Library.Declared, [typeof(object)]) is not null),
            t => t.GetMethod("GetHashCode", Library.Declared, []) is not null && IsEquatable(t) && t.GetMethod("op_Equality", Library.Declared) is not null,
            "Equals comes with GetHashCode, IEquatable of itself and ==:");

    [Fact]
    public void What_sorts_is_equatable_too() =>
        Library.Obey(
            Library.Types.Where(t => t.IsAssignableTo(typeof(IComparable<>).MakeGenericTypeOf(t))),
            IsEquatable,
            "IComparable of itself comes with IEquatable of itself:");

    [Fact]
    public void Identities_print_sort_and_have_an_absent_default() =>
        Library.Obey(
            Library.Types.Where(t => t.IsValueType && (t.Name.EndsWith("Id", StringComparison.Ordinal) || t == typeof(CountryCode))),
            t => t.IsAssignableTo(typeof(IComparable<>).MakeGenericTypeOf(t)) && Activator.CreateInstance(t)!.ToString()!.Length == 0,
            "An identity sorts, and default prints as empty text:");

    private static bool IsEquatable(Type type) => type.IsAssignableTo(typeof(IEquatable<>).MakeGenericTypeOf(type));
}
