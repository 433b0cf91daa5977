namespace DiplomaticGraph.Tests.Readers.Text.Gold;

/// <summary>Scores what a reader read against the gold.</summary>
internal static class GoldScorer
{
    public static GoldScore Score(GoldDocument document, IReadOnlyList<Claim> claims)
    {
        var matcher = new GoldMatcher(document);
        return new GoldScore
        {
            Expected = document.Claims.Length,
            Missed = [.. document.Claims.Where(want => !matcher.IsFound(want, claims)).Select(want => $"{document.Name}: {want.Id}")],
            Forbidden = [.. from never in document.Never from claim in claims where GoldMatcher.IsForbidden(document, never, claim) select $"{document.Name}: {never.Id} in {claim}"],
            FalseContacts = [.. claims.SelectMany(c => FalseContacts(document, c))],
            QuoteErrors = [.. claims.SelectMany(c => QuoteErrors(document.Name, document.Text, c))],
        };
    }

    /// <summary>What is wrong with the evidence of a claim from a text.</summary>
    public static IEnumerable<string> QuoteErrors(string name, string text, Claim claim)
    {
        if (claim.Evidence.IsEmpty) yield return $"{claim}: no evidence";
        foreach (var evidence in claim.Evidence)
        {
            if (evidence.Source.Value != name) yield return $"{claim}: evidence from '{evidence.Source}' in '{name}'";
            else if (evidence is not { Start: { } start, End: { } end, Quote: { } quote }) yield return $"{claim}: evidence without a quote";
            else if (start < 0 || start >= end || end > text.Length) yield return $"{claim}: [{start}..{end}] of {text.Length} characters";
            else if (!text.AsSpan(start, end - start).SequenceEqual(quote)) yield return $"{claim}: [{start}..{end}] is '{text[start..end]}', quoted as '{quote}'";
        }
    }

    private static IEnumerable<string> FalseContacts(GoldDocument document, Claim claim)
    {
        if (!claim.Relation.IsContact || claim.Modality != Modality.Asserted) yield break;
        var right = document.Claims.Where(c => c.IsContact).SelectMany(c => GoldMatcher.PairsOf(c.Countries ?? c.CountriesAllPairs ?? [])).ToList();
        foreach (var (x, y) in ClaimParts.Pairs(claim))
        {
            var (a, b) = (x.Country.Value, y.Country.Value);
            var known = a.Length > 0 && b.Length > 0;
            if (a == b || (known && !right.Contains((a, b)) && !right.Contains((b, a))))
                yield return $"{document.Name}: {claim.Relation} {x.Name} ({a}) - {y.Name} ({b}): {claim.Evidence.FirstOrDefault()?.Quote}";
        }
    }
}
