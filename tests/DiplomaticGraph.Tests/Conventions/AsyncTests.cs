using System.Reflection;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class AsyncTests
{
    private static readonly Type[] Awaited = [typeof(Task), typeof(Task<>), typeof(ValueTask), typeof(ValueTask<>)];

    // So that the rules have something to look at before the library has its first asynchronous method.
    private static IEnumerable<MethodInfo> Methods => Library.Methods.Append(typeof(Sample).GetMethod(nameof(Sample.WorkAsync))!);

    [Fact]
    public void What_is_awaited_ends_in_Async_and_the_other_way_about() =>
        Library.Obey(
            Methods.Where(m => m.Name is not ("DisposeAsync" or "GetAsyncEnumerator")),
            m => (IsAwaited(m.ReturnType) || IsStream(m.ReturnType)) == m.Name.EndsWith("Async", StringComparison.Ordinal),
            "Async if and only if it is awaited:");

    // A stream takes its token where it is enumerated.
    [Fact]
    public void What_is_awaited_can_be_cancelled() =>
        Library.Obey(
            Methods.Where(m => IsAwaited(m.ReturnType) && m.Name != "DisposeAsync"),
            m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken)),
            "Take a CancellationToken:");

    [Fact]
    public void The_cancellation_token_is_last() =>
        Library.Obey(
            Methods.Where(m => m.GetParameters().Any(p => p.ParameterType == typeof(CancellationToken))),
            m => m.GetParameters()[^1].ParameterType == typeof(CancellationToken),
            "CancellationToken goes last:");

    private static bool IsAwaited(Type type) => Awaited.Contains(type.IsGenericType ? type.GetGenericTypeDefinition() : type);

    private static bool IsStream(Type type) =>
        type.GetInterfaces().Append(type).Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IAsyncEnumerable<>));

    private static class Sample
    {
        public static Task WorkAsync(CancellationToken cancel) => Task.FromCanceled(cancel);
    }
}
