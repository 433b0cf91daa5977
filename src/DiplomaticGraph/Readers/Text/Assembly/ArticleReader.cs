namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads one document: its sentences one after the other, each against what came before.</summary>
internal sealed class ArticleReader
{
    private readonly TextDocument document;
    private readonly DocumentWords words = new();
    private readonly People people;
    private readonly MentionFinder finder;
    private readonly ReadingContext context;
    private readonly DraftMerger drafts = new();
    private readonly ProposalSections sections = new();
    private readonly CountryInference countries = new();
    private readonly DayTracker days;
    private readonly Silences? silences;
    private readonly NoteReader? notes;
    private bool isSport;

    /// <summary>How far back, in characters, "the conversation" may have been told.</summary>
    private const int SettingReach = 300;

    private readonly ListedNames? listed;
    private readonly TenureIndex? tenures;

    public ArticleReader(TextDocument document, TextReaderOptions options, TenureIndex? tenures = null)
    {
        silences = options.ExplainsSilence ? new Silences(document) : null;
        this.document = document;
        people = new People(document.Id, document.Text);
        var title = document is { Title: { } heading, Subject: { } named } ? NoteTitle.Parse(heading, named.Name) : null;
        Party? subject = document.Subject is { } about ? NoteSubject.Read(about, title, people, words) : null;
        context = new ReadingContext(people, new TimeResolver(document.Published ?? DocumentDate.Read(document.Text, words)), subject);
        days = new DayTracker(context.Times);
        if (subject is { } party) notes = new NoteReader(context, NoteFrame.Of(party, title, document.Published));
        this.tenures = tenures;
        listed = tenures is not null && context.Times.Published is { } day ? new ListedNames(tenures, day) : null;
        finder = new MentionFinder(people, listed);
    }

    public TextReading Read()
    {
        var sentences = Sentences();

        // A person may be called by the surname in a headline and introduced below it: first everybody is introduced.
        List<(Sentence Sentence, Mention Mention)> introduced = [.. sentences.SelectMany(s => finder.Find(s, null).Select(m => (s, m)))];
        HolderInference.Apply(people, introduced);
        SideInference.Apply(people, introduced);
        if (listed is not null) TenureInference.Apply(people, introduced, listed);
        isSport = SportsPage.Is(sentences);
        context.TellsOfCancellation = sentences.Exists(s => s.Tokens.Any(t => t.Lower.StartsWith("cancel", StringComparison.Ordinal)) || Enumerable.Range(0, s.Tokens.Length).Any(i => s.Lower(i) is "call" or "called" or "calls" && s.Is(i + 1, "off")));
        if (notes?.Journey(sentences, document.Title ?? "") is { } journey) drafts.Add(journey);
        foreach (var sentence in sentences) Read(sentence);
        var reading = new ClaimAssembler(document, context, people, tenures).Assemble(drafts.All);
        return silences is null ? reading : reading with { Silences = silences.Without(reading.Claims) };
    }

    private List<Sentence> Sentences()
    {
        var blocks = DocumentLayout.Read(document.Text, words);

        // A note of one line without a full stop is no heading.
        if (notes is not null && blocks is [{ Kind: BlockKind.Heading } only]) blocks[0] = only with { Kind = BlockKind.Paragraph };
        return [.. blocks.SelectMany(block => block.Kind == BlockKind.TableRow
            ? TableCells.Split(document.Text, block, words)
            : SentenceSplitter.Split(block, Tokenizer.Tokenize(document.Text, block.Start, block.End, words), notes is not null).SelectMany(sentence => notes is null ? Insertions.Apply(sentence) : Clauses(sentence)))];
    }

    private IEnumerable<Sentence> Clauses(Sentence sentence)
    {
        sentence.Mentions = finder.Find(sentence, null);
        sentence.Verbs = VerbFinder.Find(sentence);
        return NoteClauses.Split(sentence);
    }

