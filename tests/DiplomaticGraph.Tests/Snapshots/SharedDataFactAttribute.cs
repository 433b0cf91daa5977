using Xunit;

namespace DiplomaticGraph.Tests.Snapshots;

/// <summary>A test on a file beside the checkout; where the file is not there it is skipped, and says so.</summary>
internal sealed class SharedDataFactAttribute : FactAttribute
{
    public SharedDataFactAttribute(string file)
    {
        if (!SharedData.Has(file)) Skip = $"'../shared/data/{file}' is not beside the checkout.";
    }
}
