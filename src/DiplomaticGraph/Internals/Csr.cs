namespace DiplomaticGraph;

/// <summary>Lists of numbers, one for each row, in two arrays (compressed sparse rows).</summary>
internal readonly struct Csr
{
    private readonly int[] offsets;
    private readonly int[] values;

    private Csr(int[] offsets, int[] values) => (this.offsets, this.values) = (offsets, values);

    public int Rows => offsets.Length - 1;

    public ReadOnlySpan<int> this[int row] => values.AsSpan(offsets[row], offsets[row + 1] - offsets[row]);

    /// <summary>Where the values of a row begin, for arrays that run beside the values.</summary>
    public int Start(int row) => offsets[row];

    public int End(int row) => offsets[row + 1];

    public int Value(int at) => values[at];

    /// <summary>Groups (row, value) pairs by row by counting; within a row the order of the pairs is kept. O(rows + pairs).</summary>
    public static Csr FromPairs(int rows, ReadOnlySpan<int> rowOf, ReadOnlySpan<int> valueOf)
    {
        var offsets = new int[rows + 1];
        foreach (var row in rowOf) offsets[row + 1]++;
        for (var i = 0; i < rows; i++) offsets[i + 1] += offsets[i];
        var next = offsets.AsSpan(0, rows).ToArray();
        var values = new int[rowOf.Length];
        for (var i = 0; i < rowOf.Length; i++) values[next[rowOf[i]]++] = valueOf[i];
        return new Csr(offsets, values);
    }

    /// <summary>Lists as they are.</summary>
    public static Csr FromLists(IReadOnlyList<IReadOnlyList<int>> lists)
    {
        var offsets = new int[lists.Count + 1];
        for (var i = 0; i < lists.Count; i++) offsets[i + 1] = offsets[i] + lists[i].Count;
        var values = new int[offsets[^1]];
        for (var i = 0; i < lists.Count; i++)
        {
            for (var j = 0; j < lists[i].Count; j++) values[offsets[i] + j] = lists[i][j];
        }

        return new Csr(offsets, values);
    }
}
