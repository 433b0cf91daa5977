namespace DiplomaticGraph.DocTests;

[Collection("pages")]
public class CodeProjectTests
{
    [Fact]
    public void Code_that_does_not_compile_is_reported_with_page_and_line()
    {
        using var code = new CodeProject();
        code.Add(DocPage.Parse("bad.md", "text\n\n```csharp\nConsole.WriteLine(1);\nint x = \"one\";\n```"), Repository.Root);
        code.BuildAndRun();
        Assert.Contains("bad.md(5,", code.Failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_that_continue_share_a_scope_and_each_keeps_its_own_output()
    {
        var page = DocPage.Parse("good.md", """"
            ```csharp
            using System.Text;
            var text = new StringBuilder("a");
            Console.WriteLine(new Pair(1, text.ToString()));
            record Pair(int Number, string Name);
            ```
            ```csharp
            // continues
            Console.WriteLine(text.Append('b'));
            ```
            ```csharp
            var lines = """
                {"a": 1}
                {"b": 2}
                """;
            Console.WriteLine(lines);
            ```
            ```csharp
            var text = 3;
            throw new InvalidOperationException($"told {text}");
            ```
            """");
        using var code = new CodeProject();
        code.Add(page, Repository.Root);
        code.BuildAndRun();
        Assert.Null(code.Failure);
        Assert.Equal(("Pair { Number = 1, Name = a }\n", null), code.ResultOf(page, page.Blocks[0]));
        Assert.Equal(("ab\n", null), code.ResultOf(page, page.Blocks[1]));
        Assert.Equal(("{\"a\": 1}\n{\"b\": 2}\n", null), code.ResultOf(page, page.Blocks[2]));
        Assert.Contains("told 3", code.ResultOf(page, page.Blocks[3]).Error, StringComparison.Ordinal);
    }
}
