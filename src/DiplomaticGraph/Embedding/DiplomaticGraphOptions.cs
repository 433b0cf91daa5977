using DiplomaticGraph.Readers;

namespace DiplomaticGraph;

/// <summary>What an application sets when it registers DiplomaticGraph.</summary>
/// <remarks>Mutable: changed only inside the call that registers.</remarks>
public sealed class DiplomaticGraphOptions
{
    /// <summary>How inputs are read. The default is <see cref="ClaimLoaderOptions.Default"/>.</summary>
    public ClaimLoaderOptions Loader { get; set; } = ClaimLoaderOptions.Default;

    /// <summary>How texts are read. The default is <see cref="TextReaderOptions.Default"/>.</summary>
    public TextReaderOptions TextReader { get; set; } = TextReaderOptions.Default;
}
