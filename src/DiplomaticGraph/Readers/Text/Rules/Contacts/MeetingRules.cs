using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell that people were in one place with each other.</summary>
internal static class MeetingRules
{
    private static readonly string[] Table = ["at one table", "at the same table", "at a table", "at the table", "around one table", "around the same table", "around a table", "around the table", "at the negotiating table",
        "across the table", "across a table", "across from", "face to face", "side by side"];

    private static readonly string[] Meal = ["to lunch", "to dinner", "to tea", "to breakfast", "to supper", "for lunch", "for dinner", "for tea", "for breakfast", "as his guest", "as her guest", "as its guest"];

    public static readonly IReadOnlyList<VerbRule> All =
    [
        new("contact.meet", MetWith, "meet", "convene", "rendezvous")
        {
            Object = Filler.Official, Prepositions = ["with"], IsReciprocal = true, Excludes = ["challenge", "criteria", "demands", "needs"],
            Example = "French President Emmanuel Macron met German Chancellor Olaf Scholz in Berlin.",
        },
        new("contact.sit-down", MetWith, "sit")
        {
            Prepositions = ["with"], Needs = ["down"], IsReciprocal = true,
            Example = "Kenyan President William Ruto sat down with Ugandan President Yoweri Museveni.",
        },
        new("contact.sit-at-table", MetWith, "sit")
        {
            Prepositions = ["with", "from"], Needs = Table, Reach = 4, IsReciprocal = true,
            Example = "The presidents of Niger and Benin sat at one table in Cotonou.",
        },
        new("contact.see", MetWith, "see")
        {
            Object = Filler.Official, NotBefore = ["as", "off", "being"], NotBeforeVerb = true, Confidence = 0.85,
            Example = "Turkish Foreign Minister Hakan Fidan saw Iraqi President Abdul Latif Rashid in Baghdad.",
        },
        new("contact.spend-time", MetWith, "spend")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["hours", "hour", "minutes", "morning", "afternoon", "evening", "day", "weekend"], Reach = 5,
            Example = "Angolan Foreign Minister Téte António spent two hours with Rwandan President Paul Kagame.",
        },
        new("contact.shake-hands", MetWith, "shake", "clasp")
        {
            Prepositions = ["with"], Needs = ["hands"], IsReciprocal = true,
            Example = "Indian Prime Minister Narendra Modi shook hands with Pakistani President Asif Ali Zardari.",
        },
        new("contact.embrace", MetWith, "embrace", "hug")
        {
            Object = Filler.Official, IsReciprocal = true, Confidence = 0.85,
            Example = "Eritrean President Isaias Afwerki embraced Ethiopian Prime Minister Abiy Ahmed.",
        },
        new("contact.dine", MetWith, "dine", "lunch", "breakfast", "sup", "feast")
        {
            Prepositions = ["with"], IsReciprocal = true,
            Example = "Brazilian President Lula dined with French President Emmanuel Macron.",
        },
        new("contact.have-to-meal", Hosted, "have")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Object = Filler.Official, Needs = Meal, Reach = 16, OnlyHappened = true,
            Example = "Danish Prime Minister Mette Frederiksen had Icelandic President Halla Tómasdóttir to lunch.",
        },
        new("contact.catch-up", MetWith, "catch")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["up with"], NotBefore = ["in the polls", "in polls", "in the ratings", "on points", "in the race", "in the standings"], Confidence = 0.85,
            Example = "Maltese Prime Minister Robert Abela caught up with Libyan Prime Minister Abdul Hamid Dbeibah.",
        },
        new("contact.look-in", MetWith, "look", "drop", "call", "pop")
        {
            Prepositions = ["on"], Brought = Filler.Official, Needs = ["in on", "in at", "by on"],
            Example = "British Foreign Secretary Douglas Hurd looked in on Hungarian Prime Minister József Antall.",
        },
        new("contact.run-into", MetWith, "run", "bump")
        {
            Prepositions = ["into"], Brought = Filler.Official, Needs = ["into"],
            Example = "Georgian President Salome Zourabichvili ran into Moldovan President Maia Sandu.",
        },
        new("contact.come-together", MetWith, "come", "get")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["together", "face to face"], Reach = 3, IsReciprocal = true,
            Example = "The presidents of Croatia and Montenegro came together in Bar.",
        },
        new("contact.huddle", MetWith, "huddle", "mingle")
        {
            Prepositions = ["with"], Brought = Filler.Official, IsReciprocal = true,
            Example = "Irish Prime Minister Micheál Martin huddled with Dutch Prime Minister Dick Schoof.",
        },
        new("contact.closet", MetWith, "be")
        {
            Prepositions = ["with"], Brought = Filler.Official, Needs = ["closeted", "face to face"], Reach = 2, IsReciprocal = true, OnlyHappened = true,
            Example = "Egyptian President Hosni Mubarak was closeted with Syrian President Hafez al-Assad for three hours.",
        },
        new("contact.call-on", MetWith, "call")
        {
            Prepositions = ["on", "upon"], Brought = Filler.Official, Needs = ["on", "upon"], NotBefore = ["to", "for", "not"],
            Example = "Belarusian Foreign Minister Maxim Ryzhenkov called on Chinese President Xi Jinping.",
        },
        new("contact.present-credentials", MetWith, "present")
        {
            Prepositions = ["to"], Brought = Filler.Official, Needs = ["credentials", "letters of credence", "letter of credence"], Reach = 5,
            Example = "Ambassador Ngozi Okoro of Nigeria presented her credentials to Estonian President Alar Karis.",
        },
        new("contact.accept-credentials", MetWith, "accept", "receive")
        {
            Prepositions = ["of", "from"], Brought = Filler.Official, Needs = ["credentials", "credentials of", "letters of credence", "letter of credence"], Reach = 6,
            Example = "Estonian President Alar Karis accepted the credentials of Nigerian Ambassador Ngozi Okoro.",
        },
        new("contact.grant-audience", Hosted, "grant", "give", "accord")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Object = Filler.Official, Needs = ["audience", "audiences", "an audience"], Reach = 12,
            Example = "Pope Leo XIV gave Lebanese President Joseph Aoun an audience.",
        },
        new("contact.give-welcome", Hosted, "give", "accord", "extend")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Object = Filler.Official, Needs = ["welcome"], Reach = 12,
            Example = "Cuban President Miguel Díaz-Canel gave Vietnamese President To Lam a warm welcome.",
        },
        new("contact.receive", Hosted, "receive", "host", "greet", "welcome", "entertain", "fete")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Object = Filler.Official,
            Example = "Pope Francis aside, Italian President Sergio Mattarella received Mexican President Claudia Sheinbaum.",
        },
        new("contact.play-host", Hosted, "play")
        {
            Subject = ParticipantRole.Host, Other = ParticipantRole.Visitor, Prepositions = ["to"], Brought = Filler.Official, Needs = ["host to"],
            Example = "Finnish President Alexander Stubb played host to Latvian President Edgars Rinkēvičs.",
        },
    ];
}
