namespace DiplomaticGraph.Readers.Text;

/// <summary>The words that titles of office are made of.</summary>
internal static class OfficeWords
{
    /// <summary>The last noun of a title. One person at a time holds the office, so "the foreign minister of X" is somebody.</summary>
    public static readonly WordList Heads = WordList.Of("""
        president premier chancellor king queen emperor empress emir amir sultan pope pontiff minister secretary chairman chairwoman chairperson chair
        chief envoy ambassador spokesman spokeswoman spokesperson adviser advisor general admiral commander marshal colonel governor mayor director
        commissioner representative negotiator prince princess taoiseach ayatollah speaker undersecretary coordinator consul vice-president vice-premier
        vice-minister vice-chairman president-elect diplomat leader official lieutenant brigadier captain major monarch ruler dictator sheikh crown-prince
        attorney treasurer senator congressman congresswoman lawmaker deputy delegate inspector strongman tsar patriarch regent head kaiser shah caliph
        counterpart colleague homologue administrator emissary superintendent undersecretary-general secretary-general
        """);

    /// <summary>Heads that many bear at once: without a name they mean a government, not a person.</summary>
    public static readonly WordList CommonHeads = WordList.Of("""
        official diplomat leader senator congressman congresswoman lawmaker deputy delegate representative negotiator envoy adviser advisor spokesman
        spokeswoman spokesperson general admiral commander colonel lieutenant brigadier captain major counterpart colleague homologue chief head emissary director
        """);

    /// <summary>Words before the last noun.</summary>
    public static readonly WordList Modifiers = WordList.Of("""
        foreign prime defense defence interior home finance trade treasury state justice energy economy economic economics agriculture commerce industry
        national security policy affairs special top senior chief deputy vice assistant acting interim former then outgoing incoming permanent high general
        party parliament parliamentary army military naval navy air force forces armed council cabinet commission committee central bank climate nuclear
        peace press external relations international development education culture health environment transport labor labour intelligence police
        presidential political supreme paramount federal crown principal lead leading junior state-department ministry government communist
        joint chiefs staff under roving veteran main first second third health science technology information planning oil petroleum water
        religious spiritual tourism sports communications immigration human rights disarmament counterterrorism diplomatic
        host chinese-affairs border republican democratic labour coalition opposition ex-prime ex ex-foreign ex-president
        """);

    /// <summary>What follows "of" or "for" in a title: Secretary of State, Minister for Foreign Affairs, head of state.</summary>
    public static readonly WordList Domains = WordList.Of("""
        state foreign external affairs defense defence war the interior finance trade treasury justice energy economy agriculture commerce industry
        national security staff government mission delegation parliament cabinet protocol international relations development education culture health
        european religious veterans women children youth regional islamic asian african american integration
        and cooperation public armed forces council commission committee communist party central homeland transport environment labor labour
        """);

    /// <summary>Nouns of office that take any portfolio before them: "fisheries minister", "enlargement commissioner".</summary>
    public static readonly WordList Portfolios = WordList.Of("minister secretary commissioner ministers secretaries commissioners");

    /// <summary>Those who are called by the first word of their name.</summary>
    public static readonly WordList Monarchs = WordList.Of("king queen emperor empress emir amir sultan pope pontiff prince princess crown-prince sheikh shah tsar kaiser grand-duke patriarch");

    public static readonly WordList Honorifics = WordList.Of("mr mr. mrs mrs. ms ms. dr dr. sir dame lord lady prof prof. professor");

    /// <summary>Short forms of titles, with their dots.</summary>
    public static readonly WordList ShortHeads = WordList.Of("gen gen. lt lt. col col. maj maj. adm adm. capt capt. sen sen. rep rep. gov gov. amb amb. sec. pres. min. pm fm dpm");

    /// <summary>The office that initials stand for; null for other words. In small letters "pm" is the afternoon.</summary>
    public static string? Initials(string text) => text switch { "PM" => "Prime Minister", "FM" => "Foreign Minister", "DPM" => "Deputy Prime Minister", _ => null };

    /// <summary>Those of whom one is meant by "the Russian leader".</summary>
    public static readonly string[] LeaderTitles = ["leader", "president", "prime minister", "chancellor", "king", "queen", "sultan", "emir", "supreme leader", "premier", "general secretary"];

    /// <summary>Plural forms that stand for one office each: "the foreign ministers of China and Japan".</summary>
    public static string? Singular(string word)
    {
        if (Heads.Contains(word)) return null;
        if (word.EndsWith("men", StringComparison.Ordinal) && Heads.Contains(word[..^2] + "an")) return word[..^2] + "an";
        if (word.EndsWith("chiefs", StringComparison.Ordinal)) return "chief";
        return word.EndsWith('s') && Heads.Contains(word[..^1]) ? word[..^1] : null;
    }
}
