namespace DiplomaticGraph;

/// <content>The well-known kinds. CAMEO: Schrodt, manual 1.1b3 (2012); PLOVER: the 16 event types of the Open Event Data Alliance.</content>
public sealed partial class RelationKind
{
    /// <summary><c>met_with</c>: Met in person.</summary>
    public static RelationKind MetWith { get; } = new("met_with", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["040", "044"], PloverType = "CONSULT", PloverMode = "meet" };

    /// <summary><c>called</c>: Spoke by telephone or video; the caller keeps its role.</summary>
    public static RelationKind Called { get; } = new("called", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["041"], PloverType = "CONSULT", PloverMode = "phone" };

    /// <summary><c>visited</c>: An official (or a country) travelled to a country.</summary>
    public static RelationKind Visited { get; } = new("visited", RelationGroup.Contact) { CameoCodes = ["042"], PloverType = "CONSULT", PloverMode = "visit" };

    /// <summary><c>hosted</c>: Received a visit: the other side of <see cref="Visited"/>.</summary>
    public static RelationKind Hosted { get; } = new("hosted", RelationGroup.Contact) { CameoCodes = ["043"], PloverType = "CONSULT", PloverMode = "visit" };

    /// <summary><c>spoke_with</c>: Talked, the source not telling by what medium, or telling two.</summary>
    public static RelationKind SpokeWith { get; } = new("spoke_with", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["040"], PloverType = "CONSULT" };

    /// <summary><c>negotiated_with</c>: Negotiated.</summary>
    public static RelationKind NegotiatedWith { get; } = new("negotiated_with", RelationGroup.Contact) { IsSymmetric = true, CameoCodes = ["046"], PloverType = "CONSULT" };

    /// <summary><c>mediated_between</c>: One mediator brought two or more parties together.</summary>
    public static RelationKind MediatedBetween { get; } = new("mediated_between", RelationGroup.Contact) { CameoCodes = ["045"], PloverType = "CONSULT", PloverMode = "third-party" };

    /// <summary><c>wrote_to</c>: Sent a letter or message.</summary>
    public static RelationKind WroteTo { get; } = new("wrote_to", RelationGroup.Contact);

