namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs by what they make of the infinitive, gerund or noun that hangs on them.</summary>
internal static class VerbClasses
{
    public static readonly WordList Plan = WordList.Of("plan schedule expect intend prepare arrange decide pledge promise vow set slate commit undertake announce anticipate await resolve aim poise pencil");
    public static readonly WordList Agree = WordList.Of("agree consent accept approve");
    public static readonly WordList Refuse = WordList.Of("refuse decline reject rebuff oppose resist shun boycott snub skip");
    public static readonly WordList Fail = WordList.Of("fail neglect forget omit avoid");
    public static readonly WordList Cancel = WordList.Of("cancel scrap abandon scratch axe scuttle nix ditch scotch scrub scupper abort bin dump derail torpedo");
    public static readonly WordList Postpone = WordList.Of("postpone delay defer shelve reschedule");
    public static readonly WordList Deny = WordList.Of("deny refute dispute dismiss");
    public static readonly WordList Advocate = WordList.Of("propose suggest urge recommend advocate request demand seek ask encourage press push insist appeal champion promote float");
    public static readonly WordList Want = WordList.Of("want hope wish like try attempt offer consider invite look need consider contemplate mull weigh explore discuss debate require help allow enable deserve discourage threaten warn");

    /// <summary>The infinitive happens if they do.</summary>
    public static readonly WordList Aspect = WordList.Of("begin start continue manage proceed go help come move get resume cease stop");

    /// <summary>Verbs of motion: an infinitive after them is a purpose.</summary>
    public static readonly WordList Motion = WordList.Of("travel fly go arrive head come visit return journey land leave depart");

    public static readonly WordList Say = WordList.Of("say tell state announce report note add confirm declare claim reveal disclose acknowledge explain comment argue believe stress emphasize emphasise underline underscore reiterate indicate assert insist admit recall mention remark write quote cite");

    /// <summary>Verbs that only say that the event of their object took place, with their subject in it.</summary>
    public static readonly WordList Light = WordList.Of("hold have conduct engage pay make complete conclude begin start open attend wrap kick join lead chair co-chair host convene undertake grant give finish close resume participate take receive get enter end continue do place");

    /// <summary>Verbs whose object happened, though their subject has no part in it.</summary>
    public static readonly WordList Frame = WordList.Of("feature mark follow include see witness cap crown accompany represent mediate broker facilitate moderate");
}
