namespace DiplomaticGraph.Tests.Snapshots;

/// <summary>A text is not as approved.</summary>
internal sealed class SnapshotException(string message) : Exception(message);
