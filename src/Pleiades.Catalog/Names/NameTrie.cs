using System.Runtime.CompilerServices;

namespace Pleiades.Catalog;

/// <summary>Finds the longest of many words at a place of a text, whatever the width and case of its letters.</summary>
/// <remarks>
/// Steps are kept in one table with open addressing. Most places of a text begin no word, which the first letter and small tables of the two and three
/// letters that words begin with tell before the large table is touched.
/// </remarks>
internal sealed class NameTrie
{
    private const int FilterBits = 20;
    private const int NodeBits = 24;
    private readonly List<int> _value = [-1];
    private readonly Start[] _starts = new Start[char.MaxValue + 1];

    /// <summary>A bit for the two letters that longer words begin with, for those that are a word, and for the three that longer words begin with.</summary>
    private readonly (ulong[] Pairs, ulong[] Whole, ulong[] Triples) _filter = (Filter(), Filter(), Filter());

    /// <summary>Steps, each a key with the node it leads to in its lowest bits; 0 is a free place.</summary>
    private ulong[] _steps = new ulong[64];

    private enum Start : byte
    {
        None,
        WithAnother,
        Alone,
    }

    /// <summary>Enters a word and returns the value it carries; a word entered before keeps its value.</summary>
    /// <param name="word">The word; not empty.</param>
    /// <param name="value">The value of a new word; ≥ 0.</param>
    public int Add(string word, int value)
    {
        var node = 0;
        foreach (var raw in word) node = Step(node, TextFold.Fold(raw));
        var first = TextFold.Fold(word[0]);
        if (word.Length == 1) _starts[first] = Start.Alone;
        else
        {
            if (_starts[first] == Start.None) _starts[first] = Start.WithAnother;
            var pair = Pair(first, TextFold.Fold(word[1]));
            Enter(_filter.Pairs, pair);
            if (word.Length == 2) Enter(_filter.Whole, pair);
            else Enter(_filter.Triples, Triple(pair, TextFold.Fold(word[2])));
        }

        if (_value[node] < 0) _value[node] = value;
        return _value[node];
    }

    /// <summary>The longest word that starts here and does not end inside a Latin word; length 0 when there is none.</summary>
    public (int Length, int Value) Longest(ReadOnlySpan<char> text, int start)
    {
        var first = TextFold.Fold(text[start]);
        if (_starts[first] == Start.None) return (0, -1);
        if (_starts[first] == Start.WithAnother && !MayBegin(first, text, start)) return (0, -1);
        var (node, length, value) = (0, 0, -1);
        for (var i = start; i < text.Length; i++)
        {
            node = Next(node, TextFold.Fold(text[i]));
            if (node == 0) break;
            if (_value[node] >= 0 && !InsideLatinWord(text, i + 1)) (length, value) = (i + 1 - start, _value[node]);
        }

        return (length, value);
    }

    /// <summary>Whether the place stands between two characters of one Latin word or number.</summary>
    public static bool InsideLatinWord(ReadOnlySpan<char> text, int place) =>
        place > 0 && place < text.Length && TextFold.IsLatin(TextFold.Narrow(text[place - 1])) && TextFold.IsLatin(TextFold.Narrow(text[place]));

    private bool MayBegin(char first, ReadOnlySpan<char> text, int start)
    {
        if (start + 1 == text.Length) return false;
        var pair = Pair(first, TextFold.Fold(text[start + 1]));
        return Holds(_filter.Pairs, pair)
            && (Holds(_filter.Whole, pair) || (start + 2 < text.Length && Holds(_filter.Triples, Triple(pair, TextFold.Fold(text[start + 2])))));
    }

    private static ulong[] Filter() => new ulong[(1 << FilterBits) / 64];

    private static void Enter(ulong[] filter, int bit) => filter[bit >> 6] |= 1UL << bit;

    private static bool Holds(ulong[] filter, int bit) => (filter[bit >> 6] >> bit & 1) != 0;

    private static int Pair(char first, char second) => (int)((((uint)first << 16) | second) * 2654435769u >> (32 - FilterBits));

    private static int Triple(int pair, char third) => (int)((((uint)pair << 12) ^ third) * 2654435769u >> (32 - FilterBits));

    /// <summary>The node behind a letter; 0, which no step leads to, when there is none.</summary>
    private int Next(int node, char c) => (int)_steps[Slot(Key(node, c))] & ((1 << NodeBits) - 1);

    private int Step(int node, char c)
    {
        if (Next(node, c) is not 0 and var next) return next;
        if (2 * _value.Count >= _steps.Length) Grow();
        if (_value.Count >> NodeBits != 0) throw new InvalidOperationException($"The names have more than {1 << NodeBits} letters.");
        _steps[Slot(Key(node, c))] = (Key(node, c) << NodeBits) | (uint)_value.Count;
        _value.Add(-1);
        return _value.Count - 1;
    }

    private void Grow()
    {
        var before = _steps;
        _steps = new ulong[2 * before.Length];
        foreach (var step in before)
        {
            if (step != 0) _steps[Slot(step >> NodeBits)] = step;
        }
    }

    /// <summary>Where a step stands in the table, or the free place where it would.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(ulong key)
    {
        var steps = _steps;
        var mask = steps.Length - 1;
        var slot = (int)(key * 11400714819323198485 >> 32) & mask;
        while (steps[slot] != 0 && steps[slot] >> NodeBits != key) slot = (slot + 1) & mask;
        return slot;
    }

    private static ulong Key(int node, char c) => ((ulong)(uint)node << 16) | c;
}
