using System.Reflection;
using DiplomaticGraph.Readers.Text;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Words;

public class WordListsTests
{
    [Fact]
    public void Every_list_of_words_is_known_to_the_vocabulary()
    {
        // A list that is not there is looked up word by word: right, but slow.
        var lists = typeof(WordList).Assembly.GetTypes().SelectMany(t => t.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(f => f.FieldType == typeof(WordList)).ToList();
        Assert.NotEmpty(lists);
        var missing = lists.Where(f => !WordLists.All.Contains((WordList)f.GetValue(null)!)).Select(f => f.DeclaringType!.Name + "." + f.Name).ToList();
        Assert.True(missing.Count == 0, "Not in WordLists.All: " + string.Join(", ", missing));
    }

    [Fact]
    public void No_list_is_there_twice_and_all_have_a_bit()
    {
        Assert.Equal(WordLists.All.Length, WordLists.All.Distinct().Count());
        Assert.True(WordLists.All.Length <= WordListBits.Count, $"{WordLists.All.Length} lists for {WordListBits.Count} bits: widen WordListBits.");
    }

    [Fact]
    public void A_word_of_a_text_is_in_the_lists_that_have_it_in_lower_case()
    {
        var words = new DocumentWords();
        foreach (var lower in WordLists.All.SelectMany(l => l.Words).Distinct())
        {
            foreach (var text in new[] { lower, lower.ToUpperInvariant(), char.ToUpperInvariant(lower[0]) + lower[1..] })
            {
                var word = words.Get(text);
                Assert.Equal(text, word.Text);
                Assert.All(WordLists.All, list => Assert.Equal(list.Contains(lower), list.Contains(word)));
            }
        }
    }

    [Fact]
    public void A_word_that_nothing_lists_is_in_no_list()
    {
        var word = new DocumentWords().Get("Zzyzx");
        Assert.All(WordLists.All, list => Assert.False(list.Contains(word)));
    }
}
