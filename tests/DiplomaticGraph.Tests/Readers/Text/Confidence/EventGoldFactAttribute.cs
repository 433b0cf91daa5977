using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Confidence;

/// <summary>A test that needs the event-data gold beside the repository, which is no part of it; skipped aloud where it is missing.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class EventGoldFactAttribute : FactAttribute
{
    public EventGoldFactAttribute()
    {
        if (!File.Exists(Gold)) Skip = $"{Gold} is not there: confidence was not compared with event-data gold.";
    }

    public static string Gold { get; } = Path.GetFullPath(Path.Combine(Repository.Root, "..", "shared", "data", "gsr-dev.jsonl"));
}
