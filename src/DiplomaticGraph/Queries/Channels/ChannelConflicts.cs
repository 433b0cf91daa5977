using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Says which claims contradict each other, and why dates do not help.</summary>
internal sealed class ChannelConflicts(GraphData graph, ImmutableArray<Entity> parties, IReadOnlyList<ChannelWord> words, ChannelJudge judge)
{
    public ImmutableArray<ChannelConflict> Find(IEnumerable<(ChannelWord Word, ChannelWord Denial)> disputes) =>
    [
        .. Deeds(),
        .. Enumerable.Range(0, parties.Length + 1).SelectMany(OfParty),
        .. disputes.Select(d => Conflict($"{Name(d.Word)} is told and denied", [d.Word, d.Denial])),
    ];

    private IEnumerable<ChannelConflict> Deeds()
    {
        var life = judge.Deeds;
        if (ChannelLife.DeedStatuses.Count(life.MayBeLast) < 2) return [];
        var last = LastDeeds(life).ToList();
        return [Conflict($"{Names(last)}: the dates do not tell which was the last", last)];
    }

    private IEnumerable<ChannelConflict> OfParty(int party)
    {
        var register = judge.Register(party);
        if (!register.Any) yield break;
        var own = words.Where(w => w.IsDated == judge.IsDated(party) && w.Effect != MechanismEffect.None && w.Parties.Contains(party)).ToList();
        var isContested = register.Stance() == ChannelStance.Contested;
        if (isContested)
        {
            var last = own.Where(w => register.Shows(ChannelStance.Contested, w)).ToList();
            yield return Conflict($"{PartyName(party)}: {Names(last)}: the dates do not tell which was the last word", last);
        }

        var life = judge.Deeds;
        if (!life.HasDeeds || !life.MayBeLast(ChannelStatus.Active) || judge.RefusalAfter(life, party) is not (true, true) || isContested) yield break;
        var both = own.Where(w => w.Effect == MechanismEffect.Rejects && w.Span.Last >= life.LastDeedFirst)
            .Concat(LastDeeds(life).Where(w => ChannelLife.DeedOf(w.Effect) == ChannelStatus.Active)).ToList();
        yield return Conflict($"{Names(both)}: the dates do not tell whether it worked after it was refused", both);
    }

    private IEnumerable<ChannelWord> LastDeeds(ChannelLife life) => words.Where(w =>
        w.IsDated == judge.IsDated(life) && ChannelLife.DeedOf(w.Effect) is not null && w.Span.Last >= life.LastDeedFirst);

    private string PartyName(int party) => party < parties.Length ? parties[party].Name : "a party not named";

    private string Names(IEnumerable<ChannelWord> some) => string.Join(", ", some.Select(Name).Distinct());

    private string Name(ChannelWord word)
    {
        var claim = graph.Claims[word.Claim];
        return $"{claim.Relation} ({(claim.Time.IsUnknown ? "no date" : claim.Time)})";
    }

    private ChannelConflict Conflict(string message, IEnumerable<ChannelWord> some) =>
        new() { Message = message, Claims = [.. some.Select(w => w.Claim).Distinct().Order().Select(c => graph.Claims[c])] };
}
