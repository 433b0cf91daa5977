namespace DiplomaticGraph;

/// <summary>Every country, and the words by which English texts name it.</summary>
public static class Countries
{
}
