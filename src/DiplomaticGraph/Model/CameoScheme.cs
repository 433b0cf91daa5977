using System.Collections.Frozen;

namespace DiplomaticGraph;

/// <summary>How the codes of CAMEO (Schrodt, manual 1.1b3, 2012) stand in other schemes.</summary>
internal static class CameoScheme
{
    /// <summary>The longest code that decides comes first: 1712 is ASSAULT, 171 COERCE.</summary>
    private static readonly FrozenDictionary<string, string> Plover = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["02"] = "REQUEST", ["03"] = "AGREE", ["04"] = "CONSULT", ["05"] = "SUPPORT", ["06"] = "COOPERATE", ["07"] = "AID", ["08"] = "CONCEDE",
        ["0813"] = "RETREAT", ["0814"] = "RETREAT", ["084"] = "RETREAT", ["085"] = "RETREAT", ["086"] = "RETREAT", ["087"] = "RETREAT",
        ["09"] = "ACCUSE", ["10"] = "REQUEST", ["11"] = "ACCUSE", ["12"] = "REJECT", ["13"] = "THREATEN", ["14"] = "PROTEST", ["15"] = "MOBILIZE",
        ["16"] = "SANCTION", ["163"] = "COERCE", ["17"] = "COERCE", ["1712"] = "ASSAULT", ["175"] = "ASSAULT", ["18"] = "ASSAULT",
        ["19"] = "ASSAULT", ["191"] = "COERCE", ["192"] = "COERCE", ["20"] = "ASSAULT",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The event type of PLOVER, by the conversion of the Open Event Data Alliance (2021); null for statements, which it leaves out, and for what is no code.</summary>
    public static string? PloverOf(string code)
    {
        if (code.Length is < 2 or > 4 || code.AsSpan().ContainsAnyExceptInRange('0', '9')) return null;
        for (var length = code.Length; length >= 2; length--)
        {
            if (Plover.TryGetValue(code[..length], out var found)) return found;
        }

        return null;
    }
}
