using DiplomaticGraph.Readers;
using DiplomaticGraph.Readers.Text;
using DiplomaticGraph.Tests.Readers.Text.Gold;
using Xunit;

namespace DiplomaticGraph.Tests.Readers.Text;

/// <summary>Every rule has a sentence that shows what it reads; it fires the rule, and claims what the rule claims.</summary>
public class RuleExampleTests
{
    public static TheoryData<string, string, string> Examples
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var rule in ContactRules.Verbs.Concat(PositionRules.Verbs)) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            foreach (var rule in ContactRules.Nouns) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            foreach (var rule in ContactRules.Constructions) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            foreach (var rule in MechanismRules.All) data.Add(rule.Name, rule.Relation.ToString(), rule.Example);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void An_example_fires_its_rule(string name, string relation, string example)
    {
        var reading = GoldFile.Read("example", example);
        var fired = reading.Firings.Where(f => f.Rule == name).Select(f => f.Claim).ToHashSet();
        Assert.True(fired.Count > 0, $"'{example}' fires {string.Join(", ", reading.Firings.Select(f => f.Rule).DefaultIfEmpty("nothing"))}.");
        Assert.Contains(reading.Claims, c => fired.Contains(c.Id) && c.Relation.ToString() == relation);
    }

    [Fact]
    public void Names_of_rules_are_unique()
    {
        var names = Examples.Select(e => (string)e[0]).ToList();
        Assert.Equal(names.Count, names.Distinct().Count());
    }
}
