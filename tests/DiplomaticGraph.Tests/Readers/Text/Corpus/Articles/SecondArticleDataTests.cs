namespace DiplomaticGraph.Tests.Readers.Text.Corpus.Articles;

/// <summary>The labels of the second set of articles hold together, as those of the sentences do.</summary>
public class SecondArticleDataTests : ArticleLabelTests
{
    private protected override IReadOnlyList<CorpusSentence> Sentences => CorpusArticle.Second;
}
