namespace DiplomaticGraph.Tests.Readers.Text.Corpus.Articles;

/// <summary>The labels of the first set of articles hold together, as those of the sentences do.</summary>
public class ArticleDataTests : ArticleLabelTests
{
    private protected override IReadOnlyList<CorpusSentence> Sentences => CorpusArticle.All;
}
