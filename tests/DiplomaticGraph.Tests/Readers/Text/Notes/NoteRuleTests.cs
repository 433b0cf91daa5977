using DiplomaticGraph.Readers.Text;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text.Notes;

/// <summary>Each rule for notes has an example, which fires it.</summary>
public class NoteRuleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var rule in NoteRules.Verbs) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            foreach (var rule in NoteRules.Nouns) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_fires_its_rule(string name, string relation, string example)
    {
        var claim = Assert.Single(Note.About(null, example).Claims);
        Assert.Equal((name, relation), (claim.Origin.Rule, claim.Relation.ToString()));
    }
}
