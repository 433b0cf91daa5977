namespace DiplomaticGraph.Readers.Text;

/// <summary>What makes a claim less sure than a verb with two named sides. Each name, in lower case with underscores, has its weight in <c>Data/confidence.txt</c>.</summary>
[Flags]
internal enum Doubts
{
    None = 0,

    /// <summary>A plan, a suggestion or a denial.</summary>
    NotAsserted = 1 << 0,

    /// <summary>A noun of event is the subject of another verb than "took place": "the talks have been moved".</summary>
    AsSubject = 1 << 1,

    /// <summary>A rule that its author trusts less than others: a mechanism without a name of its own, an item of a list.</summary>
    Delicate = 1 << 2,

    /// <summary>Somebody is called "he", "they", "the two leaders".</summary>
    PointsBack = 1 << 3,

    /// <summary>A contact of which no official is named.</summary>
    NoOfficial = 1 << 4,

    /// <summary>The text tells no office of a person.</summary>
    NoOffice = 1 << 5,

    /// <summary>The text tells no country or organization of an official.</summary>
    NoCountry = 1 << 6,

    /// <summary>The country of an official was concluded, or a list of office holders told who is meant.</summary>
    Concluded = 1 << 7,

    /// <summary>A party stands more than ten words from the words that fired the rule.</summary>
    Far = 1 << 8,

    /// <summary>In a relative clause, or in one of time, reason or condition.</summary>
    Aside = 1 << 9,

    /// <summary>In quotation marks.</summary>
    Quoted = 1 << 10,

    /// <summary>In a list or a table.</summary>
    Listed = 1 << 11,

    /// <summary>"Reportedly", "allegedly".</summary>
    Hedged = 1 << 12,

    /// <summary>A time is claimed too.</summary>
    Dated = 1 << 13,

    /// <summary>A place is claimed too.</summary>
    Placed = 1 << 14,
}
