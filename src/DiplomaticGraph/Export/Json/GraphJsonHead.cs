using System.Text;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Export;

/// <summary>What a saved graph says before its claims: format, version and the kinds that are not well known.</summary>
internal sealed class GraphJsonHead
{
    public const string Format = "diplomaticgraph";

    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RelationKind> kinds = new(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, RelationKind> Kinds => kinds;

    /// <summary>True once claims can be read.</summary>
    public bool IsWhole => seen.Contains("format") && seen.Contains("version") && seen.Contains("kinds");

    /// <exception cref="BadInputException">The member does not fit.</exception>
    public void Add(string name, ReadOnlyMemory<byte> json, int line)
    {
        if (!seen.Add(name)) throw new BadInputException(Problems.DuplicateKey(name) with { Line = line });
        var (_, problem) = name switch
        {
            "format" or "version" or "kinds" => JsonLine.Read(Wrapped(name, json), line, fields => Take(fields, name)),
            "claims" => throw new BadInputException(Problems.Field(name, "no list", null, "a JSON array of claims", "Write [ … ] here") with { Line = line }),
            _ => (this, null),
        };
        if (problem is not null) throw new BadInputException(problem with { Column = null });
    }

    /// <exception cref="BadInputException">Something that every saved graph has is not there.</exception>
    public void Check(bool hasClaims, int line)
    {
        Require(seen.Contains("format"), "format", $"\"{Format}\"", line);
        Require(seen.Contains("version"), "version", "1", line);
        Require(seen.Contains("kinds"), "kinds", "a list of the kinds that are not well known, [] where there are none", line);
        Require(hasClaims, "claims", "a list of claims", line);
    }

    private static void Require(bool isThere, string name, string expected, int line)
    {
        if (!isThere) throw new BadInputException(Problems.Field(name, "missing", null, expected, "Add it, if this is a saved graph") with { Line = line });
    }

    private static byte[] Wrapped(string name, ReadOnlyMemory<byte> json) => [.. "{\""u8, .. Encoding.UTF8.GetBytes(name), .. "\":"u8, .. json.Span, (byte)'}'];

    private GraphJsonHead Take(JsonFields fields, string name)
    {
        if (name == "format" && fields.Required(name) is var format && format != Format)
            throw fields.Wrong(name, "another format", Problems.Show(format), $"\"{Format}\"", "Give a graph that DiplomaticGraph saved");
        if (name == "version" && (fields.OptionalCount(name, 1) ?? throw fields.Wrong(name, "missing", null, "1", "Add it")) is var version and > GraphJson.Version)
            throw new BadInputException(Problems.NewerVersion(FormattableString.Invariant($"{version}")));
        if (name != "kinds") return this;
        foreach (var kind in fields.RequiredObjects(name))
        {
            var read = RelationKindJson.Read(kind, kind.Required("name"));
            if (!kinds.TryAdd(read.Name, read)) throw kind.Wrong("name", "a kind given twice", Problems.Show(read.Name), "each kind once", "Keep the right one");
        }

        return this;
    }
}
