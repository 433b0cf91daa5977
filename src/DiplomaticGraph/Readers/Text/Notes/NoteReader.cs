namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads the clauses of a note that leave their subject out: "Met with Prime Minister Lind", "Audience with the Pope", "Visited Ghana".</summary>
internal sealed class NoteReader(ReadingContext context, NoteFrame frame)
{
    /// <summary>Between a verb and its "with" stand a day, a place or what was talked about, and seldom more.</summary>
    private const int FarthestWith = 60;

    private readonly NoteSettings settings = new(context, frame);
    private readonly CounterpartList counterpartLists = new(context.People, frame);

    /// <summary>The countries that the text told visits to, in a note whose title tells none.</summary>
    private readonly HashSet<CountryCode> visited = [];

    /// <summary>The journey that the title tells.</summary>
    /// <param name="sentences">The text, whose beginning stands as the evidence.</param>
    /// <param name="title">The title.</param>
    public Draft? Journey(List<Sentence> sentences, string title)
    {
        if (frame.Host.IsDefault || frame.Subject.Country == frame.Host || sentences.Count == 0) return null;
        var fate = sentences.Take(2).Select(s => NoteSettings.Fate(s)).FirstOrDefault(f => f is not null);
        var draft = new Draft
        {
            Relation = RelationKind.Visited, Rule = "note.journey", Sentence = sentences[0], Trigger = (0, 1), TriggerWords = title,
            Modality = fate ?? (frame.IsAhead ? Modality.Planned : Modality.Asserted), Confidence = 0.95,
            Time = fate == Modality.Planned ? EventTime.Unknown : frame.Time,
            Place = frame.Place is { } place ? new Place { Name = place, Country = frame.Host } : null,
        };
        draft.Parties.Add((frame.Subject, ParticipantRole.Visitor));
        draft.Parties.Add((Party.Of(frame.Host), ParticipantRole.Host));
        draft.Actors.Add($"{frame.Subject.Name}: whom the note is about");

        // "Prime Minister Ada Lind. State visit.": the name alone stands before what is told.
        var last = sentences.Count > 1 && sentences[0].Verbs.Count == 0 && sentences[0].Mentions is [{ Kind: MentionKind.Person }] ? sentences[1] : sentences[0];
        draft.AddSpan(sentences[0].Start, last.End);
        return draft;
    }

    /// <summary>What a clause tells.</summary>
    /// <returns>Null where the clause has a subject of its own and is read as prose is.</returns>
    public IReadOnlyList<Draft>? Read(Sentence clause)
    {
        if (!NoteClauses.LacksSubject(clause)) return null;
        var at = NoteClauses.AfterAdverbs(clause, 0);
        var verb = clause.Verbs.FirstOrDefault(v => v.First >= at && (v.IsFinite || v.First == at));
        if (verb is not null && (verb.First == at || !HasNounBefore(clause, at, verb.First))) return [.. OfVerb(clause, verb)];
        return OfNoun(clause, at, null) is { } draft ? [draft] : [];
    }

    private IEnumerable<Draft> OfVerb(Sentence clause, VerbGroup verb)
    {
        // "Scheduled meeting with B cancelled", "Declined to meet with B", "Was to call on B".
        if (verb is { Lemma: "schedule" or "plan", IsPassive: false } && OfNoun(clause, verb.End, null, Modality.Planned) is { } scheduled)
        {
            yield return scheduled;
            yield break;
        }

        if (verb.Lemma is "decline" or "refuse" or "be" or "plan" or "schedule" or "expect" or "intend" or "fail" && clause.Verbs.Find(v => v.First == verb.End && v.Form == VerbForm.Infinitive) is { } intended
            && ModalityOf(clause, intended) is Modality.Planned or Modality.Denied) verb = intended;
        if (ModalityOf(clause, verb) is not { } modality) yield break;
        if (verb.Lemma is "receive" or "greet" or "welcome" or "host" && Reception(clause, verb, modality) is { } reception)
        {
            yield return reception;
            yield break;
        }

        if (verb.IsPassive) yield break;
        var visits = NoteVisits.Read(clause, verb, frame, settings, modality).ToList();
        foreach (var visit in visits)
        {
            visited.UnionWith(visit.Parties.Select(p => p.Party.Country).Where(c => c != frame.Subject.Country));
            yield return visit;
        }

        if (visits.Count > 0) yield break;

        if (NoteRules.IsPresence(verb.Lemma) || NoteRules.IsHolding(verb.Lemma))
        {
            if (OfNoun(clause, verb.End, verb) is { } held) yield return held;
            yield break;
        }

        // "Working visit with B": the gerund describes the noun.
        if (verb.Form == VerbForm.Gerund && NoteRules.OfVerb(clause, verb) is null && OfNoun(clause, verb.End, null) is { } ofNoun) yield return ofNoun;
        if (NoteRules.OfVerb(clause, verb) is { } rule && Counterparts(clause, verb, rule) is { Count: > 0 } counterparts
            && Make(clause, rule.Relation, rule.Name, (verb.First, verb.End), counterparts, modality, rule.Confidence) is { } draft) yield return draft;
    }

