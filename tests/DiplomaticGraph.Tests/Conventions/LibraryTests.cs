using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class LibraryTests
{
    [Fact]
    public void A_rule_that_is_broken_names_every_offender()
    {
        var failure = Assert.ThrowsAny<Exception>(() => Library.Obey([typeof(int), typeof(string), typeof(long)], t => t.IsClass, "Make it a class:"));
        Assert.Contains("Make it a class:\n  System.Int32\n  System.Int64", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_rule_that_looks_at_nothing_fails() =>
        Assert.ThrowsAny<Exception>(() => Library.Obey(Array.Empty<Type>(), _ => true, ""));

    [Fact]
    public void What_the_compiler_wrote_is_no_method_of_ours()
    {
        var names = Library.Methods.Where(m => m.DeclaringType == typeof(EventTime)).Select(m => m.Name).ToList();
        Assert.Contains("CertainlyBefore", names);
        Assert.DoesNotContain(names, n => n.StartsWith("get_", StringComparison.Ordinal) || n.StartsWith("op_", StringComparison.Ordinal) || n == "PrintMembers");
    }
}
