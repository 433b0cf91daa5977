using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>The words that titles of office are made of.</summary>
internal static class OfficeWords
{
    /// <summary>The last noun of a title. One person at a time holds the office, so "the foreign minister of X" is somebody.</summary>
    public static readonly WordList Heads = WordList.Of("""
        president premier chancellor king queen emperor empress emir amir sultan pope pontiff minister secretary chairman chairwoman chairperson chair
        chief envoy ambassador spokesman spokeswoman spokesperson adviser advisor general admiral commander marshal colonel governor mayor director
        commissioner representative negotiator prince princess taoiseach tánaiste tanaiste ayatollah speaker undersecretary coordinator consul vice-president vice-premier
        vice-minister vice-chairman diplomat leader official lieutenant brigadier captain major monarch ruler dictator sheikh crown-prince
        attorney treasurer senator congressman congresswoman lawmaker legislator parliamentarian deputy delegate inspector strongman tsar patriarch regent head kaiser shah caliph
        counterpart colleague homologue administrator emissary superintendent undersecretary-general secretary-general aide attaché attache chargé charge
        rapporteur generalissimo comandante duke duchess archduke sheikha councillor councilor counsellor counselor nuncio candidate nominee executive president-elect co-chair
        """);

    /// <summary>Heads that many bear at once: without a name they mean a government, not a person.</summary>
    public static readonly WordList CommonHeads = WordList.Of("""
        official diplomat leader senator congressman congresswoman lawmaker legislator parliamentarian deputy delegate representative negotiator envoy adviser advisor spokesman
        spokeswoman spokesperson general admiral commander colonel lieutenant brigadier captain major counterpart colleague homologue chief head emissary director
        aide attaché attache chargé charge counsellor counselor candidate nominee rapporteur co-chair
        """);

