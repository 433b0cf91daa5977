namespace DiplomaticGraph.Benchmarks;

/// <summary>Contacts between made-up officials of made-up countries, the same on every machine.</summary>
internal static class ManyClaims
{
    /// <summary>Claims of two or three participants each; every official takes part in about ten.</summary>
    public static IReadOnlyList<Claim> Make(int count)
    {
        var numbers = new Numbers();
        var officials = Math.Max(10, count / 4);
        RelationKind[] kinds = [RelationKind.MetWith, RelationKind.Called, RelationKind.Visited, RelationKind.SpokeWith];
        return [.. Enumerable.Range(0, count).Select(i => new Claim
        {
            Relation = kinds[numbers.Next(kinds.Length)],
            Participants =
            [
                Official(numbers.Next(officials), ParticipantRole.Initiator),
                .. Enumerable.Range(0, 1 + numbers.Next(2)).Select(_ => Official(numbers.Next(officials), ParticipantRole.Counterpart)),
            ],
            Time = EventTime.On(new DateOnly(2015, 1, 1).AddDays(numbers.Next(3650))),
            Source = new Source { Id = new SourceId($"made-up-{i % 1000}") },
            Evidence = [Evidence.FromRow(new SourceId($"made-up-{i % 1000}"), null, i + 1)],
            Origin = new Origin { Reader = "benchmark", Version = "1" },
        })];
    }

    private static Participant Official(int number, ParticipantRole role)
    {
        var code = string.Concat((char)('A' + (number % 26)), (char)('A' + (number / 26 % 8)), "X");
        return new Participant
        {
            Id = new EntityId($"official:{code.ToLowerInvariant()}/person-{number}"),
            Name = $"Person {number}",
            Role = role,
            Country = new CountryCode(code),
        };
    }

    /// <summary>A linear congruential generator (Knuth, MMIX): good enough here, and the same everywhere.</summary>
    private sealed class Numbers
    {
        private ulong state = 42;

        public int Next(int bound)
        {
            state = unchecked((state * 6364136223846793005UL) + 1442695040888963407UL);
            return (int)((state >> 33) % (ulong)bound);
        }
    }
}
