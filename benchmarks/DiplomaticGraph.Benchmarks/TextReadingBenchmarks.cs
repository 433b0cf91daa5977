using BenchmarkDotNet.Attributes;
using DiplomaticGraph.Readers;

namespace DiplomaticGraph.Benchmarks;

/// <summary>From five articles to claims.</summary>
[MemoryDiagnoser]
public class TextReadingBenchmarks
{
    private readonly TextClaimReader reader = new();

    [Benchmark]
    public int ReadSeeds()
    {
        var claims = 0;
        foreach (var document in Seeds.Documents) claims += reader.Read(document).Claims.Length;
        return claims;
    }
}
