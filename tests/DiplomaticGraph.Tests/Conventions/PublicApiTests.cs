using DiplomaticGraph.Tests.Snapshots;
using Xunit;

namespace DiplomaticGraph.Tests.Conventions;

public class PublicApiTests
{
    [Fact]
    public void The_public_surface_is_as_approved() => Snapshot.Match(PublicApiPrinter.Print(Library.Types), name: "PublicApi");

    [Fact]
    public void The_public_surface_of_the_reader_of_pages_is_as_approved() =>
        Snapshot.Match(PublicApiPrinter.Print(typeof(DiplomaticGraph.Html.HtmlDocumentReader).Assembly.GetExportedTypes().Where(t => t.Namespace == "DiplomaticGraph.Html")), name: "PublicApi.Html");

    [Fact]
    public void Nullability_kinds_and_defaults_are_printed()
    {
        var text = PublicApiPrinter.Print([typeof(Sample), typeof(Shape)]);
        Assert.Equal(
            """
            namespace DiplomaticGraph.Tests.Conventions

            public sealed record PublicApiTests.Sample
                public const string Prefix = "a\"b";
                public Sample(string name);
                public static PublicApiTests.Sample Default { get; }
                public required IReadOnlyList<string?> Names { get; init; }
                public (int, string?) Pair { get; }
                public string? Place { get; init; }
                public Task<PublicApiTests.Sample?> FindAsync(string? name = null, CancellationToken cancel = default);
                public bool TryGet<T>(ReadOnlySpan<char> name, [NotNullWhen(true)] out T? value, params int[] rest) where T : class;
                public static implicit operator PublicApiTests.Sample(string name);

            public enum PublicApiTests.Shape
                Round = 0
                Square = 4
            """.ReplaceLineEndings("\n"),
            text.TrimEnd('\n'));
    }

    public sealed record Sample
    {
        public const string Prefix = "a\"b";

        private readonly string text;

        public Sample(string name) => text = name;

        public static Sample Default { get; } = new("") { Names = [] };

        public required IReadOnlyList<string?> Names { get; init; }

        public string? Place { get; init; }

        public (int Length, string? Place) Pair => (text.Length, Place);

        public static implicit operator Sample(string name) => new(name) { Names = [] };

        public Task<Sample?> FindAsync(string? name = null, CancellationToken cancel = default) => Task.FromResult(name is null || cancel.IsCancellationRequested ? null : this);

        public bool TryGet<T>(ReadOnlySpan<char> name, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? value, params int[] rest)
            where T : class
        {
            value = name.Length + rest.Length > 0 ? this as T : null;
            return value is not null;
        }
    }

    public enum Shape
    {
        Round,
        Square = 4,
    }
}
