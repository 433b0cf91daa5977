namespace DiplomaticGraph.Tests.Readers.Text.Swapped;

/// <summary>Tables that each try something: other names, other offices, other grammar.</summary>
internal static class SwapTables
{
    public static IReadOnlyList<SwapTable> All { get; } =
    [
        new("France, Kenya, Brazil and India")
        {
            China = new("FRA", "France", "French", "Paris"),
            Japan = new("KEN", "Kenya", "Kenyan", "Nairobi"),
            UnitedStates = new("BRA", "Brazil", "Brazilian", "Brasília"),
            SouthKorea = new("IND", "India", "Indian", "New Delhi"),
            Xi = new("President", "Emmanuel Macron", "Macron"),
            Takaichi = new("President", "William Ruto", "Ruto"),
            Blinken = new("Foreign Minister", "Mauro Vieira", "Vieira") { ShortTitle = "Minister" },
            Wang = new("", "Anne-Marie Descôtes", "Descôtes"),
            Qin = new("Foreign Minister", "Jean-Noël Barrot", "Barrot"),
            Biden = new("President", "Michel Temer", "Temer"),
            Yellen = new("Finance Minister", "Fernando Haddad", "Haddad") { ShortTitle = "Minister" },
        },
        new("countries of two words, a king, a chancellor")
        {
            China = new("SAU", "Saudi Arabia", "Saudi", "Riyadh") { Half = "Saudi" },
            Japan = new("NZL", "New Zealand", "New Zealand", "Wellington"),
            UnitedStates = new("GBR", "the United Kingdom", "British", "London") { ShortNoun = "the U.K.", Half = "U.K." },
            SouthKorea = new("ZAF", "South Africa", "South African", "Pretoria"),
            Xi = new("King", "Salman bin Abdulaziz", "Salman"),
            Takaichi = new("Prime Minister", "Christopher Luxon", "Luxon"),
            Blinken = new("Foreign Secretary", "David Lammy", "Lammy"),
            Wang = new("", "Adel al-Jubeir", "al-Jubeir"),
            Qin = new("Foreign Minister", "Faisal bin Farhan", "Faisal"),
            Biden = new("Prime Minister", "Keir Starmer", "Starmer"),
            Yellen = new("Chancellor", "Rachel Reeves", "Reeves"),
        },
        new("irregular demonyms and articles")
        {
            China = new("DNK", "Denmark", "Danish", "Copenhagen"),
            Japan = new("NLD", "the Netherlands", "Dutch", "Amsterdam"),
            UnitedStates = new("PHL", "the Philippines", "Philippine", "Manila"),
            SouthKorea = new("CHE", "Switzerland", "Swiss", "Bern"),
            Xi = new("Prime Minister", "Lars Løkke Rasmussen", "Løkke Rasmussen"),
            Takaichi = new("Prime Minister", "Dick Schoof", "Schoof"),
            Blinken = new("Secretary of Foreign Affairs", "Enrique Manalo", "Manalo") { ShortTitle = "Secretary" },
            Wang = new("", "Anders Samuelsen", "Samuelsen"),
            Qin = new("Foreign Minister", "Kristian Jensen", "Jensen"),
            Biden = new("President", "Ferdinand Marcos", "Marcos"),
            Yellen = new("Finance Secretary", "Ralph Recto", "Recto") { ShortTitle = "Secretary" },
        },
        new("family names first")
        {
            China = new("KOR", "South Korea", "South Korean", "Seoul"),
            Japan = new("VNM", "Vietnam", "Vietnamese", "Hanoi"),
            UnitedStates = new("HUN", "Hungary", "Hungarian", "Budapest"),
            SouthKorea = new("THA", "Thailand", "Thai", "Bangkok"),
            Xi = new("President", "Lee Jae-myung", "Lee") { FamilyNameFirst = true },
            Takaichi = new("Prime Minister", "Pham Minh Chinh", "Chinh"),
            Blinken = new("Foreign Minister", "Péter Szijjártó", "Szijjártó") { ShortTitle = "Minister" },
            Wang = new("", "Wi Sung-lac", "Wi") { FamilyNameFirst = true },
            Qin = new("Foreign Minister", "Cho Hyun", "Cho") { FamilyNameFirst = true },
            Biden = new("President", "Tamás Sulyok", "Sulyok"),
            Yellen = new("Finance Minister", "Mihály Varga", "Varga") { ShortTitle = "Minister" },
        },
        new("the given name stands alone, a short family name")
        {
            China = new("VNM", "Vietnam", "Vietnamese", "Hanoi"),
            Japan = new("LAO", "Laos", "Lao", "Vientiane"),
            UnitedStates = new("AUS", "Australia", "Australian", "Canberra"),
            SouthKorea = new("NZL", "New Zealand", "New Zealand", "Wellington"),
            Xi = new("President", "To Lam", "Lam"),
            Takaichi = new("Prime Minister", "Sonexay Siphandone", "Siphandone"),
            Blinken = new("Defence Minister", "Richard Marles", "Marles") { ShortTitle = "Minister" },
            Wang = new("", "Le Hoai Trung", "Trung"),
            Qin = new("Foreign Minister", "Bui Thanh Son", "Son"),
            Biden = new("Prime Minister", "Anthony Albanese", "Albanese"),
            Yellen = new("Treasurer", "Jim Chalmers", "Chalmers"),
        },
        new("a numbered king and hyphened names")
        {
            China = new("JOR", "Jordan", "Jordanian", "Amman"),
            Japan = new("ESP", "Spain", "Spanish", "Madrid"),
            UnitedStates = new("DEU", "Germany", "German", "Berlin"),
            SouthKorea = new("ITA", "Italy", "Italian", "Rome"),
            Xi = new("King", "Abdullah II", "Abdullah"),
            Takaichi = new("Prime Minister", "Pedro Sánchez", "Sánchez"),
            Blinken = new("Foreign Minister", "Frank-Walter Steinmeier", "Steinmeier") { ShortTitle = "Minister" },
            Wang = new("", "Bisher al-Khasawneh", "al-Khasawneh"),
            Qin = new("Foreign Minister", "Ayman Safadi", "Safadi"),
            Biden = new("Chancellor", "Friedrich Merz", "Merz"),
            Yellen = new("Finance Minister", "Lars Klingbeil", "Klingbeil") { ShortTitle = "Minister" },
        },
        new("the same four, each in another's place")
        {
            China = new("USA", "the United States", "U.S.", "Washington") { ShortNoun = "the U.S.", Half = "U.S." },
            Japan = new("KOR", "South Korea", "South Korean", "Seoul"),
            UnitedStates = new("JPN", "Japan", "Japanese", "Tokyo"),
            SouthKorea = new("CHN", "China", "Chinese", "Beijing"),
            Xi = new("President", "Joe Biden", "Biden"),
            Takaichi = new("President", "Yoon Suk-yeol", "Yoon") { FamilyNameFirst = true },
            Blinken = new("Foreign Minister", "Yoshimasa Hayashi", "Hayashi") { ShortTitle = "Minister" },
            Wang = new("", "Jake Sullivan", "Sullivan"),
            Qin = new("Secretary of State", "Antony Blinken", "Blinken"),
            Biden = new("Prime Minister", "Fumio Kishida", "Kishida"),
            Yellen = new("Finance Minister", "Shunichi Suzuki", "Suzuki") { ShortTitle = "Minister" },
        },
    ];
}
