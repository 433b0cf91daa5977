namespace DiplomaticGraph;

/// <summary>How a country appears in texts on foreign relations; it takes no side on recognition.</summary>
public enum CountryStatus
{
    /// <summary>Keeps foreign relations of its own: members and observers of the United Nations, Taiwan, Kosovo.</summary>
    State,

    /// <summary>Has a code but, as a rule, no foreign relations of its own: Greenland, Hong Kong, Western Sahara, the Cook Islands.</summary>
    Territory,

    /// <summary>A state that is no more, with a successor: the Soviet Union, Yugoslavia.</summary>
    Historic,
}
