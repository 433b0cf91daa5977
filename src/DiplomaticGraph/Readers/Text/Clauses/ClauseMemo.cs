namespace DiplomaticGraph.Readers.Text;

/// <summary>What was found out of the clauses of a sentence: many rules ask the same of one verb.</summary>
/// <param name="tokens">How many tokens the sentence has.</param>
internal sealed class ClauseMemo(int tokens)
{
    private readonly Actuality?[] actualities = new Actuality?[tokens];
    private readonly (bool IsKnown, Argument? Subject)[] subjects = new (bool, Argument?)[tokens];

    /// <summary>Whether what a verb says happened; null before it was asked.</summary>
    public ref Actuality? ActualityOf(VerbGroup verb) => ref actualities[verb.First];

    /// <summary>The subject of a verb, once it was looked for.</summary>
    public ref (bool IsKnown, Argument? Subject) SubjectOf(VerbGroup verb) => ref subjects[verb.First];
}
