using System.Text;

namespace DiplomaticGraph.Tool.Rendering;

/// <summary>The words of JSON for the members of enumerations: <c>UnderDiscussion</c> is <c>under_discussion</c>.</summary>
internal static class Words
{
    public static string Of<T>(T value)
        where T : struct, Enum
    {
        var word = new StringBuilder();
        foreach (var c in value.ToString())
        {
            if (char.IsAsciiLetterUpper(c) && word.Length > 0) word.Append('_');
            word.Append(char.ToLowerInvariant(c));
        }

        return word.ToString();
    }
}
