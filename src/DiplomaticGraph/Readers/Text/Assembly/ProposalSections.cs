namespace DiplomaticGraph.Readers.Text;

/// <summary>Follows lists and tables of proposals: an introduction, or the header of a column, tells what the items are.</summary>
internal sealed class ProposalSections
{
    internal static readonly WordList ProposalNouns = WordList.Of(
    [
        "strategies", "measures", "steps", "recommendations", "proposals", "ideas", "options", "initiatives", "suggestions", "mechanisms", "actions", "arrangements",
        "strategy", "measure", "step", "recommendation", "proposal", "initiative", "suggestion", "mechanism", "action",
    ]);

    private readonly Dictionary<int, (int Start, int End)> proposalColumns = [];
    private (int Start, int End)? introduction;
    private int table = -1;
    private bool inHeader;
    private int headerStart = -1;

    /// <summary>Notes where a sentence stands.</summary>
    /// <returns>The words that introduce it as a proposal; null where it is none.</returns>
    public IReadOnlyList<(int Start, int End)>? Enter(Sentence sentence, ReadingContext context)
    {
        switch (sentence.Block.Kind)
        {
            case BlockKind.Heading:
                introduction = null;

                // A heading above a list names its items; it also ends what was put forward before it.
                if (sentence.Tokens.Any(t => ProposalNouns.Contains(t.Word))) introduction = (sentence.Start, sentence.End);
                context.Advocacy = null;
                return null;
            case BlockKind.Paragraph:
                introduction = IsIntroduction(sentence) ? (sentence.Start, sentence.End) : null;
                return null;
            case BlockKind.ListItem:
                return introduction is { } span ? [span] : null;
            default:
                return Cell(sentence);
        }
    }

    /// <summary>Notes who puts something forward in a sentence.</summary>
    public static void Leave(Sentence sentence, ReadingContext context)
    {
        if (sentence.Block.Kind != BlockKind.Paragraph) return;
        foreach (var verb in sentence.Verbs)
        {
            var isAdvocate = VerbClasses.Advocate.Contains(verb.Base) || (verb.Lemma == "call" && sentence.Is(verb.End, "for"));
            var actuality = Actualities.Of(sentence, verb);
            if (!(isAdvocate && actuality == Actuality.Happened) && actuality != Actuality.Advocated) continue;
            var speaker = isAdvocate ? verb : sentence.Verbs.LastOrDefault(v => v.First < verb.First && v.IsFinite && VerbClasses.Say.Contains(v.Base));
            if (speaker is null || Subjects.Of(sentence, speaker) is not { } subject || !(subject.IsOutsider || subject.Parties.Any())) continue;
            context.Advocacy = new Advocacy(subject, Attribution.Name(sentence, subject), sentence);
            return;
        }
    }

    private List<(int Start, int End)>? Cell(Sentence sentence)
    {
        if (sentence.Block.Table != table)
        {
            (table, inHeader, headerStart) = (sentence.Block.Table, true, sentence.Row!.Value.Start);
            proposalColumns.Clear();
        }

        if (inHeader && sentence.Row!.Value.Start == headerStart)
        {
            var isProposal = sentence.Tokens.Any(t => t.Lower is "proposed" or "suggested" or "recommended" || ProposalNouns.Contains(t.Word));
            if (isProposal) proposalColumns[sentence.Column] = (sentence.Start, sentence.End);
            return null;
        }

        inHeader = false;
        return proposalColumns.TryGetValue(sentence.Column, out var header) ? [header] : null;
    }

    /// <summary>"Key strategies include:" — a noun for proposals, a colon at the end.</summary>
    private static bool IsIntroduction(Sentence sentence) =>
        sentence.Tokens[^1].Text == ":" && sentence.Tokens.Any(t => ProposalNouns.Contains(t.Word));
}
