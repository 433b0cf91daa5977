using BenchmarkDotNet.Attributes;

namespace DiplomaticGraph.Benchmarks;

/// <summary>From claims to a graph.</summary>
[MemoryDiagnoser]
public class BuildBenchmarks
{
    private IReadOnlyList<Claim> claims = [];

    /// <summary>How many claims.</summary>
    [Params(1_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup() => claims = ManyClaims.Make(Claims);

    [Benchmark]
    public RelationGraph Build() => new RelationGraphBuilder().AddRange(claims).Build();
}
