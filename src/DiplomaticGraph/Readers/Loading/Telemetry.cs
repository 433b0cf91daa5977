using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace DiplomaticGraph.Readers;

/// <summary>What tracing and metrics listen to, both under the name <c>DiplomaticGraph</c>.</summary>
internal static class Telemetry
{
    public const string Name = "DiplomaticGraph";

    private static readonly Meter Meter = new(Name);

    public static ActivitySource Activities { get; } = new(Name);

    public static Counter<long> DocumentsRead { get; } =
        Meter.CreateCounter<long>("diplomaticgraph.documents.read", "{document}", "Texts that a reader has read.");

    public static Counter<long> ClaimsAccepted { get; } =
        Meter.CreateCounter<long>("diplomaticgraph.claims.accepted", "{claim}", "Claims handed out.");

    public static Counter<long> UnitsRejected { get; } =
        Meter.CreateCounter<long>("diplomaticgraph.units.rejected", "{unit}", "Documents and lines that could not be read.");
}
