using System.Globalization;
using System.Text;
using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Time;

public class EdtfTableTests
{
    private static readonly string[] Texts =
    [
        "2023-06-19", "2023-06", "2023", "2023?", "2023~", "2023%", "2023-06-19?", "198X", "19XX~", "2004-XX", "2004-06-XX", "1985-XX-XX", "2001-21", "2001-22",
        "2001-23", "2001-24", "0000", "-0044-03-15", "Y170000002", "Y-17000", "2004-06/2006-08", "2004~/2006?", "../2024-04-03", "2024-04-03/..", "/2006", "2004/", "198X/199X", "",
    ];

    [Fact]
    public void Every_form_with_its_parts_and_bounds()
    {
        var table = new StringBuilder("time | precision of start and end | doubt | earliest | latest\n");
        foreach (var text in Texts)
        {
            var time = EventTime.Parse(text);
            table.Append(CultureInfo.InvariantCulture, $"{time} | {time.Start.Precision}, {time.End.Precision} | ")
                .Append((time.IsUncertain, time.IsApproximate) switch { (true, true) => "both", (true, _) => "uncertain", (_, true) => "approximate", _ => "-" })
                .Append(CultureInfo.InvariantCulture, $" | {Show(time.EarliestDay)} | {Show(time.LatestDay)}\n");
        }

        Snapshot.Match(table.ToString());
    }

    private static string Show(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
}
