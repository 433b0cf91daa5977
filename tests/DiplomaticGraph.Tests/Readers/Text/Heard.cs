using System.Globalization;
using DiplomaticGraph.Readers;
using DiplomaticGraph.Tests.Readers.Text.Gold;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>What the reader made of a text, as short lines that a test can list.</summary>
internal sealed class Heard
{
    private Heard(string text, TextReading reading) => (Text, Reading) = (text, reading);

    public string Text { get; }

    public TextReading Reading { get; }

    public IEnumerable<Claim> Claims => Reading.Claims;

    /// <summary><c>planned met_with Ana - Bo</c>, <c>visited Ana > NOR</c>: every two that a contact links, asserted where nothing else is said.</summary>
    public IEnumerable<string> Contacts => ContactLines(Name, _ => "");

    /// <summary>The same with codes for people: <c>met_with DNK - NOR</c>.</summary>
    public IEnumerable<string> CountryContacts => ContactLines(Side, _ => "");

    /// <summary>The contacts with their time: <c>met_with DNK - NOR @2024-05</c>, <c>@?</c> where unknown.</summary>
    public IEnumerable<string> TimedContacts => ContactLines(Side, c => " @" + (c.Time.IsUnknown ? "?" : c.Time.ToString()));

    /// <summary>The contacts with their place: <c>met_with DNK - NOR in Oslo (NOR)</c>.</summary>
    public IEnumerable<string> PlacedContacts => ContactLines(Side, c => c.Place is { } p ? $" in {p.Name} ({p.Country})" : "");

    /// <summary><c>proposed_mechanism dialogue(DNK, NOR) by DNK</c>: a line for each who acts.</summary>
    public IEnumerable<string> Mechanisms =>
        from claim in Claims
        where claim.Relation.Group == RelationGroup.Mechanism
        let actors = claim.Participants.Where(p => p.Role is ParticipantRole.Actor or ParticipantRole.Participant or ParticipantRole.Initiator).Select(Side).Distinct(StringComparer.Ordinal).ToList()
        from actor in actors.Count > 0 ? actors.Select(a => " by " + a) : [""]
        select $"{Prefix(claim)}{claim.Relation} {claim.Mechanism?.Kind}({string.Join(", ", ClaimParts.Parties(claim.Mechanism).Select(p => p.Replace("org:", "", StringComparison.Ordinal)).Order(StringComparer.Ordinal))}){actor}";

    /// <summary><c>warned DNK > NOR</c>: from who acts to whom.</summary>
    public IEnumerable<string> Positions =>
        from claim in Claims
        where claim.Relation.Group == RelationGroup.Position
        from pair in ClaimParts.Pairs(claim)
        let isReversed = pair.One.Role == ParticipantRole.Target && pair.Other.Role != ParticipantRole.Target
        select $"{Prefix(claim)}{claim.Relation} {Side(isReversed ? pair.Other : pair.One)} > {Side(isReversed ? pair.One : pair.Other)}";

    public static Heard From(string text, string? published = null, DocumentSubject? subject = null, string? title = null)
    {
        var document = new TextDocument
        {
            Id = new SourceId("test"),
            Text = text,
            Published = published is null ? null : DateOnly.ParseExact(published, "yyyy-MM-dd", CultureInfo.InvariantCulture),
            Subject = subject,
            Title = title,
        };
        var heard = new Heard(text, new TextClaimReader().Read(document));
        var wrong = heard.Claims.SelectMany(c => GoldScorer.QuoteErrors("test", text, c)).ToList();
        Xunit.Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        return heard;
    }

    private static string Prefix(Claim claim) => claim.Modality == Modality.Asserted ? "" : ClaimParts.Name(claim.Modality) + " ";

    private static string Name(Participant participant) => participant.Type == EntityType.Country ? participant.Country.Value : Own(participant);

    private static string Side(Participant participant) =>
        !participant.Country.IsDefault ? participant.Country.Value
        : participant.Organization != default ? participant.Organization.Value["org:".Length..]
        : Own(participant);

    private static string Own(Participant participant) =>
        participant.Type == EntityType.Organization ? participant.Id.Value["org:".Length..] : participant.Name;

    private IEnumerable<string> ContactLines(Func<Participant, string> name, Func<Claim, string> more) =>
        from claim in Claims
        where claim.Relation.IsContact
        from pair in ClaimParts.Pairs(claim)
        select $"{Prefix(claim)}{claim.Relation} {Link(claim.Relation, pair, name)}{more(claim)}";

    private static string Link(RelationKind relation, (Participant One, Participant Other) pair, Func<Participant, string> name)
    {
        var (one, other) = (name(pair.One), name(pair.Other));
        if (relation.IsSymmetric) return string.CompareOrdinal(one, other) <= 0 ? $"{one} - {other}" : $"{other} - {one}";
        return Leads(pair.Other.Role) ? $"{other} > {one}" : $"{one} > {other}";

        bool Leads(ParticipantRole role) => role is ParticipantRole.Mediator or ParticipantRole.Initiator or ParticipantRole.Actor
            || role == (relation == RelationKind.Hosted ? ParticipantRole.Host : ParticipantRole.Visitor);
    }
}
