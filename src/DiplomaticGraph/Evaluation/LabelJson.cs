using System.Collections.Immutable;
using DiplomaticGraph.Export;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Evaluation;

/// <summary>One label of a record: an object with <c>relation</c>.</summary>
internal static class LabelJson
{
    private static readonly IReadOnlyList<(string Name, RelationKind Value)> Relations = [.. RelationKind.WellKnown.Select(k => (k.Name, k))];
    private static readonly IReadOnlyList<(string Name, MechanismKind Value)> Kinds = [.. MechanismKind.WellKnown.Select(k => (k.Name, k))];

    public static ExpectedClaim Parse(JsonFields fields)
    {
        fields.RequireOnly("relation", "modality", "between", "countries", "mechanism", "parties", "actor", "time", "place");
        var label = new ExpectedClaim
        {
            Relations = Alternatives(fields, "relation", fields.Required("relation"), Relations, "kind of relation"),
            Modalities = Alternatives(fields, "modality", fields.Required("modality"), JsonNames.Modalities, "modality"),
            Between = [.. fields.TextLists("between").Select(side => side.SelectMany(Words).ToImmutableArray())],
            Countries = [.. fields.Texts("countries").Select(c => Country(fields, "countries", c))],
            Mechanisms = fields.Optional("mechanism") is { } kinds ? Alternatives(fields, "mechanism", kinds, Kinds, "kind of mechanism") : [],
            Parties = [.. fields.Texts("parties").Select(p => Party(fields, p))],
            Actors = fields.Optional("actor") is { } actors ? [.. actors.Split('+').Select(a => Words(a).ToImmutableArray())] : [],
            Time = Time(fields),
            Place = fields.Optional("place"),
        };
        Check(fields, label);
        return label;
    }

    private static void Check(JsonFields fields, ExpectedClaim label)
    {
        if (label.Relations.Any(r => r.Group != label.Content)) throw fields.Wrong("relation", "kinds of several groups", null, "contacts, mechanism relations or positions, not a mixture", "Write a label for each");
        if (label.Content == RelationGroup.Standing) throw fields.Wrong("relation", "a kind that is not judged", null, "a contact, a mechanism relation or a position", "Leave the label out");
        if (label.Content == RelationGroup.Mechanism != !label.Mechanisms.IsEmpty)
            throw fields.Wrong("mechanism", label.Mechanisms.IsEmpty ? "missing" : "a mechanism beside another relation", null, "the kind of mechanism, for relations of the mechanism group only", label.Mechanisms.IsEmpty ? "Add it" : "Leave it out");
        if (label.Between.Length is not (0 or 2) || label.Between.Any(side => side.IsEmpty || side.Any(string.IsNullOrWhiteSpace)))
            throw fields.Wrong("between", "not two sides", null, "two lists with a name or more each, such as [[\"Blinken\"], [\"Xi\"]]", "Correct it or leave it out");
        if (label.Content == RelationGroup.Mechanism ? label.Parties.IsEmpty : label is { Between.IsEmpty: true, Countries.Length: < 2, Actors.IsEmpty: true })
            throw fields.Wrong(label.Content == RelationGroup.Mechanism ? "parties" : "between", "nobody is named", null, "who takes part: two sides, two countries, or the parties of the mechanism", "Add it: a label that fits anybody judges nothing");
    }

    private static EventTime? Time(JsonFields fields)
    {
        if (!fields.Has("time")) return null;
        return fields.OptionalValue<EventTime>("time", EventTime.TryParse, "no time", "an EDTF time such as 2023-06-19, or null where it must stay unknown", "Correct it or leave it out") ?? EventTime.Unknown;
    }

    private static ImmutableArray<T> Alternatives<T>(JsonFields fields, string name, string text, IReadOnlyList<(string Name, T Value)> known, string what)
    {
        var found = ImmutableArray.CreateBuilder<T>();
        foreach (var word in Words(text))
        {
            var at = -1;
            for (var i = 0; i < known.Count; i++) at = known[i].Name == word ? i : at;
            if (at < 0) throw fields.Wrong(name, $"no {what}", Problems.Show(word), $"one of {string.Join(", ", known.Select(k => k.Name))}, or several with | between", "Correct it");
            found.Add(known[at].Value);
        }

        return found.ToImmutable();
    }

    private static CountryCode Country(JsonFields fields, string name, string text) =>
        CountryCode.TryParse(text, out var code) && DiplomaticGraph.Countries.Find(code) is not null
            ? code
            : throw fields.Wrong(name, "no country", Problems.Show(text), "an ISO 3166-1 alpha-3 code such as CHN", "Write the code");

    private static EntityId Party(JsonFields fields, string text)
    {
        if (!text.Contains(':', StringComparison.Ordinal)) return Country(fields, "parties", text);
        return EntityId.TryParse(text, out var id) ? id : throw fields.Wrong("parties", "no party", Problems.Show(text), "an ISO 3166-1 alpha-3 code, or an identity such as org:NATO", "Correct it");
    }

    private static string[] Words(string text) => text.Split('|');
}
