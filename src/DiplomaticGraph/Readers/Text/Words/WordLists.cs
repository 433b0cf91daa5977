namespace DiplomaticGraph.Readers.Text;

/// <summary>The lists that each word of the vocabulary knows itself to be in.</summary>
internal static class WordLists
{
    /// <summary>All lists of words. One that is missing here works too, only slower.</summary>
    public static WordList[] All { get; } =
    [
        ProposalSections.ProposalNouns,
        Actualities.FalseWords, Actualities.OpensFalseReport,
        EventFates.Reports, EventFates.Preparing, EventFates.Occasion,
        NounActuality.OpenNouns, NounActuality.PlanNouns, NounActuality.SpeechNouns, NounActuality.OpenPredicates, NounActuality.CancelNouns,
        Subjects.ObjectControl, Subjects.TimeNouns, Subjects.OpenerNouns,
        VerbClasses.Plan, VerbClasses.Agree, VerbClasses.Refuse, VerbClasses.Fail, VerbClasses.Cancel, VerbClasses.Postpone, VerbClasses.Deny,
        VerbClasses.Advocate, VerbClasses.Want, VerbClasses.Aspect, VerbClasses.Motion, VerbClasses.Say, VerbClasses.Light, VerbClasses.Frame,
        SportsPage.Words, SportsPage.Telling,
        CountryPairs.Openers,
        MentionFinder.Openers,
        NameGrammar.Particles,
        OfficeWords.Heads, OfficeWords.CommonHeads, OfficeWords.Modifiers, OfficeWords.CapacityWords, OfficeWords.Passing, OfficeWords.Domains,
        OfficeWords.Bodies, OfficeWords.Regions, OfficeWords.Portfolios, OfficeWords.Sent, OfficeWords.TakeGeneral, OfficeWords.Monarchs,
        OfficeWords.Honorifics, OfficeWords.Styles, OfficeWords.ShortHeads,
        PartyWords.Government, PartyWords.GovernmentModifiers, PartyWords.GroupPeople, PartyWords.GroupStates, PartyWords.Participants,
        PartyWords.Institutions, PartyWords.Outsiders,
        NoteRules.Presence,
        NoteSettings.Calls, NoteSettings.Delays,
        NominalStances.Bearers,
        Attribution.Media,
        ContactRules.EventNouns,
        Letters.Nouns, Letters.Sending, Letters.Carrying,
        MechanismActors.Minded, MechanismActors.Possessed,
        MechanismActs.Factive, MechanismActs.Neutral, MechanismActs.After,
        MechanismAnswers.Rejecting, MechanismAnswers.Replying, MechanismAnswers.Favouring, MechanismAnswers.Studying, MechanismAnswers.Put,
        MechanismKinds.Hotlines, MechanismKinds.Channels, MechanismKinds.Dialogues, MechanismKinds.Groups, MechanismKinds.Bodies,
        MechanismKinds.Sharing, MechanismKinds.Exercises, MechanismKinds.Exchanges, MechanismKinds.Agreements, MechanismKinds.Frameworks,
        MechanismKinds.Crisis, MechanismKinds.Military, MechanismKinds.Communication, MechanismKinds.Ordinals, MechanismKinds.Regularity,
        MechanismKinds.DialogueThemes, MechanismKinds.Joint, MechanismKinds.Working, MechanismKinds.ExerciseWords, MechanismKinds.ExchangeWords,
        MechanismKinds.Data,
        MechanismMatcher.Considering,
        MechanismMatters.RaisedNouns, MechanismMatters.RaisingVerbs, MechanismMatters.OutsiderHeads,
        MechanismOutcomes.Binding,
        MechanismReferences.AnyChannel,
        Occasions.Nouns, Occasions.TopicVerbs,
        Places.ElsewhereWords,
        Proposals.Nouns,
        TopicFinder.FirstWords,
        UnreadSides.People,
        Visitors.Forces,
    ];
}
