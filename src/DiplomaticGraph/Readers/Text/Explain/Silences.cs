using System.Collections.Immutable;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Keeps, while a document is read, what each sentence lacked; at the end those sentences count that no claim rests on.</summary>
internal sealed class Silences(TextDocument document)
{
    private readonly List<(Sentence Sentence, NearMiss? Miss)> seen = [];

    public void Note(Sentence sentence, ReadingContext context) => seen.Add((sentence, NearestRule.Of(sentence, context)));

    /// <summary>The sentences that none of the claims quotes, in the order of the text.</summary>
    public ImmutableArray<SilentSentence> Without(IEnumerable<Claim> claims)
    {
        var quoted = claims.SelectMany(c => c.Evidence).Select(e => e.Start).ToHashSet();
        return [.. seen.Where(s => !quoted.Contains(s.Sentence.Start)).Select(s => Silent(s.Sentence, s.Miss))];
    }

    private SilentSentence Silent(Sentence sentence, NearMiss? miss) => new()
    {
        Sentence = Evidence.FromText(document.Id, document.Text, sentence.Start, sentence.End),
        NearestRule = miss?.Rule,
        Trigger = miss is null ? null : NameGrammar.Text(sentence, miss.Trigger.First, miss.Trigger.End),
        Missing = miss?.Missing ?? (sentence.Mentions.Any(m => m.IsParty) ? "no word of it belongs to a rule" : "it names nobody whom the reader knows"),
    };
}