    private void Read(Sentence sentence)
    {
        Parse(sentence);
        days.Enter(sentence);
        Groups.Remember(sentence, context.Discourse);
        var introductions = sections.Enter(sentence, context);
        var found = Contacts(sentence);

        // "A met B, and the two leaders agreed …": what the sentence itself told is known now.
        if (found.Count > 0 && sentence.Tokens.Any(t => t.Lower is "they" or "two" or "both" or "leaders" or "three" or "pair"))
        {
            foreach (var draft in found) RememberContact(draft);
            Parse(sentence);
            found = Contacts(sentence);
        }

        foreach (var draft in found)
        {
            countries.Apply(draft);
            TakeSetting(draft, context.Discourse.LastContact);
            var kept = drafts.Add(draft);
            if (draft.Modality == Modality.Asserted && !draft.IsEarlier) context.Discourse.LastContact = kept;
            RememberContact(draft);
        }

        if (found.Count == 0) AddToLastContact(sentence);
        var mechanisms = MechanismMatcher.Match(sentence, context).ToList();
        if (mechanisms.Count == 0 && introductions is not null) mechanisms = [.. MechanismMatters.Listed(sentence, context, introductions)];
        List<Draft> answers = [.. MechanismAnswers.Match(sentence, mechanisms, context)];
        if (mechanisms.Count > 0) context.Discourse.LastMechanisms = [.. mechanisms.Where(m => m.Mechanism is not null)];
        mechanisms.AddRange(answers);
        foreach (var draft in mechanisms) drafts.Add(draft);
        foreach (var draft in PositionCoder.Match(sentence, context).Concat(VerbRuleMatcher.Match(sentence, context, PositionRules.VerbIndex)))
        {
            if (!Overlaps.IsTold(draft, found, mechanisms)) drafts.Add(draft);
        }

        silences?.Note(sentence, context);
        ProposalSections.Leave(sentence, context);
        RememberSubject(sentence);
        days.Leave(sentence);
        if (ObjectPronouns.PeopleOf(sentence, sentence.Tokens.Length) is { Count: > 0 } named) context.Discourse.LastPeople = (named, (sentence.Start, sentence.End));
    }

    /// <summary>Keeps whom "he" may mean in the sentence after. A sentence about somebody else in between makes it a guess.</summary>
    private void RememberSubject(Sentence sentence)
    {
        if (sentence.FiniteVerbFrom(0) is { } main && Subjects.Of(sentence, main) is { Mentions: [{ Parties: [{ IsOfficial: true } person] }] })
            context.Discourse.LastSubject = (person, (sentence.Start, sentence.End));
        else if (sentence.Mentions.Any(m => m.Parties.Any(p => p.IsOfficial) && m.Kind != MentionKind.Group)) context.Discourse.LastSubject = null;
    }

    private void Parse(Sentence sentence)
    {
        (context.Discourse.It, context.Discourse.Pronouns) = (null, null);
        sentence.Mentions = finder.Find(sentence, context.Discourse);
        sentence.Verbs = VerbFinder.Find(sentence);
        if (sentence.FiniteVerbFrom(0) is not { } main || !sentence.Tokens.Skip(main.End).Any(t => t.Lower is "he" or "she" or "it" or "him" or "her")) return;
        context.Discourse.It = Neuter(sentence);
        context.Discourse.Pronouns = Pronouns(sentence);
        sentence.Mentions = finder.Find(sentence, context.Discourse);
        sentence.Verbs = VerbFinder.Find(sentence);
    }

    /// <summary>"Hale flew to Honiara, where she met Maelanga": the subject of the nearest verb before; at the opening of a sentence the subject of the one before.</summary>
    private Dictionary<int, (Party Person, (int Start, int End) Span)?> Pronouns(Sentence sentence)
    {
        var found = new Dictionary<int, (Party, (int, int))?>();
        var current = context.Discourse.LastSubject;
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (ObjectPronouns.Is(sentence, i)) found[sentence.Tokens[i].Start] = ObjectPronouns.Resolve(sentence, i, context.Discourse);
            if (sentence.Lower(i) is not ("he" or "she")) continue;
            if (sentence.FiniteVerbBefore(i) is { } verb && !IsSpokenFor(sentence, verb))
            {
                current = Subjects.Of(sentence, verb) is { Mentions: [{ Parties: [{ IsOfficial: true } person] }] } ? (person, (sentence.Start, sentence.End)) : null;
            }

            found[sentence.Tokens[i].Start] = current;
        }

