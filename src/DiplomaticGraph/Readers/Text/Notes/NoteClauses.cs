using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Cuts a sentence of a note into its clauses: "Met with President Amadi; addressed Parliament and visited the port" into three.</summary>
/// <remarks>Only sentences without a subject of their own are cut: in "The president met the king and left" both verbs are the president's.</remarks>
internal static class NoteClauses
{
    /// <summary>Participles that describe the noun after them: "and elected officials".</summary>
    private static readonly FrozenSet<string> Adjectives =
        new[] { "elected", "related", "allied", "associated", "retired", "displaced", "wounded", "united", "organized", "organised", "selected", "appointed", "designated", "exiled", "visiting", "detained", "released", "recalled" }
        .ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The clauses of a sentence whose mentions and verbs are known.</summary>
    public static IEnumerable<Sentence> Split(Sentence sentence)
    {
        if (!LacksSubject(sentence)) return [sentence];
        var clauses = new List<Sentence>();
        var first = 0;
        for (var i = 1; i < sentence.Tokens.Length; i++)
        {
            if (!Begins(sentence, first, i)) continue;
            Add(clauses, sentence, first, i);
            first = i;
        }

        Add(clauses, sentence, first, sentence.Tokens.Length);
        return clauses;
    }

    private static void Add(List<Sentence> clauses, Sentence sentence, int first, int end)
    {
        while (end > first && (sentence.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Break || sentence.Lower(end - 1) is "and" or "but" or "then") && sentence.Tokens[end - 1].Text != ":") end--;
        if (end <= first) return;
        clauses.Add(new Sentence(sentence.Block, sentence.Tokens[first..end]) { IsNote = true });
    }

    /// <summary>True where a clause begins: after a semicolon that does not go on with a list, or at a verb after a comma or "and".</summary>
    private static bool Begins(Sentence sentence, int first, int i)
    {
        if (sentence.Tokens[i - 1].Text == ";") return !GoesOn(sentence, first, i);
        if (sentence.Tokens[i - 1].Kind != TokenKind.Comma && sentence.Lower(i - 1) is not ("and" or "but" or "then")) return false;
        var at = AfterAdverbs(sentence, i);
        if (at >= sentence.Tokens.Length || sentence.MentionAt(at) is not null || !char.IsLower(sentence.Tokens[at].Text[0])) return false;
        var word = sentence.Word(at);
        if (sentence.Is(at, "meeting") && sentence.Tokens[i - 1].Kind == TokenKind.Comma) return sentence.Is(at + 1, "with");
        return word.Is(WordClass.Past) && !word.Is(WordClass.Preposition | WordClass.Determiner) && !Adjectives.Contains(sentence.Lower(at));
    }

    /// <summary>"…; the Kings of Belgium and Spain; and with the Presidents of Brazil and Peru": the list of those met goes on.</summary>
    private static bool GoesOn(Sentence sentence, int first, int i)
    {
        if (!Enumerable.Range(first, i - first).Any(t => sentence.Is(t, "with"))) return false;
        var at = i;
        if (sentence.Is(at, "and")) at++;
        if (sentence.Is(at, "with")) return true;
        return sentence.MentionAt(at) is { Kind: MentionKind.Person or MentionKind.OfficeHolder or MentionKind.Government } mention && mention.First == at
            && (mention.End >= sentence.Tokens.Length || sentence.VerbAt(mention.End) is not { IsFinite: true });
    }

    /// <summary>True where a sentence begins with its verb, or with the noun of an event, and so leaves out who did it.</summary>
    public static bool LacksSubject(Sentence sentence)
    {
        var at = AfterAdverbs(sentence, 0);

        // "On 4 May met with the king": what opens the clause is passed over, up to its verb.
        if (sentence.VerbAt(at) is null && sentence.Word(at).Is(WordClass.Preposition) && sentence.Verbs.FirstOrDefault() is { Form: VerbForm.Past } opened
            && !sentence.Mentions.Any(m => m.End <= opened.First && m.Kind is MentionKind.Person or MentionKind.OfficeHolder or MentionKind.Pronoun or MentionKind.Group) && IsOpening(sentence, at, opened.First)) return true;
        if (sentence.VerbAt(at) is { } verb) return verb.First == at && !sentence.Is(at, "present");
        if (sentence.MentionAt(at) is { Kind: not MentionKind.Adjective } mention && mention.First == at) return false;
        return sentence.Verbs.FirstOrDefault(v => v.IsFinite) is not { } finite || HasSubordinatorBefore(sentence, finite.First);
    }

    private static bool IsOpening(Sentence sentence, int from, int verb)
    {
        var last = verb - 1;
        while (last > from && VerbFinder.IsAdverb(sentence, last)) last--;
        return last > from && (sentence.Tokens[last].Kind is TokenKind.Comma or TokenKind.Number or TokenKind.Close || sentence.MentionAt(last) is { CanBePlace: true });
    }

    /// <summary>"Audience with the pope while he was in Castel Gandolfo": the verb is not that of the sentence.</summary>
    private static bool HasSubordinatorBefore(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 0; i--)
        {
            if (sentence.Lower(i) is "while" or "when" or "after" or "before" or "who" or "which" or "where" or "that" or "as") return true;
            if (sentence.Tokens[i].Text == ";") return true;
        }

        return false;
    }

    public static int AfterAdverbs(Sentence sentence, int at)
    {
        while (at < sentence.Tokens.Length && sentence.MentionAt(at) is null && (VerbFinder.IsAdverb(sentence, at) || sentence.Lower(at) is "also" or "afterward" or "thereafter" || sentence.Tokens[at].Kind is TokenKind.Open or TokenKind.Quote)) at++;
        return at;
    }
}
