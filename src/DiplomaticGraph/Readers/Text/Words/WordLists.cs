namespace DiplomaticGraph.Readers.Text;

/// <summary>The lists that each word of the vocabulary knows itself to be in.</summary>
internal static class WordLists
{
    /// <summary>All lists of words. One that is missing here works too, only slower.</summary>
    public static WordList[] All { get; } =
    [
        ProposalSections.ProposalNouns,
        NounActuality.OpenNouns, NounActuality.PlanNouns, NounActuality.CancelNouns, NounActuality.SpeechNouns, NounActuality.OpenPredicates, Actualities.FalseWords,
        Subjects.ObjectControl, Subjects.TimeNouns, Subjects.OpenerNouns,
        VerbClasses.Plan, VerbClasses.Agree, VerbClasses.Refuse, VerbClasses.Fail, VerbClasses.Cancel, VerbClasses.Postpone, VerbClasses.Deny,
        VerbClasses.Advocate, VerbClasses.Want, VerbClasses.Aspect, VerbClasses.Motion, VerbClasses.Say, VerbClasses.Light, VerbClasses.Frame,
        SportsPage.Words,
        NameGrammar.Particles,
        OfficeWords.Heads, OfficeWords.CommonHeads, OfficeWords.Modifiers, OfficeWords.Domains, OfficeWords.Portfolios, OfficeWords.Monarchs,
        OfficeWords.Honorifics, OfficeWords.ShortHeads,
        OfficeWords.CapacityWords, OfficeWords.Passing, OfficeWords.Bodies, OfficeWords.Regions, OfficeWords.Sent, OfficeWords.Styles, OfficeWords.TakeGeneral,
        PartyWords.Government, PartyWords.GovernmentModifiers, PartyWords.GroupPeople, PartyWords.GroupStates, PartyWords.Participants,
        PartyWords.Institutions, PartyWords.Outsiders,
        NominalStances.Bearers,
        ContactRules.EventNouns,
        MechanismNouns.Hotlines, MechanismNouns.Channels, MechanismNouns.Dialogues, MechanismNouns.Groups, MechanismNouns.Sharing,
        MechanismNouns.Exercises, MechanismNouns.Exchanges, MechanismNouns.Agreements, MechanismNouns.Frameworks, MechanismNouns.Crisis,
        MechanismNouns.Military, MechanismNouns.Communication, MechanismNouns.Ordinals, MechanismNouns.Regularity, MechanismNouns.DialogueThemes,
        MechanismNouns.Joint, MechanismNouns.ExerciseWords, MechanismNouns.ExchangeWords,
        MechanismReferences.AnyChannel,
        Occasions.Nouns, Occasions.TopicVerbs,
        Places.ElsewhereWords,
        Proposals.Nouns,
        UnreadSides.People, Attribution.Media,
        Visitors.Forces, Letters.Nouns, Letters.Sending, Letters.Carrying,
    ];
}
