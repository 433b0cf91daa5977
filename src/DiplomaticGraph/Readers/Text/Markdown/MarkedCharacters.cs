using System.Text;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Characters, each with the place that it was taken from.</summary>
/// <remarks>Mutable.</remarks>
internal sealed class MarkedCharacters
{
    private readonly StringBuilder text = new();
    private readonly List<int> places = [];

    public int Length => text.Length;

    public char Last => text[^1];

    public void Add(char c, int place)
    {
        text.Append(c);
        places.Add(place);
    }

    public (string Text, int[] Places) ToTextAndPlaces() => (text.ToString(), [.. places]);

    public void Clear()
    {
        text.Clear();
        places.Clear();
    }
}
