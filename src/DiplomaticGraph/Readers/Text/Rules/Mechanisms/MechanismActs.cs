using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads the nouns that tell what is done with a mechanism: "the establishment of", "a resumption of", "its withdrawal from".</summary>
internal static class MechanismActs
{
    private static readonly FrozenDictionary<string, RelationKind> Nouns = Build();

    /// <summary>Events that made others speak: what is marked, regretted or announced took place.</summary>
    internal static readonly WordList Factive = WordList.Of("""
        announce mark celebrate condemn regret lament deplore criticise criticize protest welcome hail praise cause prompt trigger confirm notify bring order complete see witness include involve follow
        announce declare proclaim commemorate applaud record oversee accomplish effect mourn decry denounce justify explain
        """);

    /// <summary>Nouns that leave the mechanism what it is: "the continuation of", "an agreement on".</summary>
    internal static readonly WordList Neutral = WordList.Of("continuation development construction completion maintenance strengthening expansion implementation functioning work agreement deal accord decision understanding pact readiness willingness participation membership involvement part role");

    internal static readonly WordList After = WordList.Of("after since following with despite upon until before by from");

    /// <summary>The noun before a mechanism; null where there is none.</summary>
    public static MechanismAct? Before(Sentence sentence, int first, int end)
    {
        if (sentence.Lower(first - 1) is not ("of" or "from" or "to" or "in" or "for" or "on") || first < 2) return null;
        var noun = first - 2;

        // "the suspension by Oslo of the dialogue"
        Argument? doer = null;
        if (sentence.MentionAt(noun) is { IsParty: true } by && sentence.Is(by.First - 1, "by"))
        {
            doer = Arguments.JoinedBefore(sentence, by);
            noun = doer.First - 2;
        }

        if (noun < 0 || sentence.MentionAt(noun) is not null || sentence.VerbAt(noun) is { Form: not VerbForm.Gerund } || !Fits(sentence, noun, sentence.Lower(first - 1), out var relation)) return null;
        var opening = noun;
        while (opening > 0 && sentence.Tokens[opening - 1].IsWord && sentence.MentionAt(opening - 1) is null && sentence.VerbAt(opening - 1) is null
            && !(sentence.Word(opening - 1).Is(WordClass.Preposition | WordClass.Coordinator | WordClass.Subordinator | WordClass.Relative) && !sentence.Word(opening - 1).Is(WordClass.Determiner))) opening--;
        var definite = sentence.Lower(opening) is "the" or "its" or "their" or "his" or "her" or "this" or "that";
        var owner = sentence.Tokens[Math.Max(opening - 1, 0)].Kind == TokenKind.Possessive ? opening - 2 : opening - 1;
        if (doer is null && owner >= 0 && sentence.MentionAt(owner) is { IsParty: true } who && (who.IsPossessive || who.Kind == MentionKind.Adjective))
        {
            doer = who.IsPossessive ? Arguments.JoinedBefore(sentence, who) : null;
            doer = new Argument([(doer?.Mentions[0] ?? who) with { Kind = MentionKind.Government, IsPossessive = false }]);
            opening = who.First;
            definite = true;
        }
        else if (doer is null && sentence.MentionAt(opening - 1) is { Kind: MentionKind.Adjective, Parties.Count: > 0 } adjective)
        {
            doer = new Argument([adjective with { Kind = MentionKind.Government }]);
            opening = adjective.First;
            if (sentence.Is(opening - 1, "the")) (definite, opening) = (true, opening - 1);
        }

        doer ??= By(sentence, end);
        return new MechanismAct(relation, noun) { Doer = doer, IsDefinite = definite, Opening = opening };
    }

