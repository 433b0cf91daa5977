using DiplomaticGraph.Readers.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Words;

public class DocumentWordsTests
{
    [Fact]
    public void A_stretch_of_text_is_one_word_however_often_it_stands()
    {
        var words = new DocumentWords();
        Assert.Same(words.Get("Zzyzx"), words.Get("Zzyzx"));
        Assert.NotSame(words.Get("Zzyzx"), words.Get("zzyzx"));
        Assert.Same(words.Get("the"), new DocumentWords().Get("the"));
    }

    [Fact]
    public void A_word_in_capitals_is_a_form_of_the_same_verb()
    {
        var met = new DocumentWords().Get("MET");
        Assert.Equal("met", met.Lower);
        Assert.Equal("meet", met.Lemma);
        Assert.True(met.Is(WordClass.Past));
        Assert.True(met.IsCapitalised);
    }

    [Fact]
    public void A_curly_apostrophe_is_a_plain_one() => Assert.True(new DocumentWords().Get("n’t").Is(WordClass.Negation));

    [Fact]
    public void Words_are_found_as_in_a_dictionary() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<string[]>(),
        texts =>
        {
            var words = new DocumentWords();
            var seen = new Dictionary<string, Word>(StringComparer.Ordinal);
            foreach (var text in texts.Where(t => t is { Length: > 0 }).SelectMany(t => new[] { t, t + t, t + "a", t + "b" }))
            {
                var word = words.Get(text);
                if (word.Text != text || word.Lower != text.ToLowerInvariant().Replace('’', '\'')) return false;
                if (seen.TryGetValue(text, out var before) && !ReferenceEquals(before, word)) return false;
                seen[text] = word;
            }

            return true;
        }));
}
