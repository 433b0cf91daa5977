using System.Collections.Frozen;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Which states have an office: enough to see that a prime minister met in Washington is not American, nor a president met in Ottawa Canadian.</summary>
/// <remarks>Only what held in all the years since 1900 is listed: an office that a state once had counts as possible.</remarks>
internal static class OfficeHolding
{
    private static readonly FrozenSet<string> WithoutPresident =
        Set("GBR CAN AUS NZL JPN NLD BEL NOR SWE DNK JOR SAU MAR THA LUX MYS OMN QAT BHR KWT BRN BTN JAM BHS GRD LCA VCT ATG KNA BLZ PNG SLB TUV VAT MCO LIE SWZ LSO TON");

    private static readonly FrozenSet<string> WithoutPrimeMinister = Set("USA MEX COL VEN ECU BOL PRY URY CHL ARG CRI PAN GTM HND SLV NIC DOM CHE LBR VAT");

    private static readonly FrozenSet<string> WithoutMonarch =
        Set("USA CHE MEX COL VEN ECU BOL PRY URY CHL ARG CRI PAN GTM HND SLV NIC DOM CUB ISR LBN DZA SEN CIV IDN PHL CZE CSK SVK LVA EST SUN DDR LBR");

    private static readonly FrozenSet<string> WithChancellor = Set("DEU DDR AUT CHE GBR");

    private static readonly FrozenSet<string> WithoutForeignMinister = Set("USA");

    /// <summary>Those who travel with others, or serve abroad.</summary>
    private static readonly FrozenSet<string> Travellers = Set("""
        general admiral colonel commander captain major lieutenant brigadier marshal adviser advisor ambassador envoy emissary representative negotiator delegate consul coordinator
        spokesman spokeswoman spokesperson secretary-general undersecretary-general administrator attorney senator congressman congresswoman counterpart colleague commissioner director chairperson inspector
        """);

    public static bool IsFormer(string? office) =>
        office is not null && (office.StartsWith("former ", StringComparison.OrdinalIgnoreCase) || office.StartsWith("ex", StringComparison.OrdinalIgnoreCase) && office.Length > 2 && office[2] is '-' or ' ');

    /// <summary>The one state that has an office; null where several do.</summary>
    public static CountryCode? Only(string office) => Head(office) switch
    {
        "pope" or "pontiff" => new CountryCode("VAT"),
        "taoiseach" or "tanaiste" or "tánaiste" => new CountryCode("IRL"),
        _ => null,
    };

    /// <summary>False where a state never had such an office.</summary>
    public static bool CanHave(CountryCode country, string office)
    {
        var (head, code) = (Head(office), country.Value);
        return head switch
        {
            "president" or "president-elect" => !WithoutPresident.Contains(code),
            "premier" => !WithoutPrimeMinister.Contains(code),
            "minister" when office.Contains("prime", StringComparison.OrdinalIgnoreCase) => !WithoutPrimeMinister.Contains(code),
            "minister" => !WithoutForeignMinister.Contains(code),
            "king" or "queen" or "emperor" or "empress" or "sultan" or "emir" or "amir" or "shah" or "prince" or "princess" or "crown-prince" or "duke" or "duchess" => !WithoutMonarch.Contains(code),
            "chancellor" => WithChancellor.Contains(code),
            _ => true,
        };
    }

    /// <summary>False for officers, advisers and envoys: met abroad, they are as likely guests as the traveller.</summary>
    public static bool StaysAtHome(string office) => !Travellers.Contains(Head(office)) && !(Head(office) == "general" || office.Contains("Secretary General", StringComparison.OrdinalIgnoreCase) || office.Contains("Secretary-General", StringComparison.OrdinalIgnoreCase));

    /// <summary>True for offices that one person at a time holds.</summary>
    public static bool IsOneAtATime(string office) => Head(office) is "president" or "premier" or "chancellor" or "king" or "queen" or "emperor" or "minister" or "secretary" or "chairman" or "sultan" or "emir" or "amir" or "president-elect";

    /// <summary>True for one office by two names: a premier is a prime minister, a secretary of state a foreign minister.</summary>
    public static bool IsSame(string? one, string? other) =>
        one is not null && other is not null && (string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || (OfficeKinds.Of(one) is var kind and not OfficeKind.None and not OfficeKind.Monarch && kind == OfficeKinds.Of(other)));

    /// <summary>The noun of a title, lower case: "minister" of "Minister for Foreign Affairs".</summary>
    private static string Head(string office)
    {
        var words = office.ToLowerInvariant().Split(' ');
        var of = Array.FindIndex(words, w => w is "of" or "for");
        var last = of > 0 ? of - 1 : words.Length - 1;
        return last > 0 && words[last] == "general" && words[last - 1] is "governor" or "consul" or "attorney" ? words[last - 1] : words[last];
    }

    private static FrozenSet<string> Set(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
