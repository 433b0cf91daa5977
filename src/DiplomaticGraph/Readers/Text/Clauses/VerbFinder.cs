namespace DiplomaticGraph.Readers.Text;

/// <summary>Finds the verb groups of a sentence, and tells the verbs from the nouns that look like them.</summary>
internal static class VerbFinder
{
    private static readonly Word Be = Lexicon.Find("be");
    private static readonly Word Have = Lexicon.Find("have");
    private static readonly Word Do = Lexicon.Find("do");

    public static List<VerbGroup> Find(Sentence sentence)
    {
        var verbs = new List<VerbGroup>();
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (sentence.MentionAt(i) is { } mention)
            {
                i = mention.End - 1;
                continue;
            }

            if (At(sentence, i, verbs) is not { } verb) continue;
            verbs.Add(verb);
            i = verb.Head;
        }

        return verbs;
    }

    private static VerbGroup? At(Sentence sentence, int i, List<VerbGroup> before)
    {
        var token = sentence.Tokens[i];
        if (token.Kind is not (TokenKind.Word or TokenKind.Possessive)) return null;
        var word = token.Word;
        if ((word.Is(WordClass.Modal) && !IsMonth(sentence, i)) || IsAuxiliary(sentence, i, word)) return WithAuxiliaries(sentence, i);
        if (token.Is("to")) return Infinitive(sentence, i);
        if (!token.IsWord || !word.Is(WordClass.Verb)) return null;
        if (word.Is(WordClass.Preposition) && word.Is(WordClass.Gerund)) return null;
        return Plain(sentence, i, word, before);
    }

    private static bool IsAuxiliary(Sentence sentence, int i, Word word)
    {
        if (!word.Is(WordClass.Auxiliary)) return false;
        // "'s" is a verb only where no noun can own what follows; without a parse it is taken for the possessive.
        if (sentence.Tokens[i].Kind == TokenKind.Possessive) return false;
        // "being" and "having" as gerunds, "the have-nots".
        return !IsNounBefore(sentence, i, allowNoun: true);
    }

    private static VerbGroup WithAuxiliaries(Sentence sentence, int first)
    {
        var modal = "";
        bool negated = false, perfect = false, passive = false, progressive = false, past = false, present = false;
        var head = first;
        var i = first;
        var lemma = sentence.Word(first).Base ?? Be;
        var lastAuxiliary = "";
        for (; i < sentence.Tokens.Length; i++)
        {
            if (sentence.MentionAt(i) is not null) break;

            // "did not, as reported, fly": an insertion after the auxiliary.
            if (i > first && sentence.Tokens[i].Kind == TokenKind.Comma && InsertionEnd(sentence, i) is > 0 and var closing)
            {
                i = closing;
                continue;
            }

            var word = sentence.Word(i);
            var lower = word.Lower;
            if (word.Is(WordClass.Modal)) modal = modal.Length == 0 ? lower : modal;
            else if (lower is "be" or "am" or "is" or "are" or "was" or "were" or "been" or "being" or "'re")
            {
                past |= lower is "was" or "were";
                present |= lower is "is" or "are" or "am" or "'re";
                perfect |= lower == "been";
                (lemma, lastAuxiliary) = (Be, "be");
            }
            else if (lower is "have" or "has" or "had" or "having" or "'ve") (lemma, lastAuxiliary, perfect, past) = (Have, "have", true, past || lower == "had");
            else if (lower is "do" or "does" or "did") (lemma, lastAuxiliary, past, present) = (Do, "do", past || lower == "did", present || lower != "did");
            else if (lower == "no") break; // "was no meeting"
            else if (word.Is(WordClass.Negation)) negated |= sentence.Lower(i + 1) is not ("only" or "just" or "merely");
            else if (word.Is(WordClass.Verb) && !(word.Is(WordClass.Adverb | WordClass.Preposition) && !word.Is(WordClass.PastParticiple | WordClass.Gerund)) && Fits(word, lastAuxiliary, modal))
            {
                passive = lastAuxiliary == "be" && word.Is(WordClass.PastParticiple) && !word.Is(WordClass.Gerund);
                progressive = lastAuxiliary == "be" && word.Is(WordClass.Gerund);
                (lemma, head) = (word.Base!, i);
                break;
            }
            else if (!word.Is(WordClass.Adverb) && !lower.EndsWith("ly", StringComparison.Ordinal) && lower is not ("first" or "last" or "newly")) break;
            if (word.Is(WordClass.Auxiliary | WordClass.Modal)) head = i;
        }

        // "has a plan": have as the main verb is not perfect.
        if (lemma == Have && head <= i) perfect = false;
        var form = modal.Length > 0 ? modal is "will" or "'ll" or "shall" or "wo" ? VerbForm.Future : VerbForm.Modal
            : sentence.Lower(first) is "having" or "being" ? VerbForm.Gerund
            : sentence.Lower(first) is "been" ? VerbForm.Participle
            : sentence.Lower(first) is "be" ? VerbForm.Infinitive
            : past || (perfect && !present) || sentence.Lower(first) == "had" ? VerbForm.Past : VerbForm.Present;
        return new VerbGroup(first, head, lemma, form) { IsNegated = negated, IsPerfect = perfect, IsPassive = passive, IsProgressive = progressive, Modal = modal };
    }

    /// <summary>Where a short insertion between commas ends, in which nobody is named; 0 where none begins.</summary>
    private static int InsertionEnd(Sentence sentence, int comma)
    {
        for (var i = comma + 1; i < sentence.Tokens.Length && i < comma + 6; i++)
        {
            if (sentence.Tokens[i].Kind == TokenKind.Comma) return i > comma + 1 && sentence.Lower(comma + 1) is not ("and" or "but" or "or") ? i : 0;
            if (!sentence.Tokens[i].IsWord || sentence.MentionAt(i) is not null) return 0;
        }

        return 0;
    }

    private static bool Fits(Word word, string auxiliary, string modal) => auxiliary switch
    {
        "be" => word.Is(WordClass.PastParticiple | WordClass.Gerund),
        "have" => word.Is(WordClass.PastParticiple),
        "do" => word.Is(WordClass.BaseForm),
        _ => modal.Length > 0 && word.Is(WordClass.BaseForm),
    };

    private static VerbGroup? Infinitive(Sentence sentence, int to)
    {
        var i = to + 1;
        while (i < sentence.Tokens.Length && IsAdverb(sentence, i) && !sentence.Word(i).Is(WordClass.BaseForm)) i++;
        if (i >= sentence.Tokens.Length || sentence.MentionAt(i) is not null) return null;
        var word = sentence.Word(i);
        if (sentence.Lower(i) is "be" or "have")
        {
            var inner = WithAuxiliaries(sentence, i);
            return inner with { First = to, Form = VerbForm.Infinitive, IsNegated = inner.IsNegated || IsNegated(sentence, to - 1) };
        }

        if (!word.Is(WordClass.BaseForm) || word.Is(WordClass.Determiner)) return null;
        return new VerbGroup(to, i, word.Base!, VerbForm.Infinitive) { IsNegated = IsNegated(sentence, to - 1) };
    }

    private static VerbGroup? Plain(Sentence sentence, int i, Word word, List<VerbGroup> before)
    {
        if (IsNounBefore(sentence, i, allowNoun: false)) return null;
        var previous = Previous(sentence, i);
        var mention = previous >= 0 ? sentence.MentionAt(previous) : null;
        if (word.Is(WordClass.Past)) return PastOrParticiple(sentence, i, word, mention, before);
        if (word.Is(WordClass.Gerund))
        {
            // "the Geneva meeting", "Friday's meeting", "trade meeting": nouns; "after meeting Xi", ", meeting Xi": verbs.
            var isVerb = previous < 0 || i == 0 || sentence.Tokens[i - 1].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Quote
                || (mention is not null && sentence.Is(mention.First - 1, "with"))
                || sentence.Word(i - 1) is var left && (left.Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Adverb) || (left.Is(WordClass.Verb) && !left.IsOftenNoun && !(left.Is(WordClass.PastParticiple) && IsNounBefore(sentence, i - 1, allowNoun: false))));
            return isVerb ? new VerbGroup(i, i, word.Base!, VerbForm.Gerund) : null;
        }

        if (word.Is(WordClass.PastParticiple)) return new VerbGroup(i, i, word.Base!, VerbForm.Participle);
        if (word.Is(WordClass.ThirdPerson))
        {
            // "Kosovo's president, Vjosa Berisha, meets": the subject stands before the comma.
            mention ??= i > 1 && sentence.Tokens[i - 1].Kind == TokenKind.Comma ? sentence.MentionAt(i - 2) : null;

            // "Blinken talks with Xi" is a verb, "China talks" and "trade talks" are not: nouns of event need a person or a pronoun before them.
            var isNoun = word.IsOftenNoun && !(mention is { IsPossessive: false, Kind: MentionKind.Person or MentionKind.Pronoun or MentionKind.OfficeHolder } || sentence.Lower(previous) is "who" or "which" or "that" or "it");
            if (isNoun && sentence.Is(i + 1, "that") && (sentence.Lower(i - 1) is "and" or "but" or "also" || OfficeWords.Heads.Contains(sentence.Word(i - 1)))) isNoun = false;
            if (isNoun && mention is { IsPossessive: false, IsParty: true } && i + 1 < sentence.Tokens.Length
                && (sentence.Word(i + 1).Is(WordClass.Determiner) || sentence.MentionAt(i + 1) is not null)) isNoun = false;
            if (i == 0 && sentence.IsNote && word.Lemma == "meet") return new VerbGroup(i, i, word.Base!, VerbForm.Present);
            if (isNoun || word.Is(WordClass.Preposition)) return null;

            // "shook hands", "signed pledges": right after another verb it is that verb's object.
            if (before is [.., var other] && other.End == i && !VerbClasses.Say.Contains(other.Base)) return null;
            return IsSubjectBefore(sentence, previous, mention) ? new VerbGroup(i, i, word.Base!, VerbForm.Present) : null;
        }

        return BaseForm(sentence, i, word, previous, mention, before);
    }

    private static VerbGroup? PastOrParticiple(Sentence sentence, int i, Word word, Mention? mention, List<VerbGroup> before)
    {
        if (word.Is(WordClass.BaseForm) && IsDemanded(sentence, i, before)) return Demanded(i, word);

        // "the talks held in Bern", "officials led by X": what follows a noun without a subject of its own may be either; a preposition "by" decides.
        var isParticiple = word.Is(WordClass.PastParticiple) && ((sentence.Is(i + 1, "by") && !IsMeans(sentence.Lower(i + 2))) || (i == 0 && !sentence.IsNote) || (i > 0 && sentence.Tokens[i - 1].Kind == TokenKind.Comma && mention is null && !ClosesInsertion(sentence, i - 1, before)));
        if (word.Is(WordClass.Preposition | WordClass.Determiner)) return null;
        isParticiple |= word.Is(WordClass.PastParticiple) && mention is null && i > 0 && sentence.Tokens[i - 1].IsWord && !VerbClasses.Say.Contains(word.Base!) && LeadsToVerb(sentence, i);

        // "for improved relations", "voiced renewed urgency": an adjective.
        if (i > 0 && word.Is(WordClass.PastParticiple) && mention is null && (before is [.., var governing] && governing.End == Previous(sentence, i) + 1 || sentence.Word(i - 1) is var left
            && left.Is(WordClass.Preposition) && !left.Is(WordClass.Adverb))) return null;
        return new VerbGroup(i, i, word.Base!, isParticiple ? VerbForm.Participle : VerbForm.Past) { IsNegated = IsNegated(sentence, i - 1) };
    }

    /// <summary>"X, elected in 2022, held talks": the comma before the verb closes what the one before it opened, and no main verb came yet.</summary>
    private static bool ClosesInsertion(Sentence sentence, int comma, List<VerbGroup> before)
    {
        var opening = comma < 1 ? -1 : Array.FindLastIndex(sentence.Tokens, comma - 1, t => t.Kind == TokenKind.Comma);
        return opening > 0 && sentence.Mentions.Any(m => m.First < opening && !m.IsPossessive)
            && !before.Any(v => v.IsFinite && sentence.Lower(v.First - 1) is not ("who" or "which" or "that"));
    }

    /// <summary>"the talks scheduled for Saturday have been postponed": the verb of the sentence is still to come, and its subject is what stands before.</summary>
    private static bool LeadsToVerb(Sentence sentence, int participle)
    {
        for (var i = participle + 1; i < sentence.Tokens.Length; i++)
        {
            var token = sentence.Tokens[i];
            var word = token.Word;
            if (token.Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Stop or TokenKind.Quote || word.Is(WordClass.Coordinator | WordClass.Relative) || word.Is(WordClass.Subordinator) && !word.Is(WordClass.Preposition)) return false;
            if (sentence.MentionAt(i) is { } inside)
            {
                if (!sentence.Word(inside.First - 1).Is(WordClass.Preposition)) return false;
                i = inside.End - 1;
                continue;
            }

            if (word.Is(WordClass.Pronoun)) return false;
            if (word.Is(WordClass.Modal) || token.Lower is "has" or "have" or "had" or "is" or "are" or "was" or "were") return true;
        }

        return false;
    }

    /// <summary>"recommended that Lebanon hold talks": the base form after a demand.</summary>
    private static bool IsDemanded(Sentence sentence, int i, List<VerbGroup> before)
    {
        if (before is not [.., var demand] || !(VerbClasses.Advocate.Contains(demand.Base) || demand.Lemma is "ask" or "demand" or "insist")) return false;
        if (sentence.MentionAt(i - 1) is not { IsPossessive: false, Kind: not MentionKind.Adjective }) return false;
        for (var at = demand.End; at < i; at++)
        {
            if (sentence.Is(at, "that")) return true;
        }

        return false;
    }

    private static VerbGroup Demanded(int i, Word word) => new(i, i, word.Base!, VerbForm.Modal) { Modal = "should" };

    /// <summary>"talked by phone": by what means, not by whom.</summary>
    private static bool IsMeans(string lower) => lower is "phone" or "telephone" or "video" or "videoconference" or "teleconference" or "videolink" or "letter" or "mail" or "email" or "satellite" or "cable" or "consensus";

    /// <summary>"in May": the month, no auxiliary.</summary>
    private static bool IsMonth(Sentence sentence, int i) => i > 0 && sentence.Is(i, "may") && sentence.Tokens[i].IsCapitalised && sentence.Block.Kind != BlockKind.Heading;

    private static VerbGroup? BaseForm(Sentence sentence, int i, Word word, int previous, Mention? mention, List<VerbGroup> before)
    {
        if (word.Is(WordClass.Preposition | WordClass.Adverb | WordClass.Determiner)) return null;

        if (IsDemanded(sentence, i, before)) return Demanded(i, word);

        // "to meet Xi and visit Beijing"; "we meet", "the leaders meet", "Xi and Biden meet".
        if (previous >= 0 && sentence.Lower(previous) is "and" or "or" && before is [.., { Form: VerbForm.Infinitive or VerbForm.Future or VerbForm.Modal } last])
            return new VerbGroup(i, i, word.Base!, last.Form) { Modal = last.Modal, IsNegated = last.IsNegated };
        var plural = mention is { IsPlural: true, IsPossessive: false } && !IsCompound(sentence, mention) || sentence.Lower(previous) is "they" or "we" or "you" or "i" or "who"
            || (mention is not null && IsJoined(sentence, mention))
            || (mention is null && previous >= 0 && sentence.Tokens[previous].IsWord && sentence.Lower(previous).EndsWith('s') && (!word.IsOftenNoun || sentence.Is(i + 1, "to")) && IsFirstOfClause(sentence, previous, before)
                && !sentence.Word(previous).Is(~WordClass.SentenceOpener));
        plural |= mention is null or { IsPlural: false } && !word.IsOftenNoun && IsFirstOfClause(sentence, previous, before) && PluralBefore(sentence, previous);
        return plural ? new VerbGroup(i, i, word.Base!, VerbForm.Present) : null;
    }

    /// <summary>"the Greek-Albanian commission": countries joined by a hyphen describe a noun, and are no subject.</summary>
    private static bool IsCompound(Sentence sentence, Mention mention) => mention.Kind == MentionKind.Country && sentence.Tokens[mention.End - 2 < mention.First ? mention.First : mention.End - 2].Kind == TokenKind.Hyphen;

    /// <summary>"Researchers in Tromsø recommend": a plural subject before the preposition.</summary>
    private static bool PluralBefore(Sentence sentence, int previous)
    {
        for (var i = previous; i > 0 && i > previous - 5; i--)
        {
            if (!sentence.Tokens[i].IsWord) return false;
            if (sentence.Lower(i) is "in" or "of" or "from" or "at" or "for") return sentence.MentionAt(i - 1) is { IsPlural: true, IsPossessive: false } || (i == 1 && sentence.Lower(0).EndsWith('s'));
        }

        return false;
    }

    /// <summary>True where no finite verb stands before a token in its clause: "about the pensions file" has no room for another.</summary>
    private static bool IsFirstOfClause(Sentence sentence, int at, List<VerbGroup> before)
    {
        if (before.FindLast(v => v.IsFinite) is not { } verb) return true;
        for (var i = verb.End; i < at; i++)
        {
            if (sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break or TokenKind.Quote || sentence.Word(i).Is(WordClass.Subordinator | WordClass.Relative | WordClass.Coordinator)) return true;
        }

        return false;
    }

    /// <summary>True where a determiner, an adjective or a possessive before the word makes it a noun or an adjective.</summary>
    private static bool IsNounBefore(Sentence sentence, int i, bool allowNoun)
    {
        if (i == 0) return false;
        var before = sentence.Tokens[i - 1];
        if (before.Kind is TokenKind.Possessive or TokenKind.Hyphen || (before.Kind is TokenKind.Number && sentence.MentionAt(i - 1) is null)) return true;
        if (sentence.MentionAt(i - 1) is { } mention) return mention.Kind == MentionKind.Adjective && !allowNoun;
        var word = before.Word;
        if (before.Lower is "the" or "a" or "an" or "every" or "no" || word.Is(WordClass.Possessive)) return true;
        if (before.Lower is "last" or "next" or "first" or "previous" or "second" or "third" or "recent" && i > 1 && (sentence.MentionAt(i - 2) is { IsPossessive: true } || sentence.Tokens[i - 2].Kind == TokenKind.Possessive
            || sentence.Word(i - 2).Is(WordClass.Determiner))) return true;
        return before.Lower.Length > 4 && (before.Lower.EndsWith("al", StringComparison.Ordinal) || before.Lower.EndsWith("ive", StringComparison.Ordinal) || before.Lower.EndsWith("ic", StringComparison.Ordinal)
            || before.Lower.Contains('-', StringComparison.Ordinal)) && before.Lower is not ("republic" or "public" or "arrival" or "approval" or "proposal" or "refusal" or "withdrawal" or "executive" or "representative" or "initiative");
    }

    private static bool IsSubjectBefore(Sentence sentence, int previous, Mention? mention)
    {
        if (previous < 0) return sentence.Block.Kind == BlockKind.Heading;
        if (mention is not null) return !mention.IsPossessive;
        var token = sentence.Tokens[previous];
        return token.IsWord || token.Kind is TokenKind.Comma or TokenKind.Close or TokenKind.Quote or TokenKind.Number;
    }

    private static bool IsJoined(Sentence sentence, Mention mention) =>
        mention.First > 1 && (sentence.Lower(mention.First - 1) == "and") && sentence.MentionAt(mention.First - 2) is not null;

    private static int Previous(Sentence sentence, int i)
    {
        var previous = i - 1;
        while (previous >= 0 && IsAdverb(sentence, previous) && sentence.MentionAt(previous) is null) previous--;
        return previous;
    }

    /// <summary>"never met", "not to meet", "almost met": a word before that takes it back.</summary>
    private static bool IsNegated(Sentence sentence, int i) => sentence.Lower(i) is "not" or "n't" or "never" or "almost" or "nearly" or "hardly" or "barely" or "scarcely";

    public static bool IsAdverb(Sentence sentence, int i)
    {
        var word = sentence.Word(i);
        var lower = word.Lower;
        return (word.Is(WordClass.Adverb) && !word.Is(WordClass.Determiner | WordClass.Coordinator | WordClass.Preposition | WordClass.Subordinator))
            || (lower.Length > 4 && lower.EndsWith("ly", StringComparison.Ordinal) && !word.Is(WordClass.Verb | WordClass.Month) && lower is not ("assembly" or "family" or "ally" or "italy" or "july" or "anomaly" or "monopoly"));
    }
}
