using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Which contacts a path may use.</summary>
/// <remarks>The view decides first; options only narrow what it shows. Immutable and safe for any number of threads.</remarks>
public sealed record PathOptions
{
    /// <summary>The defaults.</summary>
    public static PathOptions Default { get; } = new();

    /// <summary>Whether officials stand for themselves or for their countries. The default, null, is the level of the view.</summary>
    public Level? Level { get; init; }

    /// <summary>The greatest number of steps. The default, null, is without limit.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public int? MaximumSteps { get; init => field = Throw.IfNegative(value); }

    /// <summary>
    /// The modalities of contacts that count. The default, empty, is those that the view was made to name, else asserted ones: a plan is no contact.
    /// </summary>
    public ImmutableArray<Modality> Modalities { get; init => field = value.IsDefault ? [] : value; } = [];

    /// <summary>The kinds of contact that count. The default, empty, is every kind of contact.</summary>
    /// <exception cref="ArgumentException">A kind is no contact.</exception>
    public ImmutableArray<RelationKind> Kinds
    {
        get;
        init => field = value.IsDefault ? [] : value.FirstOrDefault(k => !k.IsContact) is { } other
            ? Throw.Argument<ImmutableArray<RelationKind>>($"'{other}' is no contact: expected kinds such as 'met_with', 'called', 'visited'.", nameof(value))
            : value;
    } = [];
}
