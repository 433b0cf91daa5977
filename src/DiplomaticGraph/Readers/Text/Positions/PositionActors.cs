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

    public static HashSet<EntityId> States(Argument actor) => [.. actor.Parties.Select(p => p.State).Where(s => !s.IsDefault)];
}
