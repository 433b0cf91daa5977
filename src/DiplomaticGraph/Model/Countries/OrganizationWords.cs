using System.Collections.Frozen;
using System.Collections.Immutable;

namespace DiplomaticGraph;

/// <summary>Every surface form that tells an organization, for readers of text. Case-sensitive; built at first use; thread-safe.</summary>
internal static class OrganizationWords
{
    private static readonly FrozenDictionary<string, OrganizationWord> BySurface = Build();

    /// <summary>All forms, in ordinal order.</summary>
    public static ImmutableArray<OrganizationWord> All { get; } = [.. BySurface.Values.OrderBy(word => word.Surface, StringComparer.Ordinal)];

    /// <summary>The most words (by spaces) that a form has.</summary>
    public static int MaxWords { get; } = BySurface.Keys.Max(surface => surface.Count(c => c == ' ') + 1);

    /// <summary>What a surface tells; null where it tells no organization.</summary>
    public static OrganizationWord? Find(string surface) => BySurface.TryGetValue(surface, out var word) ? word : null;

    /// <inheritdoc cref="Find(string)"/>
    public static OrganizationWord? Find(ReadOnlySpan<char> surface) =>
        BySurface.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(surface, out var word) ? word : null;

    private static FrozenDictionary<string, OrganizationWord> Build()
    {
        var index = new Dictionary<string, OrganizationWord>(StringComparer.Ordinal);
        foreach (var organization in Organizations.All)
        {
            Add(organization, isBody: false, [organization.Name, .. organization.OtherNames]);
            Add(organization, isBody: true, organization.Bodies);
        }

        return index.ToFrozenDictionary(StringComparer.Ordinal);

        void Add(Organization organization, bool isBody, ImmutableArray<string> forms)
        {
            foreach (var form in forms)
            {
                var ambiguous = organization.AmbiguousWords.Contains(form, StringComparer.Ordinal);
                foreach (var surface in NameKey.Spellings(form)) index.TryAdd(surface, new OrganizationWord(surface, organization.Id, isBody, ambiguous));
            }
        }
    }
}
