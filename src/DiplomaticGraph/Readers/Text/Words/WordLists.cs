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
        SportsPage.Words, CountryPairs.Openers, MentionFinder.Openers, SportsPage.Telling,
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
        MechanismKinds.Hotlines, MechanismKinds.Channels, MechanismKinds.Dialogues, MechanismKinds.Groups, MechanismKinds.Bodies, MechanismKinds.Sharing,
        MechanismKinds.Exercises, MechanismKinds.Exchanges, MechanismKinds.Agreements, MechanismKinds.Frameworks, MechanismKinds.Crisis,
        MechanismKinds.Military, MechanismKinds.Communication, MechanismKinds.Ordinals, MechanismKinds.Regularity, MechanismKinds.DialogueThemes,
        MechanismKinds.Joint, MechanismKinds.Working, MechanismKinds.ExerciseWords, MechanismKinds.ExchangeWords, MechanismKinds.Data,
        MechanismMatters.OutsiderHeads, MechanismMatters.RaisedNouns, MechanismMatters.RaisingVerbs, MechanismMatcher.Considering, MechanismOutcomes.Binding,
        MechanismAnswers.Put, MechanismAnswers.Rejecting, MechanismAnswers.Replying, MechanismAnswers.Favouring, MechanismAnswers.Studying,
        MechanismActors.Minded, MechanismActors.Possessed, MechanismActs.Factive, MechanismActs.Neutral, MechanismActs.After,
        MechanismReferences.AnyChannel,
        Occasions.Nouns, Occasions.TopicVerbs,
        Places.ElsewhereWords,
        Proposals.Nouns,
        UnreadSides.People, Visitors.Forces, EventFates.Reports, EventFates.Preparing, EventFates.Occasion,
    ];
}
