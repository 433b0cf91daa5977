namespace DiplomaticGraph;

/// <summary>Collects claims and makes a <see cref="RelationGraph"/> of them.</summary>
/// <remarks>
/// Claims may come in any order and more than once: of two with one <see cref="Claim.Id"/> the one of higher confidence is kept, so that the
/// graph depends only on the set. Mutable and not thread-safe; the graphs that it builds are neither changed by it nor share anything that changes.
/// </remarks>
public sealed class RelationGraphBuilder
{
    private readonly Dictionary<ClaimId, Claim> claims = [];

    /// <summary>How many different claims were added.</summary>
    public int Count => claims.Count;

    /// <summary>Adds a claim.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claim"/> is null.</exception>
    /// <exception cref="ArgumentException">A participant has no identity, or the participants or the evidence are default arrays.</exception>
    public RelationGraphBuilder Add(Claim claim)
    {
        ArgumentNullException.ThrowIfNull(claim);
        if (claim.Participants.IsDefault || claim.Evidence.IsDefault)
            Throw.Argument<int>("The claim has a default array of participants or evidence: expected an empty one where there are none.", nameof(claim));
        if (claim.Participants.Any(p => p.Id.IsDefault))
            Throw.Argument<int>($"The claim '{claim.Id}' has a participant without identity: expected each to have one, such as 'country:CHN'.", nameof(claim));
        if (!claims.TryGetValue(claim.Id, out var known) || ClaimOrder.ComparePreference(claim, known) < 0) claims[claim.Id] = claim;
        return this;
    }

    /// <summary>Adds claims.</summary>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> or one of them is null; those before it were added.</exception>
    public RelationGraphBuilder AddRange(IEnumerable<Claim> claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        foreach (var claim in claims) Add(claim);
        return this;
    }

    /// <summary>Adds claims as they come.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="claims"/> or one of them is null; those before it were added.</exception>
    /// <exception cref="OperationCanceledException">Cancelled; what came before was added.</exception>
    public async Task AddRangeAsync(IAsyncEnumerable<Claim> claims, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(claims);
        await foreach (var claim in claims.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(claim);
        }
    }

    /// <summary>Makes the graph of what was added so far. O(n log n) for n participations.</summary>
    public RelationGraph Build() => new(GraphFreezer.Freeze(claims.Values));
}
