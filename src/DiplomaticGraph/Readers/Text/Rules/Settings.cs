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
        foreach (var topic in TopicFinder.Find(sentence)) draft.Topics.Add(topic);
        if (sentence.Tokens.Any(t => t.Lower is "reportedly" or "allegedly" or "purportedly" or "rumoured" or "rumored")) draft.Confidence = Math.Min(draft.Confidence, 0.6);
    }
}
