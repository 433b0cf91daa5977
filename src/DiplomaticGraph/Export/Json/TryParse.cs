namespace DiplomaticGraph.Export;

/// <summary>Reads a value from text; false where the text is none.</summary>
internal delegate bool TryParse<T>(string text, out T value);
