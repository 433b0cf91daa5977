using DiplomaticGraph;
using DiplomaticGraph.Readers;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Logging;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers DiplomaticGraph with an application's services.</summary>
public static class DiplomaticGraphServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="TextClaimReader"/> and <see cref="ClaimLoader"/> as singletons; both are safe for any number of threads. The loader logs to the application's
    /// logger where there is one. What is registered already stays.
    /// </summary>
    /// <param name="services">The application's services.</param>
    /// <param name="configure">Sets the options; null for the defaults. Called once, at once.</param>
    /// <returns><paramref name="services"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddDiplomaticGraph(this IServiceCollection services, Action<DiplomaticGraphOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = new DiplomaticGraphOptions();
        configure?.Invoke(options);
        var (loader, textReader) = (options.Loader, options.TextReader);
        services.TryAddSingleton(_ => new TextClaimReader(textReader));
        services.TryAddSingleton(provider => new ClaimLoader(loader, provider.GetRequiredService<TextClaimReader>(), provider.GetService<ILogger<ClaimLoader>>()));
        return services;
    }
}
