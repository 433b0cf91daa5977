using System.Globalization;
using System.Text;

namespace DiplomaticGraph.DocTests;

/// <summary>Writes blocks that share a scope as one class: usings first, then the statements in one method, then the types they declare.</summary>
internal static class CodeGroup
{
    private static readonly string[] TypeKeywords = ["class", "record", "struct", "enum", "interface"];
    private static readonly string[] Modifiers = ["public", "internal", "file", "sealed", "abstract", "static", "readonly", "partial"];

    public static string Write(string className, string page, IReadOnlyList<(DocBlock Block, int Number)> blocks)
    {
        var usings = new StringBuilder();
        var statements = new StringBuilder();
        var types = new StringBuilder();
        foreach (var (block, number) in blocks)
        {
            statements.AppendLine("#line hidden").AppendLine(CultureInfo.InvariantCulture, $"__begin({number});");
            StringBuilder? last = null;
            var inTypes = false;
            for (var i = 0; i < block.Lines.Count; i++)
            {
                var line = block.Lines[i];
                inTypes |= IsTypeDeclaration(line);
                var target = inTypes ? types : IsUsingDirective(line) ? usings : statements;
                // Compiler messages then name the page and its line. Only where lines stop following each other: raw strings go over lines.
                if (target != last) target.AppendLine(CultureInfo.InvariantCulture, $"#line {block.FirstLine + i + 1} \"{page}\"");
                target.AppendLine(line);
                last = target;
            }
        }

        return $$"""
            {{usings}}
            #line hidden
            internal static class {{className}}
            {
                public static async Task Run(Action<int> __begin)
                {
            {{statements}}
            #line hidden
                }

            {{types}}
            #line hidden
            }
            """;
    }

    private static bool IsUsingDirective(string line)
    {
        if (!line.StartsWith("using ", StringComparison.Ordinal) || !line.TrimEnd().EndsWith(';')) return false;
        var rest = line["using ".Length..];
        return !rest.StartsWith("var ", StringComparison.Ordinal) && !rest.Contains('(', StringComparison.Ordinal);
    }

    private static bool IsTypeDeclaration(string line)
    {
        var words = line.Split(' ');
        var i = 0;
        while (i < words.Length && Modifiers.Contains(words[i])) i++;
        return i + 1 < words.Length && TypeKeywords.Contains(words[i]);
    }
}