    /// <summary>True where the act is told as one that took place.</summary>
    public static bool TookPlace(Sentence sentence, MechanismAct act, VerbGroup? governing, bool isSubject)
    {
        if (governing is not null && isSubject) return act.IsDefinite && governing.Form is VerbForm.Past or VerbForm.Present && !governing.IsNegated && (!VerbClasses.Plan.Contains(governing.Base) || (governing.IsPassive && governing.Lemma is "announce")) && !VerbClasses.Advocate.Contains(governing.Base) && !VerbClasses.Want.Contains(governing.Base) && governing.Lemma != "be";
        var preposition = sentence.Lower(act.Opening - 1);
        if (After.Contains(preposition) && preposition is not ("before" or "until" or "by" or "with" or "from")) return act.IsDefinite || sentence.Word(act.Opening).Is(WordClass.Determiner) || act.Opening == act.Head;
        if (governing is null || governing.End > act.Opening) return act.IsDefinite && sentence.Block.Kind == BlockKind.Heading;
        return Factive.Contains(governing.Base) && Actualities.Of(sentence, governing) == Actuality.Happened && IsObject(sentence, governing, act);
    }

    private static bool IsObject(Sentence sentence, VerbGroup verb, MechanismAct act)
    {
        for (var i = verb.End; i < act.Opening; i++)
        {
            if (!sentence.Word(i).Is(WordClass.Adverb | WordClass.Determiner) && sentence.Lower(i) is not ("about" or "in")) return false;
        }

        return true;
    }

    private static bool Fits(Sentence sentence, int noun, string preposition, out RelationKind? relation)
    {
        var lower = sentence.Lower(noun);
        relation = Nouns.GetValueOrDefault(lower);
        if (relation is null && lower == "up" && sentence.Lower(noun - 1) is "setting" or "set") relation = RelationKind.EstablishedMechanism;
        if (relation is null) return Neutral.Contains(sentence.Word(noun)) && (preposition is "of" or "for" or "on" ? lower is not ("participation" or "membership" or "involvement") : preposition is "in" && lower is "participation" or "membership" or "involvement" or "work" or "part" or "role");
        return preposition switch
        {
            "of" => lower is not ("withdrawal" or "exit" or "departure" or "return"),
            "from" => lower is "withdrawal" or "exit" or "departure" or "pull-out" or "pullout" or "walkout" or "secession",
            "to" => lower is "return" or "end" or "halt" or "stop" or "accession",
            "in" => lower is "participation",
            _ => false,
        };
    }

    private static Argument? By(Sentence sentence, int end)
    {
        for (var i = end; i < sentence.Tokens.Length && i < end + 8; i++)
        {
            if (sentence.VerbAt(i) is not null || sentence.Tokens[i].Kind is TokenKind.Comma or TokenKind.Break) return null;
            if (sentence.Is(i, "by") && sentence.MentionAt(i + 1) is { IsParty: true, IsPossessive: false } by) return Arguments.Joined(sentence, by);
        }

        return null;
    }

    private static FrozenDictionary<string, RelationKind> Build()
    {
        var nouns = new Dictionary<string, RelationKind>(StringComparer.Ordinal);
        Add(RelationKind.EstablishedMechanism, "establishment creation formation setup set-up launch launching inauguration opening institution constitution introduction installation foundation founding commissioning inception entry setting-up");
        Add(RelationKind.ResumedMechanism, "resumption restoration reopening re-opening revival reactivation restart relaunch reinstatement re-establishment reestablishment renewal resurrection return reconvening");
        Add(RelationKind.SuspendedMechanism, "suspension freezing freeze halting halt interruption severance severing cutting cut-off cutoff shelving mothballing disconnection discontinuation stop");
        Add(RelationKind.EndedMechanism, "termination abolition dissolution closure closing ending abandonment cancellation scrapping expiry expiration lapse end demise dismantling withdrawal exit departure pull-out pullout walkout abrogation denunciation disbandment");
        Add(RelationKind.UsedMechanism, "use holding convening convocation");
        Add(RelationKind.AgreedToMechanism, "signing ratification conclusion");
        return nouns.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(RelationKind relation, string words)
        {
            foreach (var word in words.Split(' ')) nouns.Add(word, relation);
        }
    }
}
