namespace DiplomaticGraph.Tests.Queries;

/// <summary>Where one party stands after its words so far, heard in one order.</summary>
internal sealed class NaiveStance
{
    private readonly List<Claim> favours = [];
    private readonly List<EventTime> proposals = [];
    private Claim? against;

    public List<EventTime> Refusals { get; } = [];

    /// <summary>The highest of what was said for it since the last word against; else that word.</summary>
    public MechanismEffect Now => favours.Count > 0 ? favours.Select(Favour).MaxBy(Rank) : against?.Relation.Effect ?? MechanismEffect.None;

    public bool ProposedAfter(List<EventTime> refusals) => proposals.Exists(p => refusals.TrueForAll(r => r.CertainlyBefore(p)));

    public void Hear(Claim word)
    {
        switch (word.Relation.Effect)
        {
            case MechanismEffect.Suspends or MechanismEffect.Ends: return;
            case MechanismEffect.Withholds:
                // It goes together with being for it, unless it is certainly later.
                favours.RemoveAll(f => Favour(f) == MechanismEffect.Agrees || f.Time.CertainlyBefore(word.Time));
                if (favours.Count == 0) against = word;
                return;
            case MechanismEffect.Rejects:
                favours.Clear();
                against = word;
                Refusals.Add(word.Time);
                return;
            default:
                favours.Add(word);
                if (word.Relation.Effect == MechanismEffect.Proposes) proposals.Add(word.Time);
                return;
        }
    }

    private static MechanismEffect Favour(Claim word) =>
        word.Relation.Effect is MechanismEffect.Supports or MechanismEffect.Proposes ? word.Relation.Effect : MechanismEffect.Agrees;

    private static int Rank(MechanismEffect effect) => effect switch { MechanismEffect.Supports => 1, MechanismEffect.Proposes => 2, _ => 3 };
}
