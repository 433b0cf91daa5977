using System.Diagnostics;
using DiplomaticGraph.Tool;
using Xunit;

namespace DiplomaticGraph.Tests.Tool;

public sealed class QuestionTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly string claims;

    public QuestionTests() => claims = SampleClaims.WriteTo(folder);

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_path_is_printed_with_the_words_of_each_step()
    {
        var run = await ToolRun.Of("path", "macron", "Lula", "--in", claims);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith("Emmanuel Macron -> Uhuru Kenyatta -> Luiz Lula (2 steps)\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("“Kenyatta called Lula.”\n    note.txt, characters 0 to 21\n", run.Output, StringComparison.Ordinal);
        Assert.Empty(run.Error);
    }

    [Fact]
    public async Task A_path_as_json_has_ends_steps_and_evidence()
    {
        var json = (await ToolRun.Of("path", "Macron", "Lula", "--in", claims, "--json")).Json;
        Assert.Equal("found", json.GetProperty("result").GetString());
        Assert.Equal(2, json.GetProperty("length").GetInt32());
        Assert.Equal("Emmanuel Macron", json.GetProperty("from").GetProperty("name").GetString());
        var step = json.GetProperty("steps")[1];
        Assert.Equal("official:ken/uhuru-kenyatta", step.GetProperty("from").GetProperty("id").GetString());
        Assert.Equal("Luiz Lula", step.GetProperty("to").GetProperty("name").GetString());
        Assert.Equal("called", step.GetProperty("relation").GetString());
        Assert.Equal("2024-06", step.GetProperty("time").GetString());
        var evidence = step.GetProperty("evidence")[0];
        Assert.Equal("note.txt", evidence.GetProperty("source").GetString());
        Assert.Equal("Kenyatta called Lula.", evidence.GetProperty("quote").GetString());
        Assert.Equal(21, evidence.GetProperty("end").GetInt32());
    }

    [Theory]
    [InlineData("found", 2)]
    [InlineData("found", 1, "--include-planned")]
    [InlineData("found", 1, "--modality", "planned")]
    [InlineData("over_limit", 2, "--max-steps", "1")]
    [InlineData("not_connected", null, "--kind", "met_with")]
    [InlineData("not_connected", null, "--between", "2024-05-01", "2024-06-01")]
    [InlineData("not_connected", null, "--as-of", "2024-05-31")]
    [InlineData("found", 2, "--as-of", "2024-06-30")]
    public async Task Options_decide_which_contacts_count(string result, int? length, params string[] options)
    {
        var run = await ToolRun.Of(["path", "FRA", "BRA", "--level", "country", "--in", claims, "--json", .. options]);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(result, run.Json.GetProperty("result").GetString());
        Assert.Equal(length, run.Json.GetProperty("length") is { ValueKind: System.Text.Json.JsonValueKind.Number } number ? number.GetInt32() : null);
    }

    [Fact]
    public async Task A_status_as_json_has_stances_by_code_and_the_history_with_quotes()
    {
        var run = await ToolRun.Of("status", "Brazil", "FRA", "--in", claims, "--json");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var json = run.Json;
        Assert.Equal(["BRA", "FRA"], json.GetProperty("parties").EnumerateArray().Select(p => p.GetString()));
        Assert.Equal("crisis_communication", json.GetProperty("mechanism").GetString());
        Assert.Equal("proposed", json.GetProperty("status").GetString());
        Assert.Equal("proposes", json.GetProperty("stances").GetProperty("FRA").GetString());
        Assert.Equal("withholds", json.GetProperty("stances").GetProperty("BRA").GetString());
        var entry = json.GetProperty("history")[0];
        Assert.Equal("proposed_mechanism", entry.GetProperty("relation").GetString());
        Assert.Equal("France", entry.GetProperty("actor").GetString());
        Assert.Equal("France proposed a hotline.", entry.GetProperty("evidence")[0].GetProperty("quote").GetString());
    }

    [Theory]
    [InlineData("France", "FRA")]
    [InlineData("FRA", "FRA")]
    [InlineData("Macron", "France")]
    public async Task A_channel_of_one_party_with_itself_is_bad_usage(params string[] parties)
    {
        var run = await ToolRun.Of(["status", .. parties, "--in", claims]);
        Assert.Equal(ExitCode.BadUsage, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.StartsWith("dipgraph: a channel has two parties or more, and these are one: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mechanism_of_one_party_is_told_by_its_line_and_the_demo_goes_on()
    {
        var file = folder.Write("odd.jsonl", (await File.ReadAllTextAsync(claims)).Split('\n')[0] + """

            {"relation":"proposed_mechanism","modality":"asserted","participants":[],"mechanism":{"kind":"dialogue","parties":["CHN"]},"evidence":[{"source":"a","quote":"q"}]}
            """);
        var run = await ToolRun.Of("demo", "--in", file);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("odd.jsonl:2: mechanism.parties: fewer than two parties", run.Error, StringComparison.Ordinal);
        Assert.Contains("What to try next", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Steps_that_hang_on_dates_are_marked_in_text_and_json()
    {
        var file = folder.Write("undated.jsonl", """
            {"relation":"met_with","modality":"asserted","participants":[{"id":"country:CHN","name":"China","role":"participant"},{"id":"country:USA","name":"United States","role":"participant"}],"evidence":[{"source":"a","quote":"q"}]}
            """);
        var text = (await ToolRun.Of("path", "CHN", "USA", "--in", file, "--as-of", "1900-01-01")).Output;
        Assert.Contains("1. China - United States: met_with (possible: date unknown)", text, StringComparison.Ordinal);
        Assert.Equal("possible", (await ToolRun.Of("path", "CHN", "USA", "--in", file, "--as-of", "1900-01-01", "--json")).Json.GetProperty("steps")[0].GetProperty("match").GetString());
        Assert.Equal("certain", (await ToolRun.Of("path", "CHN", "USA", "--in", file, "--json")).Json.GetProperty("steps")[0].GetProperty("match").GetString());
    }

    [Fact]
    public async Task Between_two_countries_the_level_is_that_of_countries_unless_told()
    {
        var json = (await ToolRun.Of("path", "FRA", "BRA", "--in", claims, "--json")).Json;
        Assert.Equal(("found", "country"), (json.GetProperty("result").GetString(), json.GetProperty("level").GetString()));
        Assert.Equal("France and Brazil are not connected by contacts at the level of officials\n  try --level country\n", (await ToolRun.Of("path", "FRA", "BRA", "--in", claims, "--level", "official")).Output);
        Assert.Contains("try --level country", (await ToolRun.Of("path", "Macron", "BRA", "--in", claims)).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("--level", (await ToolRun.Of("path", "Macron", "BRA", "--in", claims, "--level", "Country", "--kind", "MET_WITH")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_day_since_when_is_told_once()
    {
        var output = (await ToolRun.Of("status", "France", "Brazil", "--min-confidence", "0.9", "--in", claims)).Output;
        Assert.Equal(1, output.Split("since 2024-06-02").Length - 1);
    }

    [Fact]
    public async Task A_kind_of_mechanism_of_ones_own_can_be_asked_for_and_one_that_nothing_knows_is_told()
    {
        var file = folder.Write("own.jsonl", (await File.ReadAllTextAsync(claims)).Replace("crisis_communication", "telepathy", StringComparison.Ordinal).Replace("\"id\":\"claim:", "\"x\":\"", StringComparison.Ordinal));
        var known = await ToolRun.Of("status", "France", "Brazil", "--kind", "telepathy", "--in", file, "--json");
        Assert.Equal((ExitCode.Success, ""), (known.ExitCode, known.Error));
        Assert.Equal("proposed", known.Json.GetProperty("status").GetString());
        var unknown = await ToolRun.Of("status", "France", "Brazil", "--kind", "telepathi", "--in", file, "--json");
        Assert.Equal(ExitCode.Success, unknown.ExitCode);
        Assert.Equal("unknown", unknown.Json.GetProperty("status").GetString());
        Assert.Contains("no claim speaks of a mechanism of the kind 'telepathi'", unknown.Error, StringComparison.Ordinal);
        Assert.Contains("telepathy", unknown.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_ambiguous_name_gets_the_identities_and_one_that_others_bear_too_a_note()
    {
        const string Lines = """
            {"relation":"met_with","modality":"asserted","participants":[{"id":"official:rus/sergei-lavrov","name":"Sergei Lavrov","role":"participant"},{"id":"official:rus/ivan-lavrov","name":"Ivan Lavrov","role":"participant"}],"evidence":[{"source":"a","quote":"q"}]}
            {"relation":"met_with","modality":"asserted","participants":[{"id":"official:rus/putin","name":"Putin","role":"participant"},{"id":"official:rus/vladimir-putin","name":"Vladimir Putin","role":"participant"}],"evidence":[{"source":"a","quote":"q"}]}
            """;
        var file = folder.Write("names.jsonl", Lines);
        foreach (var question in (string[][])[["path", "Lavrov", "Putin"], ["timeline", "Lavrov"], ["contacts", "Lavrov", "Putin"], ["status", "Lavrov", "USA"]])
        {
            var run = await ToolRun.Of([.. question, "--in", file]);
            Assert.Equal(ExitCode.BadInput, run.ExitCode);
            Assert.Contains("Ivan Lavrov (official:rus/ivan-lavrov), Sergei Lavrov (official:rus/sergei-lavrov)", run.Error, StringComparison.Ordinal);
        }

        var timeline = await ToolRun.Of("timeline", "Putin", "--in", file, "--json");
        Assert.Equal("dipgraph: 'Putin' is Putin (official:rus/putin); also: Vladimir Putin (official:rus/vladimir-putin)\n", timeline.Error);
        Assert.Equal("official:rus/vladimir-putin", timeline.Json.GetProperty("alsoNamed")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Low_confidence_can_be_left_out()
    {
        var json = (await ToolRun.Of("status", "Brazil", "France", "--in", claims, "--json", "--min-confidence", "0.9")).Json;
        Assert.False(json.GetProperty("stances").TryGetProperty("BRA", out _));
        Assert.Equal(1, json.GetProperty("history").GetArrayLength());
    }

    [Fact]
    public async Task A_channel_that_no_claim_speaks_of_is_unknown_and_that_is_an_answer()
    {
        var run = await ToolRun.Of("status", "Russia", "Ukraine", "--in", claims, "--json");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("unknown", run.Json.GetProperty("status").GetString());
        Assert.Empty(run.Json.GetProperty("stances").EnumerateObject());
    }

    [Fact]
    public async Task A_timeline_puts_what_has_no_date_last()
    {
        var run = await ToolRun.Of("timeline", "Macron", "--in", claims);
        Assert.Equal(ExitCode.Success, run.ExitCode);
        var met = run.Output.IndexOf("2024-05-01  Emmanuel Macron met_with Uhuru Kenyatta", StringComparison.Ordinal);
        Assert.InRange(met, 0, run.Output.IndexOf("no date  Emmanuel Macron met_with Luiz Lula (planned)", StringComparison.Ordinal));
        var events = (await ToolRun.Of("timeline", "Macron", "--in", claims, "--json")).Json.GetProperty("events");
        Assert.Equal(["asserted", "planned"], events.EnumerateArray().Select(e => e.GetProperty("modality").GetString()));
    }

    [Fact]
    public async Task The_host_is_named_before_the_guest_in_every_text()
    {
        var file = folder.Write("visit.txt", "Russian Foreign Minister Sergei Lavrov was received by Tajik President Emomali Rahmon in Dushanbe.");
        foreach (var arguments in (string[][])[["timeline", "Lavrov", "--in", file], ["contacts", "Lavrov", "Rahmon", "--in", file], ["read", file, "--explain"]])
            Assert.Contains("Emomali Rahmon hosted Sergei Lavrov", (await ToolRun.Of(arguments)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Contacts_are_counted_and_the_silence_since_the_last_one_is_bounded()
    {
        var run = await ToolRun.Of("contacts", "Kenya", "Brazil", "--in", claims, "--silence-on", "2024-07-10", "--json");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(1, run.Json.GetProperty("count").GetInt32());
        Assert.Equal("called", run.Json.GetProperty("last").GetProperty("relation").GetString());
        Assert.Equal(10, run.Json.GetProperty("silence").GetProperty("atLeastDays").GetInt32());
        Assert.Equal(39, run.Json.GetProperty("silence").GetProperty("atMostDays").GetInt32());
    }

    [Fact]
    public async Task Contacts_that_never_were_are_an_answer_too()
    {
        var run = await ToolRun.Of("contacts", "France", "Brazil", "--in", claims, "--json");
        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal("none", run.Json.GetProperty("result").GetString());
        Assert.Equal(1, (await ToolRun.Of("contacts", "France", "Brazil", "--in", claims, "--json", "--modality", "planned")).Json.GetProperty("count").GetInt32());
    }

    [Theory]
    [InlineData("timeline", "Makron")]
    [InlineData("contacts", "Makron", "Lula")]
    public async Task A_name_that_nobody_bears_gets_near_names(params string[] question)
    {
        var run = await ToolRun.Of([.. question, "--in", claims, "--json"]);
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("did you mean Emmanuel Macron", run.Error, StringComparison.Ordinal);
        Assert.Equal("unknown_entity", run.Json.GetProperty("result").GetString());
        Assert.Equal("Emmanuel Macron", run.Json.GetProperty("suggestions")[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_saved_graph_answers_as_its_claims_do()
    {
        await ToolRun.Of("export", claims, "--to", "json", "-o", folder["graph.json"]);
        Assert.Equal(["claims.jsonl", "graph.json"], folder.Files);
        Assert.Equal(await ToolRun.Of("path", "Macron", "Lula", "--in", claims, "--json"), await ToolRun.Of("path", "Macron", "Lula", "--in", folder["graph.json"], "--json"));
        Assert.Equal(await ToolRun.Of("export", claims, "--to", "json"), await ToolRun.Of("export", folder["graph.json"], "--to", "json"));
    }

    [Fact]
    public async Task Some_input_that_cannot_be_read_does_not_keep_the_answer_back()
    {
        var run = await ToolRun.Of("path", "Macron", "Lula", "--in", claims, folder.Write("empty.txt", ""), "--json");
        Assert.Equal(ExitCode.BadInput, run.ExitCode);
        Assert.Contains("empty.txt", run.Error, StringComparison.Ordinal);
        Assert.Equal("found", run.Json.GetProperty("result").GetString());
    }

    [GraphvizFact]
    public async Task Graphviz_draws_the_dot_export()
    {
        await ToolRun.Of("export", claims, "--to", "dot", "-o", folder["graph.dot"]);
        using var dot = Process.Start(new ProcessStartInfo("dot", ["-Tsvg", folder["graph.dot"], "-o", folder["graph.svg"]]))!;
        await dot.WaitForExitAsync();
        Assert.Equal(0, dot.ExitCode);
        Assert.Contains("Emmanuel Macron", await File.ReadAllTextAsync(folder["graph.svg"]), StringComparison.Ordinal);
    }
}
