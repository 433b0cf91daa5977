using Xunit;

namespace DiplomaticGraph.Tests.Export;

/// <summary>Compares claims field by field: their own equality looks at the identity alone.</summary>
internal static class ClaimAssert
{
    public static void Same(Claim expected, Claim actual)
    {
        Assert.Equal(expected.Id, actual.Id);
        Same(expected.Relation, actual.Relation);
        Assert.Equal(expected.Participants.ToArray(), actual.Participants.ToArray());
        Assert.Equal(expected.Mechanism, actual.Mechanism);
        Assert.Equal(expected.Modality, actual.Modality);
        Assert.Equal(expected.Time.ToString(), actual.Time.ToString());
        Assert.Equal(expected.Place, actual.Place);
        Assert.Equal(expected.Topics.ToArray(), actual.Topics.ToArray());
        Assert.Equal(expected.AttributedTo, actual.AttributedTo);
        Assert.Equal(expected.Source, actual.Source);
        Assert.Equal(expected.Evidence.ToArray(), actual.Evidence.ToArray());
        Assert.Equal(expected.Codes, actual.Codes);
        Assert.Equal(expected.Confidence, actual.Confidence);
        Assert.Equal(expected.Origin, actual.Origin);
    }

    public static void Same(RelationKind expected, RelationKind actual)
    {
        Assert.Equal(expected.Name, actual.Name);
        Assert.Equal(expected.Group, actual.Group);
        Assert.Equal(expected.IsSymmetric, actual.IsSymmetric);
        Assert.Equal(expected.Effect, actual.Effect);
        Assert.Equal(expected.CameoCodes, actual.CameoCodes);
        Assert.Equal(expected.PloverType, actual.PloverType);
        Assert.Equal(expected.PloverMode, actual.PloverMode);
    }
}
