using System.Diagnostics;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.BadText;

/// <summary>
/// Long texts without the stops that prose has cost about as much as prose of their length. What is quadratic costs hundreds of times as much at this
/// length, so the bound is generous: it tells linear from quadratic, not fast from slow.
/// </summary>
[Collection(nameof(LongTextTests))]
[CollectionDefinition(nameof(LongTextTests), DisableParallelization = true)]
public class LongTextTests
{
    private const int Length = 1 << 20;
    private const double TimesProse = 25;

    private static readonly Lazy<TimeSpan> Prose = new(() =>
    {
        var text = Repeat(string.Join('\n', GoldFile.Documents.Select(d => d.Text)) + "\n", Length);
        Cost(text[..(Length / 8)]);
        return Cost(text);
    });

    public static TheoryData<string> Shapes => [.. Patterns.Keys];

    private static IReadOnlyDictionary<string, string> Patterns { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["one letter"] = "a",
        ["one capital"] = "A",
        ["spaces"] = " ",
        ["newlines"] = "\n",
        ["hyphens"] = "-",
        ["dots"] = ". ",
        ["U.S."] = "U.S. ",
        ["initials"] = "J. ",
        ["commas"] = ", ",
        ["apostrophes"] = "'s ",
        ["opening quotation marks"] = "“",
        ["nested quotation marks and brackets"] = "“‘(",
        ["straight quotation marks"] = "\"he said ",
        ["titles"] = "President ",
        ["title phrases"] = "Minister of Foreign Affairs and ",
        ["capitalised words"] = "Anna ",
        ["hyphened names"] = "Anna-",
        ["a list of countries"] = "China, Japan, ",
        ["countries joined by and"] = "China and ",
        ["demonyms"] = "Chinese ",
        ["people who met people"] = "President Xi Jinping met Prime Minister Yuko Takaichi and ",
        ["verbs"] = "met ",
        ["auxiliaries"] = "will have been ",
        ["negations"] = "not ",
        ["prepositions"] = "with of between ",
        ["relative clauses"] = "who met China which ",
        ["if"] = "if China met Japan if ",
        ["said that"] = "said that China ",
        ["pronouns"] = "he met them and ",
        ["dates"] = "on Monday in May 2023 ",
        ["numbers"] = "2024 ",
        ["bars"] = "| ",
        ["table rows"] = "| China | Japan |\n",
        ["bullets"] = "- China met Japan\n",
        ["mechanisms"] = "hotline strategic dialogue ",
        ["proposals"] = "China proposed a hotline with Japan and ",
        ["emoji"] = "🇫🇷",
        ["null characters"] = "\0",
    };

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task A_megabyte_without_a_full_stop_costs_about_as_much_as_prose(string shape) =>
        await CostsLittleMoreThanProse(Repeat(Patterns[shape], Length));

    [Fact]
    public async Task Many_different_people_cost_about_as_much_as_prose() =>
        await CostsLittleMoreThanProse(ManyPeople(Length));

    [Fact]
    public void Ten_thousand_presidents_are_nobody()
    {
        var reading = GoldFile.Read("a", Repeat("President ", 100_000));
        Assert.Empty(reading.Claims);
    }

    [Fact]
    public void A_meeting_of_many_is_one_claim_and_no_pairs()
    {
        var names = DiplomaticGraph.Countries.All.Where(c => c.Status == CountryStatus.State && c.Name.All(char.IsAsciiLetter)).Select(c => c.Name).Take(30).ToList();
        var reading = GoldFile.Read("a", $"{string.Join(", ", names.SkipLast(1))} and {names[^1]} met in Geneva.");
        var claim = Assert.Single(reading.Claims, c => c.Relation == RelationKind.MetWith);
        Assert.Equal(names, claim.Participants.Select(p => DiplomaticGraph.Countries.Get(p.Country).Name));
    }

    [Fact]
    public void Deep_nesting_does_not_exhaust_the_stack()
    {
        var text = Repeat("(“", 200_000) + " Kenya and Uganda held talks " + Repeat("”)", 200_000);
        Assert.NotNull(GoldFile.Read("a", text));
        Assert.NotNull(GoldFile.Read("a", Repeat("Kenya said that Uganda, which said that ", 200_000)));
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void Twice_the_text_takes_at_most_about_twice_the_memory(string shape) => GrowsNoFaster(length => Repeat(Patterns[shape], length));

    [Fact]
    public void Twice_the_people_take_at_most_about_twice_the_memory() => GrowsNoFaster(ManyPeople);

    private static string ManyPeople(int length) => string.Concat(Enumerable.Range(0, length / 80).Select(i =>
        $"Kenyan Foreign Minister {Word(i)} {Word((i * 7) + 1)} met Ugandan Foreign Minister {Word((i * 3) + 2)} {Word((i * 5) + 3)}.\n"));

    private static void GrowsNoFaster(Func<int, string> text)
    {
        var (one, two) = (Allocated(text(Length / 16)), Allocated(text(Length / 8)));
        Assert.True(two < (2.6 * one) + (1 << 20), $"{one >> 10} KB for {Length / 16} characters, {two >> 10} KB for twice as many");
    }

    private static async Task CostsLittleMoreThanProse(string text)
    {
        var bound = (Prose.Value * TimesProse) + TimeSpan.FromSeconds(1);
        var reading = Task.Run(() => Cost(text));
        Assert.True(await Task.WhenAny(reading, Task.Delay(bound)) == reading, $"Not done after {bound.TotalSeconds:0.0} s; as much prose takes {Prose.Value.TotalSeconds:0.0} s.");
        await reading;
    }

    private static TimeSpan Cost(string text)
    {
        var start = Stopwatch.GetTimestamp();
        Assert.NotNull(GoldFile.Read("a", text));
        return Stopwatch.GetElapsedTime(start);
    }

    private static long Allocated(string text)
    {
        var reader = new TextClaimReader();
        var document = new TextDocument { Id = new SourceId("a"), Text = text };
        reader.Read(document);
        var before = GC.GetAllocatedBytesForCurrentThread();
        reader.Read(document);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static string Word(int i) => string.Concat((char)('A' + (i % 26)), (char)('a' + (i / 26 % 26)), (char)('a' + (i / 676 % 26)), "o");

    private static string Repeat(string pattern, int length) => string.Concat(Enumerable.Repeat(pattern, (length / pattern.Length) + 1))[..length];
}
