namespace DiplomaticGraph.Readers.Text;

/// <summary>Nouns that with a country before them mean its government, that point back to parties, or that mean people outside them.</summary>
internal static class PartyWords
{
    /// <summary>"the Chinese side", "U.S. officials": the government. "Chinese companies" are not here, so they are not China.</summary>
    public static readonly WordList Government = WordList.Of("""
        government governments side sides delegation delegations leadership authorities administration officials official leaders leader diplomats diplomat
        troops forces soldiers warplanes warships police parliament congress senate court courts prosecutors navy coastguard lawmakers
        negotiators negotiator representatives representative envoys envoy delegates ministry ministries cabinet regime military army navy team-of-negotiators
        foreign-ministry embassy mission counterparts counterpart colleague colleagues homologue negotiating-team state-department presidency government-officials capital-officials policymakers
        armies navies militaries services guards coastguards officers controllers legislature assembly
        """);

    /// <summary>Words between the adjective and the noun.</summary>
    public static readonly WordList GovernmentModifiers = WordList.Of("""
        armed border coast air naval liaison customs senior top high-level high-ranking high level ranking foreign defense defence military trade government political diplomatic state ministry affairs
        security intelligence economic national central federal communist party presidential caretaker interim new lead chief interior finance policy delegation-level
        """);

    /// <summary>"the two leaders": people.</summary>
    public static readonly WordList GroupPeople = WordList.Of("leaders presidents ministers officials men women diplomats heads premiers envoys statesmen counterparts pair duo chiefs negotiators");

    /// <summary>"both sides": states.</summary>
    public static readonly WordList GroupStates = WordList.Of("sides nations countries governments parties states neighbours parliaments ministries militaries armies navies neighbors powers superpowers capitals delegations allies rivals economies partners peoples");

    public static readonly WordList Participants = WordList.Of("participants attendees");

    /// <summary>Capitalised words of institutions, places, plans and events, which no name of a person has.</summary>
    public static readonly WordList Institutions = WordList.Of("""
        bank university airlines airline airways group corporation corp company inc ltd ministry department party institute court council agency association union federation committee commission
        forum army navy force forces guard house palace parliament senate congress assembly bundestag knesset duma museum league team club times news post journal herald tv radio television initiative
        road belt sea river lake ocean airport station province city county state states region district island islands bay strait gulf war wars day week agreement treaty accord pact protocol charter
        summit conference cup games olympics fund office center centre foundation act law bill plan vision constitution republic kingdom emirates embassy consulate mission front movement liberation
        revolutionary resistance brigade brigades church mosque temple academy school college hospital street avenue square valley mountain mountains peninsula heights border canal pipeline project
        programme program doctrine declaration statement white blue green red black security national international foreign affairs supreme central federal royal democratic communist socialist
        labour liberal conservative people's workers' economic development defence defense interior finance trade cabinet government authority bureau service services intelligence police north south east west
        northern southern eastern western great general atomic energy nuclear stream steel oil gas petroleum motors electric
        """);

    public static readonly WordList Outsiders = WordList.Of("""
        experts analysts observers scholars commentators critics academics researchers think-tanks economists strategists specialists pundits activists
        expert analyst observer scholar commentator critic academic researcher economist historian historians campaigners editorialists report reports
        """);
}
