namespace DiplomaticGraph.Readers.Text;

/// <summary>Tells what kind of mechanism a noun names, from the noun and the words that describe it.</summary>
internal static class MechanismKinds
{
    internal static readonly WordList Hotlines = WordList.Of("hotline hotlines hot-line hot-lines");
    internal static readonly WordList Channels = WordList.Of("channel channels line lines link links contacts communication communications mechanism mechanisms system arrangement arrangements procedures consultations talks dialogue dialogues contact exchanges framework protocol protocols");
    internal static readonly WordList Dialogues = WordList.Of("dialogue dialogues dialog dialogs talks consultation consultations meetings forum forums conversations exchanges contacts discussions");
    internal static readonly WordList Groups = WordList.Of("group groups force forces committee committees commission commissions council councils secretariat subcommittee sub-committee subcommission sub-commission board panel panels body team teams cell unit taskforce task-force cabinet subcommittees sub-commissions");
    internal static readonly WordList Bodies = WordList.Of("committee committees commission commissions subcommittee sub-committee subcommission sub-commission subcommittees sub-commissions");
    internal static readonly WordList Sharing = WordList.Of("sharing exchange exchanges swap swapping pooling transmission");
    internal static readonly WordList Exercises = WordList.Of("exercise exercises drill drills patrol manoeuvres maneuvers manoeuver maneuver patrols war-games wargames");
    internal static readonly WordList Exchanges = WordList.Of("exchange exchanges programme programmes program programs workshop workshops hub hubs centre center centres centers seminar seminars scholarships institute fund");
    internal static readonly WordList Agreements = WordList.Of("treaty treaties pact accord memorandum agreement");
    internal static readonly WordList Frameworks = WordList.Of("mechanism mechanisms framework platform office");
    internal static readonly WordList Crisis = WordList.Of("crisis emergency emergencies incident incidents contingency red direct-crisis");
    internal static readonly WordList Military = WordList.Of("""
        deconfliction de-confliction deconflicting military militaries general-staff military-to-military mil-to-mil defense defence navy naval navy-to-navy army army-to-army theater theatre commanders commander armed
        navies armies air-force coastguard coastguards coast-guard fleets fleet generals admirals brigadiers headquarters staffs general-staffs
        """);

    internal static readonly WordList Communication = WordList.Of("communication communications telephone phone telecommunication telecommunications direct radio telex fax teletype teleprinter secure dedicated liaison backchannel back-channel cross-border");
    internal static readonly WordList Ordinals = WordList.Of("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth latest");
    internal static readonly WordList Regularity = WordList.Of("""
        regular annual frequent periodic strategic standing permanent structured quarterly monthly biannual bi-annual biennial weekly yearly half-yearly twice-yearly six-monthly institutionalized institutionalised
        ministerial-level two-plus-two 2+2 economic-dialogue recurring routine composite leaders periodical bimonthly
        """);

    internal static readonly WordList DialogueThemes = WordList.Of("""
        strategic economic security rights trade defense defence cyber energy climate maritime political policy nuclear consular financial human border office secretaries secretary water migration counter-terrorism
        counterterrorism disarmament arms diplomatic labour labor tax agricultural environmental
        """);

    internal static readonly WordList Joint = WordList.Of("joint bilateral trilateral intergovernmental inter-governmental binational bi-national mixed steering standing coordination co-ordination liaison working quadrilateral tripartite trinational interstate inter-state quadripartite");
    internal static readonly WordList Working = WordList.Of("working contact expert experts liaison high-level coordination co-ordination steering joint technical study task-force");
    internal static readonly WordList ExerciseWords = WordList.Of("joint military naval maritime coordinated combined air live-fire war army counterterrorism annual bilateral");
    internal static readonly WordList ExchangeWords = WordList.Of("joint cultural student youth academic people-to-people educational innovation exchange regular management training parliamentary scientific research");

    /// <summary>What is shared where states share it for good: data, warnings, pictures.</summary>
    internal static readonly WordList Data = WordList.Of("""
        data information intelligence pictures imagery images maps charts alerts warnings forecasts fingerprints statistics readings records lists figures notifications notices findings tracks dossiers
        """);

