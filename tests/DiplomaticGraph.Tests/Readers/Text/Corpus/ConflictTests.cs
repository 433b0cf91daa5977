using DiplomaticGraph.Readers;
using Xunit;
using Xunit.Abstractions;

namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>How much diplomacy the text reader sees where there is none.</summary>
/// <remarks>A claim of any modality counts: a plan or a denial of contact is as false here as a contact.</remarks>
public class ConflictTests(ITestOutputHelper output)
{
    // Shares of the sentences: lower them with the reader, never raise them to pass.
    private const double FalseContact = 0.003;
    private const double FalseCooperation = 0.005;

    private static readonly RelationKind[] Cooperation =
    [
        RelationKind.AgreedWith, RelationKind.Promised, RelationKind.CooperatedDiplomatically, RelationKind.CooperatedMaterially, RelationKind.Aided,
    ];

    private static readonly Lazy<IReadOnlyList<(ConflictSentence Sentence, Claim Claim)>> Claims = new(Read);

    [Fact]
    public void There_are_at_least_400_sentences_each_with_an_id_and_a_text_of_its_own()
    {
        Assert.True(ConflictSentence.All.Count >= 400);
        Assert.Equal(ConflictSentence.All.Count, ConflictSentence.All.Select(s => s.Id).Distinct().Count());
        Assert.Equal(ConflictSentence.All.Count, ConflictSentence.All.Select(s => s.Text).Distinct().Count());
    }

    [Fact]
    public void Violence_crime_and_sport_are_no_contact() => IsRare("a contact", FalseContact, k => k.IsContact);

    [Fact]
    public void Violence_crime_and_sport_are_no_cooperation() =>
        IsRare("contact, a mechanism or cooperation", FalseCooperation, k => k.IsContact || k.Group == RelationGroup.Mechanism || Cooperation.Contains(k));

    private static List<(ConflictSentence Sentence, Claim Claim)> Read()
    {
        var reader = new TextClaimReader();
        var claims = ConflictSentence.All.SelectMany(s => reader.Read(s.ToDocument()).Claims.Select(c => (s, c))).ToList();
        OwnCorpus.Report("conflict-report.txt", claims.Select(c => Line(c.s, c.c)));
        return claims;
    }

    private static string Line(ConflictSentence sentence, Claim claim) => $"{sentence.Id} {sentence.Text}\n    read    {claim}";

    private void IsRare(string what, double most, Func<RelationKind, bool> isFalse)
    {
        var wrong = Claims.Value.Where(c => isFalse(c.Claim.Relation)).ToList();
        var share = (double)wrong.Select(c => c.Sentence.Id).Distinct().Count() / ConflictSentence.All.Count;
        var offenders = string.Join('\n', wrong.Select(c => Line(c.Sentence, c.Claim)));
        output.WriteLine(FormattableString.Invariant($"{share:P2} of {ConflictSentence.All.Count} gave {what}\n{offenders}"));
        Assert.True(share <= most, FormattableString.Invariant($"{share:P2} of the sentences gave {what}; at most {most:P2} may:\n{offenders}"));
    }
}
