using static DiplomaticGraph.RelationKind;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Verbs that tell that somebody wrote. A letter that another carries is read by Letters.</summary>
internal static class LetterRules
{
    public static readonly IReadOnlyList<VerbRule> All =
    [
        new("contact.exchange-letters", WroteTo, "exchange", "swap")
        {
            Prepositions = ["with"], Needs = ["letters", "messages", "notes", "telegrams", "cables", "correspondence", "emails"], Reach = 4, IsReciprocal = true,
            Example = "Cuban President Miguel Díaz-Canel and Angolan President João Lourenço exchanged letters.",
        },
        new("contact.correspond", WroteTo, "correspond")
        {
            Prepositions = ["with"], Brought = Filler.Official, IsReciprocal = true,
            Example = "Indian Prime Minister Jawaharlal Nehru corresponded with Chinese Premier Zhou Enlai.",
        },
        new("contact.write", WroteTo, "write")
        {
            Prepositions = ["to"],
            Example = "Canadian Prime Minister Justin Trudeau wrote to Australian Prime Minister Anthony Albanese.",
        },
        new("contact.cable", WroteTo, "cable", "telegraph", "wire", "email")
        {
            Object = Filler.Official,
            Example = "Argentine President Juan Perón cabled Spanish General Francisco Franco his congratulations.",
        },
    ];
}
