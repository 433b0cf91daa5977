using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>One event of a coded record: an object with <c>source</c>, <c>target</c>, <c>code</c> and <c>scheme</c>.</summary>
internal static class CodedJson
{
    public static CodedEvent Parse(JsonFields fields)
    {
        fields.RequireOnly("source", "target", "code", "scheme");
        var (code, scheme) = (fields.Required("code"), fields.Required("scheme"));
        if (scheme is not ("CAMEO" or "PLOVER" or "PENTA")) throw fields.Wrong("scheme", "a scheme that is not known", Problems.Show(scheme), "CAMEO, PLOVER or PENTA", "Correct it");
        if (PloverTypes.OfCode(code, scheme).IsEmpty) throw fields.Wrong("code", $"no code of {scheme}", Problems.Show(code), "two to four digits of CAMEO, a type of PLOVER such as CONSULT, or a class from 0 to 4", "Correct it");
        return new CodedEvent { Source = Side(fields, "source"), Target = Side(fields, "target"), Code = code, Scheme = scheme };
    }

    private static string? Side(JsonFields fields, string name) =>
        fields.Optional(name) is not { } code || ClaimMatcher.IsCode(code)
            ? fields.Optional(name)
            : throw fields.Wrong(name, "no code of a country", Problems.Show(code), "three capital letters such as CHN, IGO for an organization, or null for nobody", "Correct it");
}
