namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells a report about sport, where "Denmark meet Croatia" is a match.</summary>
internal static class SportsPage
{
    /// <summary>How many different words of sport make a document one about sport.</summary>
    private const int Enough = 4;

    internal static readonly WordList Words = WordList.Of("""
        coach coaches squad squads goal goals match matches championship championships tournament tournaments quarter-final quarter-finals quarterfinal quarterfinals semi-final
        semi-finals semifinal semifinals league friendlies scored fixture fixtures kick-off champions playmaker striker midfielder goalkeeper defender wicket wickets innings medal
        medals cup olympic teammates teammate referee penalty standings playoff playoffs dressing-room halftime half-time qualifier qualifiers stadium athletes athlete
        """);

    /// <summary>Words that no report of talks has: one of them makes a match of a sentence in which nobody bears an office.</summary>
    internal static readonly WordList Telling = WordList.Of("""
        quarter-final quarter-finals quarterfinal quarterfinals semi-final semi-finals semifinal semifinals finals friendlies fixture kick-off striker midfielder goalkeeper wicket wickets innings halftime half-time
        qualifier qualifiers singles doubles rematch playoff playoffs knockout tournament championship teammates squad rugby cricket football soccer tennis hockey basketball handball volleyball
        """);

    public static bool IsOfSport(Sentence sentence) => Array.Exists(sentence.Tokens, t => Telling.Contains(t.Word));

    public static bool Is(IEnumerable<Sentence> sentences) =>
        sentences.SelectMany(s => s.Tokens).Select(t => t.Lower).Where(Words.Contains).Distinct().Take(Enough).Count() == Enough;
}
