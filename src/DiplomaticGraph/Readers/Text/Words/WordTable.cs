using System.Numerics;
using System.Runtime.InteropServices;

namespace DiplomaticGraph.Readers.Text;

/// <summary>Words by their spelling: found by a stretch of text, without making a string of it.</summary>
/// <remarks>A hash table with open addressing. Safe for any number of threads that only find.</remarks>
internal sealed class WordTable(int capacity)
{
    private const ulong Mixer = 0x9E3779B97F4A7C15;

    private Word?[] slots = new Word?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(capacity, 16) * 2)];
    private int count;

    public Word? Find(ReadOnlySpan<char> text, uint hash)
    {
        var table = slots;
        var mask = (uint)table.Length - 1;
        for (var i = hash & mask; table[i] is { } word; i = (i + 1) & mask)
        {
            if (word.Hash == hash && text.SequenceEqual(word.Text)) return word;
        }

        return null;
    }

    /// <summary>Adds a word that is not there yet.</summary>
    public void Add(Word word)
    {
        if (++count * 2 > slots.Length) Grow();
        Place(slots, word);
    }

    /// <summary>A hash of all letters, four at a time.</summary>
    public static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = (ulong)text.Length * Mixer;
        var rest = text;
        while (rest.Length > 4)
        {
            hash = (BitOperations.RotateLeft(hash, 23) ^ MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(rest))) * Mixer;
            rest = rest[4..];
        }

        var last = 0UL;
        foreach (var c in rest) last = (last << 16) | c;
        hash = (BitOperations.RotateLeft(hash, 23) ^ last) * Mixer;
        return (uint)(hash >> 32);
    }

    private void Grow()
    {
        var larger = new Word?[slots.Length * 2];
        foreach (var word in slots)
        {
            if (word is not null) Place(larger, word);
        }

        slots = larger;
    }

    private static void Place(Word?[] table, Word word)
    {
        var mask = (uint)table.Length - 1;
        var i = word.Hash & mask;
        while (table[i] is not null) i = (i + 1) & mask;
        table[i] = word;
    }
}
