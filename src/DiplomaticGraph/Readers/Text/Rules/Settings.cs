namespace DiplomaticGraph.Readers.Text;

/// <summary>Completes a draft with what surrounds its trigger: when, where, about what, who says so, and in which sentence.</summary>
internal static class Settings
{
    public static void Complete(Draft draft, ReadingContext context, int from, int end, Argument? destination)
    {
        var sentence = draft.Sentence;
        draft.Spans.Insert(0, (sentence.Start, sentence.End));
        Times.Set(draft, context, from, end);
        draft.Place = destination is { Mentions: [{ PlaceName: { } name } mention] } ? new Place { Name = name, Country = mention.Parties[0].Country } : Places.Of(sentence, from, end, draft.Trigger);
        draft.AttributedTo = Attribution.Of(sentence, draft);
        draft.IsBackground = IsBackground(sentence, draft);
        foreach (var topic in TopicFinder.Find(sentence)) draft.Topics.Add(topic);
    }

    /// <summary>True for a verb in the past perfect that is not what somebody said: "he had met B" after "said" is told as now.</summary>
    private static bool IsBackground(Sentence sentence, Draft draft)
    {
        var verb = sentence.Verbs.FirstOrDefault(v => v.First >= draft.Trigger.First && v.First < draft.Trigger.End) ?? sentence.Verbs.LastOrDefault(v => v.End <= draft.Trigger.First);
        return verb is { Form: VerbForm.Past, IsPerfect: true } && sentence.Lower(verb.First) == "had" && !sentence.Verbs.Any(v => v.First < verb.First && VerbClasses.Say.Contains(v.Base));
    }
}
