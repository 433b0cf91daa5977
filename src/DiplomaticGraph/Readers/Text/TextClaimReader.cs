using System.Collections.Immutable;
using DiplomaticGraph.Readers.Text;

namespace DiplomaticGraph.Readers;

/// <summary>Reads English diplomatic prose into claims, by rules of grammar and word classes.</summary>
/// <remarks>
/// The text becomes blocks, sentences and tokens; tokens become mentions of parties and verb groups; named rules over these become claims, each
/// with the rule, the words that fired it and how each party was found. Nothing is guessed: a pronoun or a surname that could mean two people
/// makes no claim. Deterministic: the same document gives the same claims in any culture. Time and memory grow with the length of the text.
/// Safe for any number of threads.
/// </remarks>
public sealed class TextClaimReader
{
    private readonly TextReaderOptions options;

    private readonly TenureIndex? tenures;

    /// <summary>Makes a reader.</summary>
    /// <param name="options">How to read; null for the defaults.</param>
    public TextClaimReader(TextReaderOptions? options = null)
    {
        this.options = options ?? TextReaderOptions.Default;
        tenures = this.options.Tenures.IsDefaultOrEmpty ? null : new TenureIndex(this.options.Tenures);
    }

    /// <summary>Reads one document.</summary>
    /// <param name="document">The document; any text is read, however broken.</param>
    /// <returns>The claims in the order of the text, why each was made, and what the document says in two ways.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="document"/> is null.</exception>
    /// <exception cref="ArgumentException">The <see cref="TextDocument.Text"/> of the document is null.</exception>
    public TextReading Read(TextDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Text is null) return Throw.Argument<TextReading>($"The document '{document.Id}' has no text (Text is null): expected its text, or \"\" where there is none.", nameof(document));
        var marked = document.Markup == TextMarkup.Markdown ? MarkdownText.Of(document.Text) : null;
        var reading = new ArticleReader(marked?.Without(document) ?? document, options, tenures).Read();
        if (marked is not null) reading = marked.Restore(reading, document);
        if (options.MinimumConfidence <= 0) return reading;
        var kept = reading.Claims.Where(c => c.Confidence >= options.MinimumConfidence).ToImmutableArray();
        var ids = kept.Select(c => c.Id).ToHashSet();
        return reading with { Claims = kept, Firings = [.. reading.Firings.Where(f => ids.Contains(f.Claim))] };
    }
}
