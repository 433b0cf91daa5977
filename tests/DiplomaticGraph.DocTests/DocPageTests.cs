namespace DiplomaticGraph.DocTests;

public class DocPageTests
{
    private const string Page = """
        # Title

        ```csharp
        Console.WriteLine(1);
        ```

        It prints:

        ```text
        1
        ```

        ```csharp
        // continues
        Console.WriteLine(2);
        ```

        ## Another thing

        ```text
        not an output
        ```
        """;

    [Fact]
    public void An_output_belongs_to_the_code_right_above_it()
    {
        var blocks = DocPage.Parse("p.md", Page).Blocks;
        Assert.Equal("1", Assert.Single(blocks[0].Output!.Lines));
        Assert.True(blocks[2].ContinuesPrevious);
        Assert.Null(blocks[2].Output);
    }

    [Fact]
    public void Rewriting_changes_the_lines_of_the_block_and_nothing_else()
    {
        var page = DocPage.Parse("p.md", Page);
        var rewritten = page.With([(page.Blocks[0].Output!, ["1", "one"])]);
        Assert.Equal(Page.Replace("```text\n1\n", "```text\n1\none\n", StringComparison.Ordinal), rewritten);
    }

    [Fact]
    public void A_block_that_is_never_closed_is_refused() =>
        Assert.Contains("p.md:1", Assert.Throws<FormatException>(() => DocPage.Parse("p.md", "```csharp\nx")).Message, StringComparison.Ordinal);
}