    /// <summary>Common heads that mean one person with one of these words before them: "the army chief", "China's top diplomat".</summary>
    public static readonly FrozenDictionary<string, WordList> UniqueWith = new Dictionary<string, WordList>(StringComparer.Ordinal)
    {
        ["chief"] = WordList.Of("army navy air defence defense military foreign policy intelligence spy mi6 police party trade nuclear"),
        ["diplomat"] = WordList.Of("top chief"),
        ["legislator"] = WordList.Of("top"),
        ["negotiator"] = WordList.Of("chief top nuclear"),
        ["adviser"] = WordList.Of("security"),
        ["advisor"] = WordList.Of("security"),
        ["representative"] = WordList.Of("permanent trade"),
        ["leader"] = WordList.Of("supreme paramount"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Words before the last noun.</summary>
    public static readonly WordList Modifiers = WordList.Of("""
        foreign prime defense defence interior home finance trade treasury state justice energy economy economic economics agriculture commerce industry
        national security policy affairs special top senior chief deputy vice assistant acting interim then outgoing permanent high general
        party parliament parliamentary army military naval navy air force forces armed council cabinet commission committee central bank climate nuclear
        peace press external relations international development education culture health environment transport labor labour intelligence police spy
        presidential political supreme paramount federal crown principal lead leading junior state-department ministry government communist
        joint chiefs staff under roving veteran main first second third health science technology information planning oil petroleum water
        tourism sports communications immigration human rights disarmament counterterrorism diplomatic democratic prosecutor
        host chinese-affairs border republican labour coalition caretaker transitional military assembly house lower upper senate
        legislative politburo bureau personal royal regional provincial longtime long-time close key ministerial resident
        religious spiritual grand provisional lord field former ex opposition incoming maritime fisheries european digital infrastructure investment europe africa housing tax budget revenue migration integration territories
        """);

    /// <summary>Words before a title that tell whether the office is held.</summary>
    public static readonly FrozenDictionary<string, Capacity> Capacities = new Dictionary<string, Capacity>(StringComparer.Ordinal)
    {
        ["former"] = Capacity.Former, ["ex"] = Capacity.Former, ["one-time"] = Capacity.Former, ["onetime"] = Capacity.Former, ["erstwhile"] = Capacity.Former, ["retired"] = Capacity.Former,
        ["ousted"] = Capacity.Former, ["deposed"] = Capacity.Former, ["ex-prime"] = Capacity.Former, ["ex-foreign"] = Capacity.Former, ["ex-vice"] = Capacity.Former, ["ex-defence"] = Capacity.Former, ["ex-defense"] = Capacity.Former,
        ["incoming"] = Capacity.Designated, ["future"] = Capacity.Designated, ["designated"] = Capacity.Designated, ["prospective"] = Capacity.Designated, ["would-be"] = Capacity.Designated,
        ["opposition"] = Capacity.Outside, ["shadow"] = Capacity.Outside, ["exiled"] = Capacity.Outside, ["self-declared"] = Capacity.Outside, ["self-proclaimed"] = Capacity.Outside,
        ["rebel"] = Capacity.Outside, ["guerrilla"] = Capacity.Outside, ["separatist"] = Capacity.Outside,
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The words of <see cref="Capacities"/>.</summary>
    public static readonly WordList CapacityWords = WordList.Of(Capacities.Keys);

    /// <summary>What may stand between an article and a title, or a country and a title, and changes neither.</summary>
    public static readonly WordList Passing = WordList.Of("""
        new newly newly-appointed newly-elected appointed elected visiting late embattled current incumbent sitting then now powerful influential popular young
        re-elected reelected newly-installed departing
        """);

    /// <summary>What follows "of" or "for" in a title: Secretary of State, Minister for Foreign Affairs, head of state.</summary>
    public static readonly WordList Domains = WordList.Of("""
        state foreign external affairs defense defence war the interior home finance trade treasury justice energy economy economic agriculture commerce industry
        national security staff government mission delegation parliament cabinet protocol international relations development education culture health
        european religious veterans women children youth regional islamic asian african american integration global political
        and cooperation public armed forces council commission committee communist party central homeland transport environment labor labour
        climate change energy nuclear disarmament water maritime digital tourism infrastructure immigration migration refugees refugee rights human humanitarian
        peace reconciliation settlement policy planning strategy multilateral bilateral consular legal arms control nonproliferation non-proliferation counterterrorism counter-terrorism
        information technology science innovation investment investments fisheries forestry food mining mines petroleum oil gas natural resources tourism sport sports
        communications telecommunications intelligence operations personnel presidential legislative emergency situations reform reforms administration territories overseas
        expatriates expatriate diaspora emigrants immigrants equality gender violence conflict prevention sexual genocide issues matters hostage hostages negotiations mediation
        ecology ecological budget planning social welfare family housing urban rural land transition green finance economics business enterprise
        """);

    /// <summary>Words of the bodies that somebody heads or serves: "of the Security Council", "of the General Staff".</summary>
    public static readonly WordList Bodies = WordList.Of("""
        council ministers presidency administration parliament assembly national chamber house representatives senate senators state staff general army navy air force forces armed security
        central bank committee commission party communist politburo presidential office cabinet government ministry department supreme foreign affairs intelligence service services command
        fleet district guard guards corps revolutionary delegation mission embassy people people's congress standing joint chiefs royal majlis military political bureau federation federal defence defense
        high rights agency authority institute border coast troops district theater theatre legislative region executive board directorate
        deputies elders duma knesset majlis bundestag rada sejm diet presidium exchequer republic union states secretariat organization delegation negotiating team liaison group international information space atomic energy nuclear
        political organisation emirate workers workers' development reform
        """);

    /// <summary>Parts of the world for which people are sent or responsible.</summary>
    public static readonly WordList Regions = WordList.Of("""
        indo-pacific asia-pacific pacific asian asia europe european eurasia eurasian africa african middle east eastern west western north northern south southern central sahel horn great lakes maghreb levant gulf
        balkans balkan caucasus mediterranean arctic antarctic baltic nordic americas america latin caribbean hemisphere atlantic transatlantic near far southeast south-east northeast north-east
        peninsula korean region world sub-saharan
        """);

    /// <summary>Nouns of office that take any portfolio before them: "fisheries minister", "enlargement commissioner".</summary>
    public static readonly WordList Portfolios = WordList.Of("minister secretary commissioner ministers secretaries commissioners");

    /// <summary>Those who are sent to or for something: what stands after it is not whom they serve.</summary>
    public static readonly WordList Sent = WordList.Of("""
        ambassador envoy representative emissary consul chargé charge attaché attache negotiator coordinator adviser advisor aide delegate commissioner commander rapporteur spokesman spokeswoman spokesperson
        counsellor counselor nuncio diplomat
        """);

    /// <summary>Titles after which "General" is part of the title and not a rank.</summary>
    public static readonly WordList TakeGeneral = WordList.Of("secretary director consul governor attorney inspector prosecutor auditor lieutenant major brigadier colonel captain");

    /// <summary>Those who are called by the first word of their name.</summary>
    public static readonly WordList Monarchs = WordList.Of("king queen emperor empress emir amir sultan pope pontiff prince princess crown-prince sheikh shah tsar kaiser grand-duke patriarch duke duchess archduke");

    public static readonly WordList Honorifics = WordList.Of("mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof prof. professor hon hon. honorable honourable h.e. madam madame baroness");

    /// <summary>Forms of address, ranks and births that stand between a title and a name.</summary>
    public static readonly WordList Styles = WordList.Of("""
        mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof prof. professor hon hon. honorable honourable h.e. general gen gen. lieutenant lt lt. major maj maj. colonel col col. brigadier captain capt capt.
        admiral adm adm. vice-admiral rear-admiral marshal field air commander prince princess sheikh shaikh sayyid ayatollah cardinal archbishop bishop monsignor ambassador senator baroness baron count retired madam madame eng.
        """);

    /// <summary>Short forms of titles, with their dots.</summary>
    public static readonly WordList ShortHeads = WordList.Of("gen gen. lt lt. col col. maj maj. adm adm. capt capt. sen sen. rep rep. gov gov. amb amb. sec. pres. min. pm fm dpm");

    /// <summary>The office that initials stand for; null for other words. In small letters "pm" is the afternoon.</summary>
    public static string? Initials(string text) => text switch { "PM" => "Prime Minister", "FM" => "Foreign Minister", "DPM" => "Deputy Prime Minister", _ => null };

    /// <summary>Those of whom one is meant by "the Russian leader".</summary>
    public static readonly string[] LeaderTitles = ["leader", "president", "prime minister", "chancellor", "king", "queen", "sultan", "emir", "supreme leader", "premier", "general secretary", "taoiseach", "interim leader", "ruler"];

    /// <summary>The noun of office in a word, and whether the office is held: "minister", "president-elect", "ex-minister", "co-chairman".</summary>
    public static (string Head, Capacity Capacity)? HeadOf(Word word)
    {
        var lower = word.Lower;
        if (Heads.Contains(word) || ShortHeads.Contains(word)) return (lower, lower switch { "president-elect" => Capacity.Designated, "candidate" or "nominee" => Capacity.Outside, _ => Capacity.InOffice });
        var hyphen = lower.IndexOf('-', StringComparison.Ordinal);
        if (hyphen <= 0) return null;
        var (before, after) = (lower[..hyphen], lower[(hyphen + 1)..]);
        if (after is "elect" or "designate" or "nominate" or "in-waiting" && Heads.Contains(before)) return (before, Capacity.Designated);
        if (before is "ex" && Heads.Contains(after)) return (after, Capacity.Former);
        return before is "co" or "vice" or "deputy" or "first" or "envoy" or "arch" && Heads.Contains(after) ? (after, Capacity.InOffice) : null;
    }

    /// <summary>"Deputy Prime Minister", "Vice-Premier".</summary>
    public static bool IsDeputy(string title) => title.StartsWith("deputy", StringComparison.OrdinalIgnoreCase) || title.StartsWith("vice", StringComparison.OrdinalIgnoreCase) || title.StartsWith("first deputy", StringComparison.OrdinalIgnoreCase) || title.StartsWith("first vice", StringComparison.OrdinalIgnoreCase);

    /// <summary>Plural forms that stand for one office each: "the foreign ministers of China and Japan".</summary>
    public static string? Singular(string word)
    {
        if (Heads.Contains(word) || word is "executives") return null;
        if (word.EndsWith("men", StringComparison.Ordinal) && Heads.Contains(word[..^2] + "an")) return word[..^2] + "an";
        if (word.EndsWith("women", StringComparison.Ordinal) && Heads.Contains(word[..^2] + "an")) return word[..^2] + "an";
        if (word.EndsWith("chiefs", StringComparison.Ordinal)) return "chief";
        if (word is "secretaries" or "attorneys") return word == "secretaries" ? "secretary" : "attorney";
        return word.EndsWith('s') && Heads.Contains(word[..^1]) ? word[..^1] : null;
    }
}
