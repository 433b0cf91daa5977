using DiplomaticGraph.Readers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Xunit;

namespace DiplomaticGraph.Tests.Embedding;

public class ServiceCollectionTests
{
    [Fact]
    public void Loader_and_reader_are_single_and_need_no_logger()
    {
        using var provider = new ServiceCollection().AddDiplomaticGraph().BuildServiceProvider();
        Assert.Same(provider.GetRequiredService<ClaimLoader>(), provider.GetRequiredService<ClaimLoader>());
        Assert.Same(provider.GetRequiredService<TextClaimReader>(), provider.GetRequiredService<TextClaimReader>());
    }

    [Fact]
    public async Task The_options_reach_the_loader_and_its_problems_the_log()
    {
        var log = new ListLogger();
        var heard = new List<Problem>();
        var services = new ServiceCollection();
        services.AddSingleton<ILogger<ClaimLoader>>(log);
        services.AddDiplomaticGraph(o => o.ConfigureLoader(l => l with { OnProblem = heard.Add }));
        using var provider = services.BuildServiceProvider();
        var loaded = await provider.GetRequiredService<ClaimLoader>().LoadAsync("no-such-folder");
        Assert.Equal(1, loaded.Report.Rejected);
        Assert.Single(heard);
        Assert.Contains(log.Lines, l => l.StartsWith("Warning no-such-folder: no such file or folder", StringComparison.Ordinal));
        Assert.Contains(log.Lines, l => l.StartsWith("Information 1 read = 0 accepted + 0 skipped + 1 rejected", StringComparison.Ordinal));
    }

    [Fact]
    public void What_the_application_registered_itself_stays()
    {
        var own = new TextClaimReader(new TextReaderOptions { MinimumConfidence = 0.5 });
        using var provider = new ServiceCollection().AddSingleton(own).AddDiplomaticGraph().AddDiplomaticGraph().BuildServiceProvider();
        Assert.Same(own, provider.GetRequiredService<TextClaimReader>());
        Assert.Single(provider.GetServices<ClaimLoader>());
    }

    private sealed class ListLogger : ILogger<ClaimLoader>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, Microsoft.Extensions.Logging.EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel} {formatter(state, exception)}");
    }
}
