namespace DiplomaticGraph.Readers.Text;

/// <summary>Reads praise, criticism, accusations, warnings and protests.</summary>
internal static class OpinionReading
{
    public static Position? Of(Sentence sentence, VerbGroup verb)
    {
        var end = Complement.EndOf(sentence, verb.End);
        if (Opinions.Of(sentence, verb, end) is not { } code) return null;
        if (verb.IsNegated || verb.Form is VerbForm.Infinitive or VerbForm.Modal or VerbForm.Future or VerbForm.Participle) return null;
        if (verb.Form == VerbForm.Gerund && sentence.Tokens[Math.Max(0, verb.First - 1)].Kind != TokenKind.Comma) return null;
        if (verb is { Form: VerbForm.Present, IsPerfect: false, IsProgressive: false } && sentence.Block.Kind != BlockKind.Heading && code is not ("111" or "112" or "051" or "114")) return null;
        var actor = verb.IsPassive ? Arguments.Prepositions(sentence, verb.End, end).FirstOrDefault(p => p.Preposition == "by").Argument : PositionActors.Of(sentence, verb);
        if (actor is null || !PositionActors.IsActor(actor)) return null;
        var own = PositionActors.States(actor);
        if (PositionActors.IsAboutOwn(sentence, verb, own)) return null;
        var target = verb.IsPassive
            ? Subjects.Of(sentence, verb) is { } subject ? Targets.Of(sentence, subject.Mentions[0], own) : null
            : Targets.Find(sentence, verb.End, end, own);
        return target is null ? null : new Position(actor, target, code, "position.opinion." + verb.Lemma, (verb.First, verb.End)) { IsOpinion = true };
    }
}
