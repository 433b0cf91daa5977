using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace DiplomaticGraph;

/// <summary>Every exception for a caller's mistake: what was given, what was expected.</summary>
internal static class Throw
{
    public static string IfNotPrefixed(string value, string prefix, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value.Length <= prefix.Length || !value.StartsWith(prefix, StringComparison.Ordinal))
            throw new ArgumentException($"'{value}' is no such identity: expected '{prefix}' with a name after it.", name);
        return value;
    }

    public static string IfEmpty([NotNull] string? value, [CallerArgumentExpression(nameof(value))] string? name = null)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(value, name);
        return value;
    }

    public static double IfNotFraction(double value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is >= 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(name, value, "Expected a number from 0 to 1.");

    public static int? IfNegative(int? value, [CallerArgumentExpression(nameof(value))] string? name = null) =>
        value is null or >= 0 ? value : throw new ArgumentOutOfRangeException(name, value, "Expected 0 or more.");

    [DoesNotReturn]
    public static T Argument<T>(string message, string name) => throw new ArgumentException(message, name);
}