    /// <summary><c>proposed_mechanism</c>: Put a mechanism forward.</summary>
    public static RelationKind ProposedMechanism { get; } = new("proposed_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Proposes };

    /// <summary><c>supported_mechanism</c>: Backed a mechanism.</summary>
    public static RelationKind SupportedMechanism { get; } = new("supported_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Supports };

    /// <summary><c>agreed_to_mechanism</c>: Consented to a mechanism.</summary>
    public static RelationKind AgreedToMechanism { get; } = new("agreed_to_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Agrees };

    /// <summary><c>withheld_agreement</c>: Has not consented to a mechanism, without refusing it.</summary>
    public static RelationKind WithheldAgreement { get; } = new("withheld_agreement", RelationGroup.Mechanism) { Effect = MechanismEffect.Withholds };

    /// <summary><c>rejected_mechanism</c>: Refused a mechanism.</summary>
    public static RelationKind RejectedMechanism { get; } = new("rejected_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Rejects };

    /// <summary><c>established_mechanism</c>: Set a mechanism up.</summary>
    public static RelationKind EstablishedMechanism { get; } = new("established_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Establishes };

    /// <summary><c>used_mechanism</c>: Made use of a mechanism.</summary>
    public static RelationKind UsedMechanism { get; } = new("used_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Uses };

    /// <summary><c>suspended_mechanism</c>: Stopped a mechanism for the time being.</summary>
    public static RelationKind SuspendedMechanism { get; } = new("suspended_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Suspends };

    /// <summary><c>resumed_mechanism</c>: Took a mechanism up again.</summary>
    public static RelationKind ResumedMechanism { get; } = new("resumed_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Resumes };

    /// <summary><c>ended_mechanism</c>: Ended a mechanism.</summary>
    public static RelationKind EndedMechanism { get; } = new("ended_mechanism", RelationGroup.Mechanism) { Effect = MechanismEffect.Ends };

    /// <summary><c>stated</c>: Made a public statement about another party.</summary>
    public static RelationKind Stated { get; } = new("stated", RelationGroup.Position) { CameoCodes = ["010"] };

    /// <summary><c>appealed_to</c>: Asked or urged another party to do something.</summary>
    public static RelationKind AppealedTo { get; } = new("appealed_to", RelationGroup.Position) { CameoCodes = ["020"], PloverType = "REQUEST" };

    /// <summary><c>promised</c>: Expressed the intent to cooperate; promised something.</summary>
    public static RelationKind Promised { get; } = new("promised", RelationGroup.Position) { CameoCodes = ["030"], PloverType = "AGREE" };

    /// <summary><c>agreed_with</c>: Came to an agreement.</summary>
    public static RelationKind AgreedWith { get; } = new("agreed_with", RelationGroup.Position) { IsSymmetric = true, CameoCodes = ["030", "057"], PloverType = "AGREE" };

    /// <summary><c>cooperated_diplomatically</c>: Praised, defended, recognised, granted diplomatic support.</summary>
    public static RelationKind CooperatedDiplomatically { get; } = new("cooperated_diplomatically", RelationGroup.Position) { CameoCodes = ["050"], PloverType = "SUPPORT" };

    /// <summary><c>cooperated_materially</c>: Cooperated in economic, military, judicial or intelligence matters.</summary>
    public static RelationKind CooperatedMaterially { get; } = new("cooperated_materially", RelationGroup.Position) { CameoCodes = ["060"], PloverType = "COOPERATE" };

    /// <summary><c>aided</c>: Gave economic, military or humanitarian aid.</summary>
    public static RelationKind Aided { get; } = new("aided", RelationGroup.Position) { CameoCodes = ["070"], PloverType = "AID" };

    /// <summary><c>conceded_to</c>: Eased restrictions, gave political ground.</summary>
    public static RelationKind ConcededTo { get; } = new("conceded_to", RelationGroup.Position) { CameoCodes = ["080"], PloverType = "CONCEDE" };

    /// <summary><c>retreated_from</c>: Released people, returned property, withdrew forces, ceased fire.</summary>
    public static RelationKind RetreatedFrom { get; } = new("retreated_from", RelationGroup.Position) { CameoCodes = ["084", "087"], PloverType = "RETREAT" };

    /// <summary><c>investigated</c>: Investigated another party.</summary>
    public static RelationKind Investigated { get; } = new("investigated", RelationGroup.Position) { CameoCodes = ["090"], PloverType = "ACCUSE" };

    /// <summary><c>demanded</c>: Demanded something.</summary>
    public static RelationKind Demanded { get; } = new("demanded", RelationGroup.Position) { CameoCodes = ["100"], PloverType = "REQUEST" };

    /// <summary><c>accused</c>: Criticised, blamed or accused.</summary>
    public static RelationKind Accused { get; } = new("accused", RelationGroup.Position) { CameoCodes = ["110", "112"], PloverType = "ACCUSE" };

    /// <summary><c>protested_to</c>: Lodged a diplomatic protest; summoned an ambassador.</summary>
    public static RelationKind ProtestedTo { get; } = new("protested_to", RelationGroup.Position) { CameoCodes = ["110"], PloverType = "ACCUSE" };

    /// <summary><c>rejected</c>: Refused a request, a proposal or contact.</summary>
    public static RelationKind Rejected { get; } = new("rejected", RelationGroup.Position) { CameoCodes = ["120"], PloverType = "REJECT" };

    /// <summary><c>warned</c>: Warned another party.</summary>
    public static RelationKind Warned { get; } = new("warned", RelationGroup.Position) { CameoCodes = ["130"], PloverType = "THREATEN" };

    /// <summary><c>threatened</c>: Threatened with measures or force.</summary>
    public static RelationKind Threatened { get; } = new("threatened", RelationGroup.Position) { CameoCodes = ["130", "138"], PloverType = "THREATEN" };

    /// <summary><c>demonstrated_against</c>: Protested in public: rallies, strikes, boycotts.</summary>
    public static RelationKind DemonstratedAgainst { get; } = new("demonstrated_against", RelationGroup.Position) { CameoCodes = ["140"], PloverType = "PROTEST" };

    /// <summary><c>showed_force</c>: Put forces on alert, moved or displayed them.</summary>
    public static RelationKind ShowedForce { get; } = new("showed_force", RelationGroup.Position) { CameoCodes = ["150"], PloverType = "MOBILIZE" };

    /// <summary><c>reduced_relations</c>: Cut or lowered diplomatic, economic or other relations.</summary>
    public static RelationKind ReducedRelations { get; } = new("reduced_relations", RelationGroup.Position) { CameoCodes = ["160"], PloverType = "SANCTION" };

    /// <summary><c>sanctioned</c>: Imposed sanctions or an embargo.</summary>
    public static RelationKind Sanctioned { get; } = new("sanctioned", RelationGroup.Position) { CameoCodes = ["163"], PloverType = "SANCTION" };

    /// <summary><c>coerced</c>: Seized, expelled, arrested, restricted.</summary>
    public static RelationKind Coerced { get; } = new("coerced", RelationGroup.Position) { CameoCodes = ["170"], PloverType = "COERCE" };

    /// <summary><c>assaulted</c>: Used unconventional violence: abduction, bombing, assassination.</summary>
    public static RelationKind Assaulted { get; } = new("assaulted", RelationGroup.Position) { CameoCodes = ["180"], PloverType = "ASSAULT" };

    /// <summary><c>fought</c>: Used military force.</summary>
    public static RelationKind Fought { get; } = new("fought", RelationGroup.Position) { CameoCodes = ["190"], PloverType = "ASSAULT" };

    /// <summary><c>used_mass_violence</c>: Mass killing, expulsion or weapons of mass destruction.</summary>
    public static RelationKind UsedMassViolence { get; } = new("used_mass_violence", RelationGroup.Position) { CameoCodes = ["200"], PloverType = "ASSAULT" };

    /// <summary><c>represents</c>: Stands for a country or organization.</summary>
    public static RelationKind Represents { get; } = new("represents", RelationGroup.Standing);

    /// <summary><c>holds_office</c>: Holds an office.</summary>
    public static RelationKind HoldsOffice { get; } = new("holds_office", RelationGroup.Standing);

    /// <summary><c>member_of</c>: Is a member of an organization.</summary>
    public static RelationKind MemberOf { get; } = new("member_of", RelationGroup.Standing);

    /// <summary>Every well-known kind, in the order of the documentation.</summary>
    public static IReadOnlyList<RelationKind> WellKnown { get; } =
    [
        MetWith, Called, Visited, Hosted, SpokeWith, NegotiatedWith, MediatedBetween, WroteTo, ProposedMechanism, SupportedMechanism,
        AgreedToMechanism, WithheldAgreement, RejectedMechanism, EstablishedMechanism, UsedMechanism, SuspendedMechanism,
        ResumedMechanism, EndedMechanism, Stated, AppealedTo, Promised, AgreedWith, CooperatedDiplomatically, CooperatedMaterially, Aided,
        ConcededTo, RetreatedFrom, Investigated, Demanded, Accused, ProtestedTo, Rejected, Warned, Threatened, DemonstratedAgainst, ShowedForce,
        ReducedRelations, Sanctioned, Coerced, Assaulted, Fought, UsedMassViolence, Represents, HoldsOffice, MemberOf,
    ];

    private static readonly Dictionary<string, RelationKind> WellKnownByName = WellKnown.ToDictionary(k => k.Name, StringComparer.Ordinal);
}