    /// <summary>Those right after the verb, or after one of its prepositions.</summary>
    private List<Mention> Counterparts(Sentence clause, VerbGroup verb, VerbRule rule)
    {
        var at = NoteClauses.AfterAdverbs(clause, verb.End);
        if (rule.Object is not null && clause.Is(at, "by")) return [];
        if (rule.Object is Filler.Official or Filler.Party && counterpartLists.Read(clause, at, titled: verb.Lemma == "visit") is { Found: { Count: > 0 } found } && found[0].First == at
            && (verb.Lemma != "visit" || found[0].Kind == MentionKind.Person)) return found;
        for (var i = at; i < Math.Min(clause.Tokens.Length, verb.End + FarthestWith); i++)
        {
            if (clause.MentionAt(i) is { } mention) i = mention.End - 1;
            else if (rule.Prepositions.Contains(clause.Lower(i), StringComparer.Ordinal) && Brought(clause, verb, i) is { Count: > 0 } brought) return brought;
            else if (clause.Lower(i) is "while" or "who" or "which" || (clause.VerbAt(i) is { IsFinite: true, Form: not VerbForm.Past } next && next.First == i)) break;
            else if (clause.VerbAt(i) is not null && clause.Lower(i) is "before" or "after" or "during" or "following" or "to") break;
        }

        return [];
    }

    /// <summary>Whom a preposition brings; nobody where it belongs to what was discussed: "discussed his talks with B", "discussed trade with German officials".</summary>
    private List<Mention> Brought(Sentence clause, VerbGroup verb, int preposition)
    {
        var found = counterpartLists.Read(clause, preposition + 1).Found;
        if (found.Count == 0 || preposition == verb.End) return found;
        var noun = clause.Lower(preposition - 1);
        return NoteRules.IsEvent(noun) || (NoteRules.IsTie(noun) && found[0].Kind != MentionKind.Person) ? [] : found;
    }

    /// <summary>"Informal meeting with B", "Held talks with B", "Attended the Accra conference with B".</summary>
    private Draft? OfNoun(Sentence clause, int at, VerbGroup? verb, Modality unlessTold = Modality.Asserted)
    {
        var before = new HashSet<string>(StringComparer.Ordinal);
        (NounRule Rule, int Noun)? event_ = null;
        for (var i = at; i < clause.Tokens.Length; i++)
        {
            if (clause.MentionAt(i) is { } mention)
            {
                // "Joined the president for a meeting": the verb's own object; a noun by itself has none before it.
                if (verb is not { Lemma: "join" } && mention.Kind is MentionKind.Person or MentionKind.OfficeHolder) return null;
                i = mention.End - 1;
                continue;
            }

            if (NoteRules.OfNoun(clause.Lower(i), before) is { } rule && !clause.Tokens[i].Text.EndsWith("'s", StringComparison.Ordinal)) event_ = (rule, i);
            else if (event_ is { } found && (clause.Is(i, "with") || (verb is null && clause.Tokens[i].Text == ":" && found.Noun == i - 1) || (verb is { Lemma: "host" or "give" } && clause.Is(i, "for")))) return Event(clause, found.Rule, found.Noun, i + 1, verb, unlessTold);
            else if (clause.VerbAt(i) is { } inner && inner.First == i && inner.Form is not (VerbForm.Participle or VerbForm.Gerund) && inner.Lemma is not ("schedule" or "plan" or "hold")) return null;
            else if (clause.Lower(i) is "while" or "after" or "before" or "following" or "who" or "which" or "to" or "honor" or "honour" or "funeral" || clause.Tokens[i].Kind == TokenKind.Stop) return null;
            before.Add(clause.Lower(i));
        }

        return null;
    }

