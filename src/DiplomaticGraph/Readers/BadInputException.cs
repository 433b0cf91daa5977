namespace DiplomaticGraph.Readers;

/// <summary>Input that could not be read, where the caller asked to stop at the first problem.</summary>
public sealed class BadInputException : Exception
{
    /// <summary>Makes an exception of a problem.</summary>
    public BadInputException(Problem problem)
        : this(problem, null)
    {
    }

    /// <summary>Makes an exception of a problem and what caused it.</summary>
    public BadInputException(Problem problem, Exception? inner)
        : base((problem ?? throw new ArgumentNullException(nameof(problem))).ToString(), inner) => Problem = problem;

    /// <summary>What, where, what was expected and what to do.</summary>
    public Problem Problem { get; }
}
