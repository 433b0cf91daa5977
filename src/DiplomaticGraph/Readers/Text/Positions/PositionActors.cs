namespace DiplomaticGraph.Readers.Text;

/// <summary>Who takes a position: states, organizations and those who speak for them.</summary>
internal static class PositionActors
{
    public static Argument? Of(Sentence sentence, VerbGroup verb)
    {
        if (Subjects.Of(sentence, verb) is { } subject) return IsActor(subject) ? subject : null;
        return null;
    }

    public static bool IsActor(Argument argument) => !argument.IsOutsider && argument.Mentions.All(m => m.Kind != MentionKind.Adjective) && argument.Parties.Any(p => !p.State.IsDefault);

    /// <summary>"defended its ambassador to B": done to one of its own.</summary>
    public static bool IsAboutOwn(Sentence sentence, VerbGroup verb, HashSet<EntityId> own) =>
        !verb.IsPassive && Arguments.Object(sentence, verb) is { } direct && direct.Parties.Any() && direct.Parties.All(p => own.Contains(p.State));

    public static HashSet<EntityId> States(Argument actor) => [.. actor.Parties.Select(p => p.State).Where(s => !s.IsDefault)];
}
