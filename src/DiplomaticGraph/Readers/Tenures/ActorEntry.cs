using System.Collections.Immutable;

namespace DiplomaticGraph.Readers;

/// <summary>One entry of an actor dictionary while it is read.</summary>
internal sealed class ActorEntry(string name)
{
    private readonly List<string> aliases = [];
    private readonly List<(ActorCode Code, EventTime Time)> held = [];

    /// <summary>True where a wrong code on the line of the name has counted that line already.</summary>
    private bool isCounted;

    /// <summary>Lines of other names, which count with the entry.</summary>
    private int waiting;

    /// <summary>Takes another name.</summary>
    public void AddAlias(string alias)
    {
        aliases.Add(alias);
        waiting++;
    }

    /// <summary>Takes the codes of a line.</summary>
    public void AddCodes(string text, string source, int line, bool isOwnLine, ReadTally tally)
    {
        var isTenure = false;
        var isWrong = false;
        while (text.Length > 0)
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            if (text[0] != '[' || end < 0 || ActorCode.TryRead(text[1..end], out var code, out var wrong) is var state && state == ActorCodeState.Broken)
            {
                tally.Reject(TenureProblems.Code(source, line, text));
                isWrong = true;
                break;
            }

            if (state is ActorCodeState.BadDate or ActorCodeState.BadOrder)
            {
                tally.Reject(state == ActorCodeState.BadDate ? TenureProblems.CodeDate(source, line, wrong) : TenureProblems.CodeOrder(source, line, wrong));
                isWrong = true;
                break;
            }

            if (code.IsOffice)
            {
                held.Add((code, code.Time));
                isTenure = true;
            }

            text = text[(end + 1)..].TrimStart();
        }

        if (isOwnLine && !isWrong)
        {
            if (isTenure) tally.Accept(0);
            else tally.Skip();
        }

        // The line of the name counts once, with its codes where it has them.
        if (!isOwnLine) isCounted |= isWrong;
    }

    /// <summary>The tenures of the entry; its line and those of its other names are counted with them.</summary>
    public IEnumerable<Tenure> Close(ReadTally tally)
    {
        for (var n = isCounted ? 1 : 0; n <= waiting; n++)
        {
            if (held.Count > 0) tally.Accept(0);
            else tally.Skip();
        }

        if (held.Count == 0) return [];
        var known = ActorNames.Display(name);
        ImmutableArray<string> others = [.. aliases.Select(ActorNames.Display).Where(a => a.Length > 0 && a != known).Distinct(StringComparer.Ordinal)];
        return known.Length == 0 ? [] : held.Select(h => TenureTable.Make(known, others, h.Code.Office, h.Code.Country, h.Time));
    }
}
