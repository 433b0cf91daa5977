using System.Text;

namespace DiplomaticGraph.Tests.Export;

/// <summary>Reads the part of the DOT language that we write, by its grammar (graphviz.org/doc/info/lang.html); anything else is an error.</summary>
internal sealed class DotSubset
{
    private readonly List<(bool Quoted, string Text)> tokens = [];
    private int at;

    public List<(string Name, Dictionary<string, string> Attributes)> Nodes { get; } = [];

    public List<(string From, string To, Dictionary<string, string> Attributes)> Edges { get; } = [];

    public static DotSubset Parse(string dot)
    {
        var parsed = new DotSubset();
        parsed.Tokenize(dot);
        parsed.Graph();
        return parsed;
    }

    private void Tokenize(string dot)
    {
        for (var i = 0; i < dot.Length;)
        {
            if (char.IsWhiteSpace(dot[i]))
            {
                i++;
            }
            else if (dot[i] == '"')
            {
                var text = new StringBuilder();
                for (i++; dot[i] != '"'; i++)
                {
                    // Inside quotes a backslash pair stays a pair; only \" is one character.
                    if (dot[i] == '\\' && dot[i + 1] is '"' or '\\')
                    {
                        if (dot[i + 1] == '\\') text.Append('\\');
                        i++;
                    }

                    text.Append(dot[i]);
                }

                i++;
                tokens.Add((true, text.ToString()));
            }
            else if (char.IsAsciiLetterOrDigit(dot[i]))
            {
                var start = i;
                while (char.IsAsciiLetterOrDigit(dot[i])) i++;
                tokens.Add((false, dot[start..i]));
            }
            else
            {
                var symbol = dot[i] == '-' ? dot.Substring(i, 2) : dot[i].ToString();
                if (!"{}[]=,;".Contains(symbol, StringComparison.Ordinal) && symbol != "->") throw new FormatException($"'{symbol}' at {i}");
                tokens.Add((false, symbol));
                i += symbol.Length;
            }
        }
    }

    private void Graph()
    {
        Expect("digraph");
        Expect("DiplomaticGraph");
        Expect("{");
        while (!Is("}"))
        {
            var quoted = tokens[at].Quoted;
            var name = tokens[at++].Text;
            if (Is("->"))
            {
                at++;
                var to = tokens[at++].Text;
                Edges.Add((name, to, Attributes()));
            }
            else
            {
                var attributes = Attributes();
                if (quoted) Nodes.Add((name, attributes));
                else if (name is not ("graph" or "node")) throw new FormatException(name);
            }

            Expect(";");
        }

        Expect("}");
        if (at != tokens.Count) throw new FormatException("Something after the graph.");
    }

    private Dictionary<string, string> Attributes()
    {
        var attributes = new Dictionary<string, string>(StringComparer.Ordinal);
        Expect("[");
        while (true)
        {
            var name = tokens[at++].Text;
            Expect("=");
            attributes.Add(name, tokens[at++].Text);
            if (!Is(",")) break;
            at++;
        }

        Expect("]");
        return attributes;
    }

    private bool Is(string symbol) => !tokens[at].Quoted && tokens[at].Text == symbol;

    private void Expect(string symbol)
    {
        if (!Is(symbol)) throw new FormatException($"'{symbol}' expected, '{tokens[at].Text}' found.");
        at++;
    }
}
