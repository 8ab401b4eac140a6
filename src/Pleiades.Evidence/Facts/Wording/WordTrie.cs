using System.Numerics;
using System.Runtime.CompilerServices;

namespace Pleiades.Evidence.Facts.Wording;

/// <summary>Many words at once: walks letter by letter through those that begin alike. Node 0 is the beginning of all.</summary>
/// <remarks>Small tables of the first letters, two and three of them answer for most places of a text; the steps behind them stand in one table with open addressing.</remarks>
internal sealed class WordTrie
{
    private const int NodeBits = 24;
    private const int BitsForAWord = 5;
    private const int LeastBits = 8;
    private const int MostBits = 17;
    private readonly ulong[] _begins = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] _alone = new ulong[(char.MaxValue + 1) / 64];
    private readonly ulong[] _pairs;
    private readonly ulong[] _whole;
    private readonly ulong[] _triples;

    /// <summary>How far a mixed number is moved to be a place in the tables of bits.</summary>
    private readonly int _shift;

    /// <summary>Steps, each a key with the node it leads to in its lowest bits; 0 is a free place.</summary>
    private readonly ulong[] _steps;

    private readonly Dictionary<string, int> _nodes = new(StringComparer.Ordinal);
    private readonly Dictionary<int, string> _words;

    /// <summary>Enters words.</summary>
    /// <param name="words">The words; none empty.</param>
    public WordTrie(IEnumerable<string> words)
    {
        var distinct = words.Distinct(StringComparer.Ordinal).ToArray();
        var size = BitOperations.RoundUpToPowerOf2((uint)(2 * distinct.Sum(w => w.Length)) + 1);
        _steps = new ulong[size];
        var bits = Math.Clamp(BitOperations.Log2((uint)distinct.Length) + BitsForAWord, LeastBits, MostBits);
        (_pairs, _whole, _triples, _shift) = (new ulong[(1 << bits) / 64], new ulong[(1 << bits) / 64], new ulong[(1 << bits) / 64], 32 - bits);
        foreach (var word in distinct)
        {
            var node = 0;
            foreach (var c in word) node = Step(node, c);
            _nodes[word] = node;
            Enter(word.Length == 1 ? _alone : _begins, word[0]);
            if (word.Length > 1) Enter(_pairs, Pair(word[0], word[1]));
            if (word.Length == 2) Enter(_whole, Pair(word[0], word[1]));
            if (word.Length > 2) Enter(_triples, Triple(Pair(word[0], word[1]), word[2]));
        }

        _words = _nodes.ToDictionary(n => n.Value, n => n.Key);
    }

    /// <summary>Counts the places at which each of the words stands in a text; words that stand nowhere are not noted.</summary>
    /// <param name="text">The text.</param>
    /// <param name="counts">The counts, to which those of the text are added.</param>
    public void Tally(string text, Dictionary<string, int> counts)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (!MayBegin(text, at)) continue;
            for (int i = at, node = 0; i < text.Length && (node = Next(node, text[i])) != 0; i++)
            {
                if (_words.TryGetValue(node, out var word)) counts[word] = counts.GetValueOrDefault(word) + 1;
            }
        }
    }

    /// <summary>Number of nodes.</summary>
    public int Count { get; private set; } = 1;

    /// <summary>The node at which a word ends.</summary>
    /// <param name="word">A word that was entered.</param>
    public int NodeOf(string word) => _nodes[word];

    /// <summary>Whether a word may begin at a place of a text; where it says no none does.</summary>
    /// <param name="text">The text.</param>
    /// <param name="at">The place.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayBegin(string text, int at) =>
        (Holds(_begins, text[at]) && at + 1 < text.Length && MayBegin(Pair(text[at], text[at + 1]), text, at + 2)) || Holds(_alone, text[at]);

    private bool MayBegin(int pair, string text, int third) =>
        Holds(_pairs, pair) && (Holds(_whole, pair) || (third < text.Length && Holds(_triples, Triple(pair, text[third]))));

    /// <summary>The node behind a letter; 0 when no word goes on with it.</summary>
    /// <param name="node">The node before it.</param>
    /// <param name="c">The letter.</param>
    public int Next(int node, char c) => NodeOf(_steps[Slot(node, c)]);

    private static void Enter(ulong[] table, int place) => table[place >> 6] |= 1UL << place;

    private static bool Holds(ulong[] table, int place) => (table[place >> 6] >> place & 1) != 0;

    private int Pair(char first, char second) => (int)((((uint)first << 16) | second) * 2654435769u >> _shift);

    private int Triple(int pair, char third) => (int)((((uint)pair << 15) ^ third) * 2654435769u >> _shift);

    private int Step(int node, char c)
    {
        var slot = Slot(node, c);
        if (_steps[slot] == 0) _steps[slot] = (Key(node, c) << NodeBits) | (uint)Count++;
        return NodeOf(_steps[slot]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Slot(int node, char c)
    {
        var key = Key(node, c);
        var steps = _steps;
        var mask = steps.Length - 1;
        var slot = (int)(key * 11400714819323198485 >> 40) & mask;
        while (steps[slot] != 0 && steps[slot] >> NodeBits != key) slot = (slot + 1) & mask;
        return slot;
    }

    private static ulong Key(int node, char c) => ((ulong)(uint)node << 16) | c;

    private static int NodeOf(ulong step) => (int)step & ((1 << NodeBits) - 1);
}