    private Draft? Event(Sentence clause, NounRule rule, int noun, int at, VerbGroup? verb, Modality unlessTold)
    {
        if (counterpartLists.Read(clause, at).Found is not { Count: > 0 } found) return null;
        var modality = verb is null ? NoteSettings.Fate(clause, noun) ?? (frame.IsAhead ? Modality.Planned : unlessTold) : ModalityOf(clause, verb);
        if (modality is not { } told) return null;
        var isPresence = verb is not null && NoteRules.IsPresence(verb.Lemma);
        if (isPresence) found = [.. found.Where(m => m.Parties.Any(p => HostInference.IsForeign(p, frame)))];

        // "Lunch with B" does not tell who gave it.
        var relation = rule.Relation == RelationKind.Hosted ? RelationKind.MetWith : rule.Relation;
        return found.Count == 0 ? null : Make(clause, relation, rule.Name, (noun, noun + 1), found, told, isPresence ? Math.Min(rule.Confidence, 0.8) : rule.Confidence);
    }

    /// <summary>"Received by the king", "Received Prime Minister Lind".</summary>
    private Draft? Reception(Sentence clause, VerbGroup verb, Modality modality)
    {
        var by = Array.FindIndex(clause.Tokens, verb.End, t => t.Is("by"));
        var isPassive = by >= 0 && by <= verb.End + 2;
        var at = isPassive ? by + 1 : verb.End;
        if ((verb.IsPassive && !isPassive) || counterpartLists.Read(clause, at).Found is not { Count: > 0 } others || others[0].First != NoteClauses.AfterAdverbs(clause, at)) return null;
        var (own, theirs) = isPassive ? (ParticipantRole.Visitor, ParticipantRole.Host) : (ParticipantRole.Host, ParticipantRole.Visitor);
        return Make(clause, RelationKind.Hosted, "contact.receive", (verb.First, verb.End), others, modality, 0.9, own, theirs);
    }

    private Draft? Make(
        Sentence clause, RelationKind relation, string rule, (int First, int End) trigger, List<Mention> counterparts, Modality modality, double confidence,
        ParticipantRole own = ParticipantRole.Initiator, ParticipantRole theirs = ParticipantRole.Counterpart)
    {
        var others = counterparts.SelectMany(m => m.Parties).Distinct()
            .Where(p => p != frame.Subject && (p.IsOfficial || p.State != frame.Subject.State)).ToList();
        if (others.Count == 0) return null;
        var isByPhone = relation != RelationKind.Hosted && clause.Tokens.Any(t => t.Lower is "telephone" or "phone" or "videoconference" or "videolink");
        var draft = new Draft { Relation = isByPhone ? RelationKind.Called : relation, Rule = rule, Sentence = clause, Trigger = trigger, Modality = modality, Confidence = confidence };
        VerbRuleMatcher.AddSides(draft, [frame.Subject], own, others, theirs);
        draft.Actors.Add($"{frame.Subject.Name}: whom the note is about");
        draft.Explain(new Argument(counterparts));
        draft.AddSpan(clause.Start, clause.End);
        settings.Complete(draft, counterparts);
        HostInference.Apply(draft, counterparts, frame, Host(draft), context.People);
        return draft;
    }

    /// <summary>Where the subject was: as the title tells, else the one country that the text told a visit to, or the one of several in which this was.</summary>
    private CountryCode Host(Draft draft) =>
        draft.Relation == RelationKind.Called ? default
        : !frame.Host.IsDefault ? frame.Host
        : visited.Count == 1 ? visited.First()
        : draft.Place is { } place && visited.Contains(place.Country) ? place.Country : default;

    private Modality? ModalityOf(Sentence clause, VerbGroup verb)
    {
        if (verb.Form == VerbForm.Gerund && NoteSettings.Fate(clause, verb.Head) is { } fate) return fate;

        // A note's present is a past: "Meets with the king".
        if (verb is { Form: VerbForm.Present, IsNegated: false, IsProgressive: false } || verb.Form == VerbForm.Gerund || (verb.Form == VerbForm.Participle && verb.First <= NoteClauses.AfterAdverbs(clause, 0)))
            return frame.IsAhead ? Modality.Planned : Modality.Asserted;
        return Actualities.Of(clause, verb) switch
        {
            Actuality.Happened => frame.IsAhead ? Modality.Planned : Modality.Asserted,
            Actuality.Planned or Actuality.Agreed or Actuality.Postponed => Modality.Planned,
            Actuality.Denied or Actuality.Refused => Modality.Denied,
            _ => null,
        };
    }

    private static bool HasNounBefore(Sentence clause, int from, int verb)
    {
        for (var i = from; i < verb; i++)
        {
            if (NoteRules.OfNoun(clause.Lower(i), new HashSet<string>(StringComparer.Ordinal)) is not null && clause.MentionAt(i) is null) return true;
        }

        return false;
    }
}
