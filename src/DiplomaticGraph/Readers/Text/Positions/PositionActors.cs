namespace DiplomaticGraph.Readers.Text;

/// <summary>Who takes a position: states, organizations and those who speak for them.</summary>
internal static class PositionActors
{
    public static Argument? Of(Sentence sentence, VerbGroup verb)
    {
        return Subjects.Of(sentence, verb) is { } subject && IsActor(subject) ? subject : null;
    }

    public static bool IsActor(Argument argument) => !argument.IsOutsider && argument.Mentions.All(m => m.Kind != MentionKind.Adjective) && argument.Parties.Any(p => !p.State.IsDefault);

    /// <summary>"defended its ambassador to B": done to one of its own.</summary>
    public static bool IsAboutOwn(Sentence sentence, VerbGroup verb, HashSet<EntityId> own) =>
        !verb.IsPassive && Arguments.Object(sentence, verb) is { } direct && direct.Parties.Any() && direct.Parties.All(p => own.Contains(p.State));

    /// <summary>True for what several sides settle with each other, whatever else is named: "A and B reached a ceasefire for C".</summary>
    public static bool IsAmongThemselves(HashSet<EntityId> own, Act? act) => own.Count > 1 && (act is null || act.Name is "settle" or "ceasefire");

    /// <summary>False where several sides act: "A and B signed the accord in C" is done in C and not to it. An embassy stands in the country that it is for.</summary>
    public static bool CanBePlace(HashSet<EntityId> own, Act? act) => own.Count < 2 || act is { Name: "recognize" };

    public static HashSet<EntityId> States(Argument actor) => [.. actor.Parties.Select(p => p.State).Where(s => !s.IsDefault)];
}
