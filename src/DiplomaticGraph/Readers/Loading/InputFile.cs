namespace DiplomaticGraph.Readers;

/// <summary>One file to read.</summary>
internal sealed record InputFile
{
    /// <summary>The path <c>-</c>.</summary>
    public const string StandardInputPath = "-";

    /// <summary>What standard input is called.</summary>
    public const string StandardInputName = "stdin";

    /// <summary>The full path; <c>-</c> for standard input.</summary>
    public required string FullPath { get; init; }

    /// <summary>The path relative to what the caller named, with '/' between names: the identity of a plain text.</summary>
    public required string Name { get; init; }

    /// <summary>The folder, or the fixed part of the pattern, that the caller named; null for a file named itself.</summary>
    public string? Root { get; init; }

    public bool IsStandardInput => FullPath == StandardInputPath;

    /// <summary>The bytes in it; 0 where nobody can tell.</summary>
    public long Length { get; init; }
}
