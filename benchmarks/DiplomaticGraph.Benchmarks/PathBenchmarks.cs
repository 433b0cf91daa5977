using BenchmarkDotNet.Attributes;

namespace DiplomaticGraph.Benchmarks;

/// <summary>The contact path with the fewest steps, asked by identity and by name.</summary>
[MemoryDiagnoser]
public class PathBenchmarks
{
    private RelationGraph graph = null!;
    private GraphView oneYear = null!;
    private EntityId from;
    private EntityId to;
    private string fromName = "";
    private string toName = "";

    /// <summary>How many claims.</summary>
    [Params(1_000, 100_000)]
    public int Claims { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        graph = new RelationGraphBuilder().AddRange(ManyClaims.Make(Claims)).Build();
        oneYear = graph.Between(new DateOnly(2020, 1, 1), new DateOnly(2021, 1, 1));
        var entities = graph.Entities.Where(e => e.Type == EntityType.Official).ToList();
        (from, to) = (entities[0].Id, entities[^1].Id);
        (fromName, toName) = (entities[0].Name, entities[^1].Name);
    }

    [Benchmark(Baseline = true)]
    public PathResult ByIdentity() => graph.FindPath(from, to);

    [Benchmark]
    public PathResult ByName() => graph.FindPath(fromName, toName);

    [Benchmark]
    public PathResult InOneYear() => oneYear.FindPath(from, to);
}
