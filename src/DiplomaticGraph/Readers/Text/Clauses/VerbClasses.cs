using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs by what they make of the infinitive, gerund or noun that hangs on them.</summary>
internal static class VerbClasses
{
    public static readonly FrozenSet<string> Plan = Set("plan schedule expect intend prepare arrange decide pledge promise vow set slate commit undertake announce anticipate await resolve aim poise");
    public static readonly FrozenSet<string> Agree = Set("agree consent accept approve");
    public static readonly FrozenSet<string> Refuse = Set("refuse decline reject rebuff oppose resist shun boycott snub skip");
    public static readonly FrozenSet<string> Fail = Set("fail neglect forget omit avoid");
    public static readonly FrozenSet<string> Cancel = Set("cancel scrap abandon scratch");
    public static readonly FrozenSet<string> Postpone = Set("postpone delay defer shelve reschedule");
    public static readonly FrozenSet<string> Deny = Set("deny refute dispute dismiss");
    public static readonly FrozenSet<string> Advocate = Set("propose suggest urge recommend advocate request demand seek ask encourage press push insist appeal champion promote float");
    public static readonly FrozenSet<string> Want = Set("want hope wish like try attempt offer consider invite look need consider contemplate mull weigh explore discuss debate require help allow enable deserve discourage threaten warn");

    /// <summary>The infinitive happens if they do.</summary>
    public static readonly FrozenSet<string> Aspect = Set("begin start continue manage proceed go help come move get resume cease stop");

    /// <summary>Verbs of motion: an infinitive after them is a purpose.</summary>
    public static readonly FrozenSet<string> Motion = Set("travel fly go arrive head come visit return journey land leave depart");

    public static readonly FrozenSet<string> Say = Set("say tell state announce report note add confirm declare claim reveal disclose acknowledge explain comment argue believe stress emphasize emphasise underline underscore reiterate indicate assert insist admit recall mention remark write quote cite");

    /// <summary>Verbs that only say that the event of their object took place, with their subject in it.</summary>
    public static readonly FrozenSet<string> Light = Set("hold have conduct engage pay make complete conclude begin start open attend wrap kick join lead chair co-chair host convene undertake grant give finish close resume participate take receive get enter end continue do");

    /// <summary>Verbs whose object happened, though their subject has no part in it.</summary>
    public static readonly FrozenSet<string> Frame = Set("feature mark follow include see witness cap crown accompany represent");

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