        return found;
    }

    /// <summary>"The spokeswoman said he would meet B": those who speak for others tell what the others do.</summary>
    private static bool IsSpokenFor(Sentence sentence, VerbGroup verb) =>
        VerbClasses.Say.Contains(verb.Base) && Subjects.Of(sentence, verb) is { Mentions: [{ Parties: [var speaker] }] } && (speaker.Person?.Office ?? speaker.Office)?.Contains("spokes", StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>"Bahrain denied that it had met": the state or organization that is the subject of the nearest verb before.</summary>
    private static (Party State, int At)? Neuter(Sentence sentence)
    {
        var it = Array.FindIndex(sentence.Tokens, t => t.Is("it"));
        if (it < 0 || sentence.FiniteVerbBefore(it) is not { } verb) return null;
        if (Subjects.Of(sentence, verb) is not { Mentions: [{ Parties: [{ IsOfficial: false } state] } mention] } || mention.Kind is MentionKind.Pronoun or MentionKind.Group or MentionKind.Outsider) return null;

        // Officials are "they".
        return mention.Kind == MentionKind.Government && sentence.Lower(mention.End - 1).EndsWith('s') ? null : (state, sentence.Tokens[it].Start);
    }

    /// <summary>"The ministers spoke on Thursday. During the conversation A told B": the conversation is that of Thursday.</summary>
    private static void TakeSetting(Draft draft, Draft? before)
    {
        if (before is not { Modality: Modality.Asserted, IsEarlier: false } || !draft.IsDefinite || draft.IsEarlier || draft.IsBackground || draft.Modality != Modality.Asserted || !draft.Time.IsUnknown || before.Time.IsUnknown) return;
        if (draft.Sentence.Start - before.Spans[0].End > SettingReach || draft.Relation == RelationKind.Visited || before.Relation == RelationKind.Visited || before.Parties.Any(p => p.Party.Person is not null)) return;
        if (draft.States.Count() < 2 || !draft.States.ToHashSet().SetEquals(before.States)) return;
        draft.Time = before.Time;
        draft.Place ??= before.Place;
        draft.AddSpan(before.Spans[0].Start, before.Spans[0].End);
    }

    private List<Draft> Contacts(Sentence sentence)
    {
        if (notes?.Read(sentence) is { } ofNote) return [.. ofNote];
        var found = VerbRuleMatcher.Match(sentence, context, ContactRules.VerbIndex).ToList();
        found.AddRange(NounRuleMatcher.Match(sentence, context));
        found.AddRange(Letters.Match(sentence, context));
        found.AddRange(Gatherings.Match(sentence, context));
        if (found.Count == 0 && Delegations.Match(sentence, context) is { } led) found.Add(led);
        if (SportsPage.IsOfSport(sentence)) found.RemoveAll(d => !d.Parties.Any(p => (p.Party.Person?.Office ?? p.Party.Office) is not null));
        if (isSport) found.RemoveAll(d => !d.Parties.Any(p => p.Party.IsOfficial));
        return found;
    }

    private void RememberContact(Draft draft)
    {
        if (draft.Relation == RelationKind.Visited || draft.Modality == Modality.Denied) return;
        context.Discourse.Remember([.. draft.Parties.Select(p => p.Party)], (draft.Sentence.Start, draft.Sentence.End), draft.Sentence.Tokens[draft.Trigger.First].Start, isContact: true);
    }

    /// <summary>"The discussion spanned trade": a sentence about the contact told before tells its topics.</summary>
    private void AddToLastContact(Sentence sentence)
    {
        if (context.Discourse.LastContact is not { } contact) return;
        for (var i = 0; i + 1 < sentence.Tokens.Length; i++)
        {
            if (sentence.Lower(i) is not ("the" or "this" or "these" or "their")) continue;
            if (!ContactRules.EventNouns.Contains(sentence.Word(i + 1))) continue;
            contact.Topics.UnionWith(TopicFinder.Find(sentence));
            return;
        }
    }
}
