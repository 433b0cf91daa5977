using Microsoft.Extensions.Logging;

namespace DiplomaticGraph.Readers;

/// <summary>What a loader logs.</summary>
internal static partial class LoaderLog
{
    [LoggerMessage(EventId = 1, Level = LogLevel.Debug, Message = "Reading {Source} as {Format}")]
    public static partial void Reading(ILogger logger, string source, InputFormat format);

    [LoggerMessage(EventId = 2, Level = LogLevel.Debug, Message = "{Document}: {Claims} claims by {Firings} rules, {Discrepancies} discrepancies")]
    public static partial void DocumentRead(ILogger logger, string document, int claims, int firings, int discrepancies);

    [LoggerMessage(EventId = 3, Level = LogLevel.Warning, Message = "{Problem}")]
    public static partial void BadInput(ILogger logger, Problem problem);

    [LoggerMessage(EventId = 5, Level = LogLevel.Error, Message = "The reader failed on {Document}")]
    public static partial void ReaderFailed(ILogger logger, string document, Exception exception);

    [LoggerMessage(EventId = 4, Level = LogLevel.Information, Message = "{Report}")]
    public static partial void Finished(ILogger logger, ReadReport report);
}
