using System.Text;

namespace DiplomaticGraph.Readers.Text;

/// <summary>A name as part of an identity: lower case, without accents, words joined by hyphens.</summary>
internal static class Slug
{
    public static string Of(string name)
    {
        var slug = new StringBuilder(name.Length);
        foreach (var c in NameKey.WithoutAccents(name))
        {
            if (char.IsLetterOrDigit(c)) slug.Append(char.ToLowerInvariant(c));
            else if (slug.Length > 0 && slug[^1] != '-' && c is not ('\'' or '’' or '.')) slug.Append('-');
        }

        return slug.ToString().TrimEnd('-') is { Length: > 0 } text ? text : "_";
    }
}
