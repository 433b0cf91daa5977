using DiplomaticGraph.Evaluation;
namespace DiplomaticGraph.Tests.Readers.Text.Corpora;

/// <summary>The labels of the first set of articles hold together, as those of the sentences do.</summary>
public class ArticleDataTests : ArticleLabelTests
{
    private protected override IReadOnlyList<CorpusRecord> Records => OwnCorpus.Articles.Records;
}
