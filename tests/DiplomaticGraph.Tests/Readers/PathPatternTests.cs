using DiplomaticGraph.Readers;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers;

public class PathPatternTests
{
    [Fact]
    public void A_pattern_matches_as_its_definition_says() =>
        Prop.ForAll(
            (from pattern in Gen.ListOf(Gen.Elements("a", "b", "*", "?", "/", "**", "**/", "/**")).Select(string.Concat)
             from path in Gen.ListOf(Gen.Elements('a', 'b', '/')).Select(string.Concat)
             select (pattern, path)).ToArbitrary(),
            pair => PathPattern.Matches(pair.pattern, pair.path) == Names(pair.pattern.Split('/'), pair.path.Split('/')))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    [Fact]
    public void Many_stars_take_no_long_time() => Assert.False(PathPattern.Matches(string.Concat(Enumerable.Repeat("*a", 200)) + "b", new string('a', 5000)));

    private static bool Names(ReadOnlySpan<string> pattern, ReadOnlySpan<string> names)
    {
        if (pattern.IsEmpty) return names.IsEmpty;
        if (pattern[0] == "**") return Names(pattern[1..], names) || (!names.IsEmpty && Names(pattern, names[1..]));
        return !names.IsEmpty && Name(pattern[0], names[0]) && Names(pattern[1..], names[1..]);
    }

    private static bool Name(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        if (pattern.IsEmpty) return name.IsEmpty;
        if (pattern[0] == '*') return Name(pattern[1..], name) || (!name.IsEmpty && Name(pattern, name[1..]));
        return !name.IsEmpty && (pattern[0] == '?' || pattern[0] == name[0]) && Name(pattern[1..], name[1..]);
    }
}
