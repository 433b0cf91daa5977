namespace DiplomaticGraph.Readers;

/// <summary>The counts behind a report while reading goes on.</summary>
internal sealed class ReadTally(BadInputHandling handling, Action<Problem>? onProblem)
{
    private readonly List<Problem> problems = [];
    private long accepted;
    private long skipped;
    private long rejected;
    private long claims;
    private long copies;
    private long problemCount;

    /// <summary>All units counted so far.</summary>
    public long Units => accepted + skipped + rejected;

    public void Accept(int claimCount)
    {
        accepted++;
        claims += claimCount;
        Telemetry.ClaimsAccepted.Add(claimCount);
    }

    /// <summary>Counts an accepted unit as a copy.</summary>
    public void AcceptedCopy() => copies++;

    public void Skip() => skipped++;

    /// <summary>Counts a unit that could not be read.</summary>
    /// <exception cref="BadInputException">The caller asked to stop at problems.</exception>
    public void Reject(Problem problem)
    {
        rejected++;
        Telemetry.UnitsRejected.Add(1);
        Note(problem);
    }

    /// <summary>Takes down a problem that cost no unit.</summary>
    /// <exception cref="BadInputException">The caller asked to stop at problems.</exception>
    public void Note(Problem problem)
    {
        problemCount++;
        if (problems.Count < ReadReport.MaximumProblems) problems.Add(problem);
        onProblem?.Invoke(problem);
        if (handling == BadInputHandling.Throw) throw new BadInputException(problem);
    }

    public ReadReport ToReport() => new()
    {
        Accepted = accepted,
        Skipped = skipped,
        Rejected = rejected,
        Claims = claims,
        Copies = copies,
        Problems = [.. problems],
        ProblemCount = problemCount,
    };
}