    /// <summary>The kind; null where the words name no standing arrangement.</summary>
    /// <param name="noun">The noun, lower case.</param>
    /// <param name="words">The words before it.</param>
    /// <param name="complement">The words after "for", "of" or "on" that tell its kind.</param>
    /// <param name="hasParties">True where its parties stand with it.</param>
    public static MechanismKind? Of(string noun, List<string> words, List<string> complement, bool hasParties)
    {
        var said = complement.Count > 0 ? complement : words;
        bool Says(WordList set) => said.Exists(set.Contains) || (complement.Count == 0 && words.Exists(set.Contains));
        if (Hotlines.Contains(noun)) return MechanismKind.CrisisCommunication;
        if (Groups.Contains(noun)) return OfGroup(noun, words, hasParties);
        if (Sharing.Contains(noun) && (words.Exists(IsData) || complement.Exists(IsData))) return MechanismKind.InformationSharing;
        if (words.Exists(w => (w.EndsWith("-sharing", StringComparison.Ordinal) || w.EndsWith("-exchange", StringComparison.Ordinal)) && (IsData(w[..w.LastIndexOf('-')]) || w.StartsWith("intel", StringComparison.Ordinal)))) return MechanismKind.InformationSharing;
        if (words.Contains("sharing") && words.Exists(IsData)) return MechanismKind.InformationSharing;
        if (words.Contains("notification") || words.Contains("early-warning")) return Channels.Contains(noun) ? MechanismKind.InformationSharing : null;
        if (Exercises.Contains(noun)) return words.Exists(ExerciseWords.Contains) ? MechanismKind.Exercise : null;
        if (noun is "line" or "lines" && words.Contains("red")) return null;
        if (noun is "office" or "offices") return words.Contains("liaison") && (words.Exists(Joint.Contains) || hasParties) ? MechanismKind.Other : null;
        if (Channels.Contains(noun) && Says(Crisis) && noun is not ("protocol" or "protocols" or "system" or "talks")) return MechanismKind.CrisisCommunication;
        if (Channels.Contains(noun) && Says(Military) && noun is not ("protocol" or "protocols" or "system" or "framework" or "exchanges" or "arrangement" or "arrangements" or "contact" or "dialogue" or "dialogues" or "consultations")) return MechanismKind.MilitaryCommunication;
        if (noun is "summits" or "summit" && words.Exists(Regularity.Contains)) return MechanismKind.Summit;
        if (Dialogues.Contains(noun) && IsDialogue(noun, words)) return MechanismKind.Dialogue;
        if (noun is "dialogue" && hasParties && words.Count <= 1 && words is [] or ["the"]) return MechanismKind.Dialogue;
        if (Channels.Contains(noun) && words.Contains("dialogue")) return MechanismKind.Dialogue;
        if (noun is "mechanism" or "mechanisms" && words.Exists(w => w is "consultation" or "consultative" or "dialogue")) return MechanismKind.Dialogue;
        if (Exchanges.Contains(noun) && words.Exists(ExchangeWords.Contains)) return MechanismKind.Exchange;
        if (Agreements.Contains(noun)) return complement.Exists(IsData) && complement.Exists(w => w is "exchange" or "sharing") ? MechanismKind.InformationSharing : MechanismKind.Agreement;
        if (noun is "line" or "lines" or "channel" or "channels" or "link" or "links" && words.Exists(Communication.Contains)) return MechanismKind.Other;
        return Frameworks.Contains(noun) && (words.Count > 0 || complement.Count > 0) ? MechanismKind.Other : null;
    }

    public static bool IsOrdinal(string lower) =>
        Ordinals.Contains(lower) || (lower.Length > 2 && char.IsAsciiDigit(lower[0]) && lower[^2..] is "st" or "nd" or "rd" or "th");

    public static bool IsData(string lower) => Data.Contains(lower);

    private static bool IsDialogue(string noun, List<string> words)
    {
        if (words.Exists(Regularity.Contains) || (noun is not ("talks" or "meetings" or "discussions" or "conversations") && words.Exists(w => w.EndsWith("-level", StringComparison.Ordinal)))) return true;
        if (words.Contains("ministerial") && noun is not ("talks" or "discussions" or "conversations" or "exchanges" or "meetings")) return true;
        return noun is "dialogue" or "dialogues" or "dialog" or "consultations" or "consultation" && words.Exists(DialogueThemes.Contains);
    }

    private static MechanismKind? OfGroup(string noun, List<string> words, bool hasParties) => noun switch
    {
        "group" or "groups" => words.Exists(Working.Contains) ? MechanismKind.WorkingGroup : null,
        "force" or "forces" => words.Contains("task") ? MechanismKind.WorkingGroup : null,
        "taskforce" or "task-force" => MechanismKind.WorkingGroup,
        "cabinet" => words.Exists(w => w is "binational" or "bi-national" or "joint" or "bilateral") ? MechanismKind.Summit : null,
        _ => words.Exists(Joint.Contains) || (hasParties && Bodies.Contains(noun)) ? MechanismKind.WorkingGroup : null,
    };
}
