namespace DiplomaticGraph.Readers.Text;

/// <summary>A mechanism that the document has named with its parties.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">What the text called it.</param>
/// <param name="Noun">Its noun, lower case, singular.</param>
/// <param name="Parties">Its parties.</param>
/// <param name="Span">The sentence that named it.</param>
internal sealed record KnownMechanism(MechanismKind Kind, string Name, string Noun, IReadOnlyList<EntityId> Parties, (int Start, int End) Span);

/// <summary>Finds which mechanism named before "the commission", "the line" and "it" mean.</summary>
internal static class MechanismReferences
{
    /// <summary>How far back, in characters, a mechanism may have been named.</summary>
    private const int Reach = 2000;

    /// <summary>How far back "it" may point.</summary>
    private const int PronounReach = 500;

    internal static readonly WordList AnyChannel = WordList.Of(["line", "link", "channel", "hotline", "mechanism"]);

    /// <summary>The mechanisms of a sentence, with the parties of those that were named before.</summary>
    public static List<MechanismNoun> Resolve(Sentence sentence, List<MechanismNoun> named, ReadingContext context)
    {
        var known = context.Discourse.Mechanisms;
        if (known.Count == 0) return named;
        var resolved = named.ConvertAll(m => m.Parties is null && m.With is null && m.Proposer is null && IsDefinite(sentence, m.First) && Find(known, m.Noun(sentence), sentence.Start, m.Kind) is { } same
            ? m with { Recalled = same, Kind = same.Kind, Name = same.Name, IsVague = false, NeedsParties = false } : m);
        for (var i = 0; i < sentence.Tokens.Length; i++)
        {
            if (resolved.Exists(m => m.First <= i && i < m.End)) continue;
            if (Pronoun(sentence, i, known) is { } it) resolved.Add(it);
            else if (sentence.Lower(i) is "the" or "this" or "that" or "its" or "their" && sentence.MentionAt(i) is null && Noun(sentence, i + 1, known) is { } noun) resolved.Add(MechanismNouns.Wrapped(sentence, noun));
        }

        resolved.Sort((a, b) => a.First.CompareTo(b.First));
        return resolved;
    }

    /// <summary>Keeps what a sentence named for the sentences after it.</summary>
    public static void Remember(Sentence sentence, IEnumerable<MechanismNoun> nouns, IEnumerable<Draft> drafts, ReadingContext context)
    {
        foreach (var noun in nouns)
        {
            var parties = drafts.FirstOrDefault(d => d.Mechanism == noun.Kind && d.MechanismName == noun.Name)?.MechanismParties
                ?? (noun.Parties ?? Having(sentence, noun))?.Parties.Select(p => p.State).Where(s => !s.IsDefault).Distinct().ToList();
            if (parties is not { Count: > 1 } || noun.IsVague || noun.Recalled is not null) continue;
            context.Discourse.Remember(new KnownMechanism(noun.Kind, noun.Name, noun.Noun(sentence), parties, (sentence.Start, sentence.End)));
        }
    }

    /// <summary>"Chad and Niger have a joint commission": those who have it.</summary>
    private static Argument? Having(Sentence sentence, MechanismNoun noun) =>
        MechanismClauses.Governing(sentence, noun) is { IsSubject: false, Verb: { Lemma: "have" or "maintain" or "operate" or "run" or "share" } verb } ? Subjects.Of(sentence, verb) : null;

    private static bool IsDefinite(Sentence sentence, int first) => sentence.Lower(first) is "the" or "this" or "that" or "its" or "their";

    /// <summary>"the commission": the noun of a mechanism and nothing that tells another apart.</summary>
    private static MechanismNoun? Noun(Sentence sentence, int at, IReadOnlyList<KnownMechanism> known)
    {
        var end = at;
        while (end < sentence.Tokens.Length && end < at + 2 && sentence.Lower(end) is "joint" or "bilateral" or "military" or "new" or "working" or "task") end++;
        if (end >= sentence.Tokens.Length || sentence.MentionAt(end) is not null || sentence.VerbAt(end) is not null || Find(known, Singular(sentence.Lower(end)), sentence.Start, null) is not { } same) return null;
        if (sentence.Lower(end + 1) is "of" or "between" or "with" or "on" or "for" or "to" || (end + 1 < sentence.Tokens.Length && sentence.Tokens[end + 1].Kind == TokenKind.Possessive)) return null;
        return new MechanismNoun(same.Kind, at - 1, end, end + 1, same.Name) { Recalled = same };
    }

    /// <summary>"It was suspended in 2012", "It lapsed a year later", "Pyongyang resumed it".</summary>
    private static MechanismNoun? Pronoun(Sentence sentence, int at, IReadOnlyList<KnownMechanism> known)
    {
        if (!sentence.Is(at, "it") || sentence.MentionAt(at) is not null || sentence.Start - known[^1].Span.End > PronounReach) return null;
        var next = at + 1;
        while (next < sentence.Tokens.Length && VerbFinder.IsAdverb(sentence, next) && sentence.VerbAt(next) is null) next++;
        var isSubject = sentence.VerbAt(next) is { IsFinite: true } verb && verb.First == next && IsFate(sentence, verb);
        var isObject = sentence.VerbAt(at - 1) is { IsPassive: false, Lemma: "suspend" or "resume" or "restore" or "reject" or "end" or "close" or "accept" or "approve" or "welcome" or "establish" or "reopen" or "revive" or "use" or "terminate" or "dissolve" or "disband" or "freeze" or "scrap" };
        return isSubject || isObject ? new MechanismNoun(known[^1].Kind, at, at, at + 1, known[^1].Name) { Recalled = known[^1] } : null;
    }

    /// <summary>True where the verb tells what became of its subject: a passive, or "lapsed", "met" without an object.</summary>
    private static bool IsFate(Sentence sentence, VerbGroup verb)
    {
        foreach (var entry in MechanismRules.Of(verb.Lemma))
        {
            if (entry.Rule.IsStance) continue;
            if (verb.IsPassive || (entry.Rule.MechanismActs && MechanismClauses.HasNoObject(sentence, verb))) return true;
        }

        return false;
    }

    private static KnownMechanism? Find(IReadOnlyList<KnownMechanism> known, string noun, int before, MechanismKind? kind)
    {
        for (var i = known.Count - 1; i >= 0; i--)
        {
            if (before - known[i].Span.End > Reach) return null;
            if (known[i].Noun == noun || (AnyChannel.Contains(noun) && AnyChannel.Contains(known[i].Noun) && (kind is null || IsChannel(kind.Value)))) return known[i];
        }

        return null;
    }

    private static bool IsChannel(MechanismKind kind) => kind == MechanismKind.CrisisCommunication || kind == MechanismKind.MilitaryCommunication || kind == MechanismKind.Other;

    private static string Singular(string noun) => noun.EndsWith('s') && noun.Length > 4 ? noun[..^1] : noun;
}
