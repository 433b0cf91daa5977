using DiplomaticGraph.Readers;

namespace DiplomaticGraph;

/// <summary>What an application sets when it registers DiplomaticGraph.</summary>
/// <remarks>Mutable: changed only inside the call that registers.</remarks>
public sealed class DiplomaticGraphOptions
{
    /// <summary>How inputs are read. The default is <see cref="ClaimLoaderOptions.Default"/>.</summary>
    public ClaimLoaderOptions Loader { get; private set; } = ClaimLoaderOptions.Default;

    /// <summary>How texts are read. The default is <see cref="TextReaderOptions.Default"/>.</summary>
    public TextReaderOptions TextReader { get; private set; } = TextReaderOptions.Default;

    /// <summary>Changes how inputs are read: <c>o.ConfigureLoader(l =&gt; l with { BadInput = BadInputHandling.Throw })</c>.</summary>
    /// <returns>These options.</returns>
    public DiplomaticGraphOptions ConfigureLoader(Func<ClaimLoaderOptions, ClaimLoaderOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        Loader = change(Loader);
        return this;
    }

    /// <summary>Changes how texts are read: <c>o.ConfigureTextReader(t =&gt; t with { MinimumConfidence = 0.5 })</c>.</summary>
    /// <returns>These options.</returns>
    public DiplomaticGraphOptions ConfigureTextReader(Func<TextReaderOptions, TextReaderOptions> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        TextReader = change(TextReader);
        return this;
    }
}
