namespace DiplomaticGraph.Readers.Text;

/// <summary>The lists that each word of the vocabulary knows itself to be in.</summary>
internal static class WordLists
{
    /// <summary>All lists of words. One that is missing here works too, only slower.</summary>
    public static WordList[] All { get; } =
    [
        ProposalSections.ProposalNouns,
        Actualities.FalseWords,
        NounActuality.OpenNouns, NounActuality.PlanNouns, NounActuality.SpeechNouns, NounActuality.OpenPredicates, NounActuality.CancelNouns,
        Subjects.ObjectControl, Subjects.TimeNouns, Subjects.OpenerNouns,
        VerbClasses.Plan, VerbClasses.Agree, VerbClasses.Refuse, VerbClasses.Fail, VerbClasses.Cancel, VerbClasses.Postpone, VerbClasses.Deny,
        VerbClasses.Advocate, VerbClasses.Want, VerbClasses.Aspect, VerbClasses.Motion, VerbClasses.Say, VerbClasses.Light, VerbClasses.Frame,
        SportsPage.Words,
        CountryPairs.Openers,
        MentionFinder.Openers,
        NameGrammar.Particles,
        OfficeWords.Heads, OfficeWords.CommonHeads, OfficeWords.Modifiers, OfficeWords.CapacityWords, OfficeWords.Passing, OfficeWords.Domains,
        OfficeWords.Bodies, OfficeWords.Regions, OfficeWords.Portfolios, OfficeWords.Sent, OfficeWords.TakeGeneral, OfficeWords.Monarchs,
        OfficeWords.Honorifics, OfficeWords.Styles, OfficeWords.ShortHeads,
        PartyWords.Government, PartyWords.GovernmentModifiers, PartyWords.GroupPeople, PartyWords.GroupStates, PartyWords.Participants,
        PartyWords.Institutions, PartyWords.Outsiders,
        NominalStances.Bearers,
        Attribution.Media,
        ContactRules.EventNouns,
        Letters.Nouns, Letters.Sending, Letters.Carrying,
        MechanismNouns.Hotlines, MechanismNouns.Channels, MechanismNouns.Dialogues, MechanismNouns.Groups, MechanismNouns.Sharing,
        MechanismNouns.Exercises, MechanismNouns.Exchanges, MechanismNouns.Agreements, MechanismNouns.Frameworks, MechanismNouns.Crisis,
        MechanismNouns.Military, MechanismNouns.Communication, MechanismNouns.Ordinals, MechanismNouns.Regularity, MechanismNouns.DialogueThemes,
        MechanismNouns.Joint, MechanismNouns.ExerciseWords, MechanismNouns.ExchangeWords,
        MechanismReferences.AnyChannel,
        Occasions.Nouns, Occasions.TopicVerbs,
        Places.ElsewhereWords,
        Proposals.Nouns,
        UnreadSides.People,
        Visitors.Forces,
    ];
}
