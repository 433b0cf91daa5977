namespace DiplomaticGraph.Readers;

/// <summary>What to do with input that cannot be read.</summary>
public enum BadInputHandling
{
    /// <summary>Leave it out, count it as rejected, report it as a <see cref="Problem"/>, and read the rest.</summary>
    Report,

    /// <summary>Stop with a <see cref="BadInputException"/> at the first problem.</summary>
    Throw,
}
