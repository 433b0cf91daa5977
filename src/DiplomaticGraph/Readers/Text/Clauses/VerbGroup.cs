namespace DiplomaticGraph.Readers.Text;

/// <summary>The form of a verb group.</summary>
internal enum VerbForm : byte
{
    Past,
    Present,

    /// <summary>will, shall.</summary>
    Future,

    /// <summary>would, could, may, should, must…</summary>
    Modal,

    /// <summary>With "to" before it, or joined to one that has.</summary>
    Infinitive,
    Gerund,

    /// <summary>A participle without an auxiliary: "the talks held in Bern".</summary>
    Participle,
}

/// <summary>A verb with its auxiliaries: "has yet to agree" is two groups, "will not have met" one.</summary>
/// <param name="First">The first token.</param>
/// <param name="Head">The main verb.</param>
/// <param name="Base">Its base form.</param>
/// <param name="Form">The form of the whole.</param>
internal sealed record VerbGroup(int First, int Head, Word Base, VerbForm Form)
{
    /// <summary>Its base form, as text.</summary>
    public string Lemma => Base.Lower;

    public int End => Head + 1;

    public bool IsPassive { get; init; }

    public bool IsPerfect { get; init; }

    public bool IsProgressive { get; init; }

    public bool IsNegated { get; init; }

    /// <summary>The modal verb; empty where there is none.</summary>
    public string Modal { get; init; } = "";

    public bool IsFinite => Form is VerbForm.Past or VerbForm.Present or VerbForm.Future or VerbForm.Modal;
}
