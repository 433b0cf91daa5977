using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace DiplomaticGraph.Tests.Time;

/// <summary>EDTF texts made from the grammar, not by the code under test.</summary>
internal static class EdtfGen
{
    private static readonly Gen<string> Month = Gen.Choose(1, 12).Select(m => m.ToString("00", CultureInfo.InvariantCulture));

    private static readonly Gen<string> Year = Gen.OneOf(
        Gen.Choose(1, 9999).Select(y => y.ToString("0000", CultureInfo.InvariantCulture)),
        Gen.Choose(1990, 2030).Select(y => y.ToString("0000", CultureInfo.InvariantCulture)),
        Gen.Choose(1, 9999).Select(y => y.ToString("'-'0000", CultureInfo.InvariantCulture)),
        Gen.Constant("0000"));

    private static readonly Gen<string> LongYear =
        from year in Gen.OneOf(Gen.Choose(10_000, 99_999), Gen.Choose(100_000, 999_999_999))
        from sign in Gen.Elements("Y", "Y-")
        select sign + year.ToString(CultureInfo.InvariantCulture);

    private static readonly Gen<string> Bare = Gen.OneOf(
        Year,
        LongYear,
        Gen.Choose(0, 999).Select(d => d.ToString("000", CultureInfo.InvariantCulture) + "X"),
        Gen.Choose(0, 99).Select(c => c.ToString("00", CultureInfo.InvariantCulture) + "XX"),
        Year.Select(y => y + "-XX"),
        Year.Select(y => y + "-XX-XX"),
        from year in Year from month in Month select year + "-" + month,
        from year in Year from month in Month select year + "-" + month + "-XX",
        from year in Year from season in Gen.Choose(21, 24) select year + "-" + season.ToString(CultureInfo.InvariantCulture),
        Gen.Choose(0, DateOnly.MaxValue.DayNumber).Select(Day),
        Gen.Choose(726_000, 740_000).Select(Day));

    public static readonly Gen<string> Date =
        from bare in Bare
        from qualifier in Gen.Frequency((3, Gen.Constant("")), (1, Gen.Elements("?", "~", "%")))
        select bare + qualifier;

    private static readonly Gen<string> Interval =
        from first in Date
        from last in Date
        from open in Gen.Elements("..", "")
        from shape in Gen.Choose(0, 2)
        select shape switch { 0 => open + "/" + first, 1 => first + "/" + open, _ => InOrder(first, last) };

    public static readonly Gen<string> Time = Gen.OneOf(Date, Interval);

    public static readonly Gen<EventTime> KnownTime = Time.Select(EventTime.Parse);

    public static readonly Gen<EventTime> AnyTime = Gen.Frequency((12, KnownTime), (1, Gen.Constant(EventTime.Unknown)));

    public static string Day(int number) => DateOnly.FromDayNumber(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string InOrder(string a, string b) => EventTime.TryParse(a + "/" + b, out _) ? a + "/" + b : b + "/" + a;
}
