using System.Numerics;
using System.Runtime.InteropServices;

namespace Pleiades.Evidence.Pages;

/// <summary>Measures how much two pieces of a page speak of the same things: pairs of letters they share, rare ones counting more.</summary>
/// <remarks>Every pair of letters has a number, so that a piece is a row of bits and whether it holds a pair is one look.</remarks>
internal sealed class Cohesion
{
    private const int NoPair = -1;

    /// <summary>For each place of the text the number of the pair that ends there.</summary>
    private readonly int[] _pairAt;

    /// <summary>For each pair how much it counts.</summary>
    private readonly double[] _weight;

    /// <summary>Counts in how many blocks of the page each pair of letters stands.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The kept blocks.</param>
    internal Cohesion(string text, IReadOnlyCollection<Block> blocks)
    {
        _pairAt = Number(text, out var pairs);
        var counts = new int[pairs];
        var last = new Block?[pairs];
        foreach (var block in blocks)
        {
            for (var i = block.Start + 1; i < block.End; i++)
            {
                if (_pairAt[i] is NoPair || last[_pairAt[i]] == block) continue;
                last[_pairAt[i]] = block;
                counts[_pairAt[i]]++;
            }
        }

        _weight = [.. counts.Select(count => count == 0 ? 0 : Math.Log((1.0 + blocks.Count) / count))];
    }

    /// <summary>The likeness of two pieces; 0 (nothing in common) to 1. Costs as much as the smaller piece.</summary>
    /// <param name="left">The one piece.</param>
    /// <param name="right">The other.</param>
    internal double Between(Piece left, Piece right)
    {
        var (small, large) = left.Pairs.Count <= right.Pairs.Count ? (left, right) : (right, left);
        var shared = 0.0;
        foreach (var pair in CollectionsMarshal.AsSpan(small.Pairs))
            if (large.Holds(pair)) shared += _weight[pair];
        return left.Weight > 0 && right.Weight > 0 ? shared / Math.Sqrt(left.Weight * right.Weight) : 0;
    }

    /// <summary>A piece of the page.</summary>
    /// <param name="most">Number of pairs of letters on the page.</param>
    internal sealed class Piece(int most)
    {
        private readonly ulong[] _held = new ulong[(most + 63) / 64];

        /// <summary>Its pairs, each once, in the order of the words: their weights are summed in this order, since likenesses that differ by rounding alone decide.</summary>
        internal List<int> Pairs { get; } = [];

        /// <summary>The sum of their weights.</summary>
        internal double Weight { get; private set; }

        /// <summary>Whether it holds a pair.</summary>
        /// <param name="pair">Number of the pair.</param>
        internal bool Holds(int pair) => (_held[pair >> 6] >> pair & 1) != 0;

        /// <summary>Adds a pair.</summary>
        /// <param name="pair">Number of the pair.</param>
        /// <param name="weight">Its weight.</param>
        internal void Add(int pair, double weight)
        {
            if (Holds(pair)) return;
            _held[pair >> 6] |= 1UL << pair;
            Pairs.Add(pair);
            Weight += weight;
        }
    }

    /// <summary>Weighs some blocks as one piece.</summary>
    /// <param name="blocks">The blocks.</param>
    internal Piece Weigh(IEnumerable<Block> blocks)
    {
        var piece = new Piece(_weight.Length);
        foreach (var block in blocks)
            for (var i = block.Start + 1; i < block.End; i++)
                if (_pairAt[i] is not NoPair) piece.Add(_pairAt[i], _weight[_pairAt[i]]);
        return piece;
    }

    /// <summary>Numbers the pairs of neighbouring Chinese letters, in the order of their first places, by a table with open addressing.</summary>
    private static int[] Number(string text, out int pairs)
    {
        var table = new (int Pair, int Number)[BitOperations.RoundUpToPowerOf2((uint)text.Length + 2)];
        var pairAt = new int[text.Length];
        pairs = 0;
        if (text.Length > 0) pairAt[0] = NoPair;
        for (var i = 1; i < text.Length; i++)
        {
            pairAt[i] = NoPair;
            if (!IsLetter(text[i]) || !IsLetter(text[i - 1])) continue;
            var pair = (text[i - 1] << 16) | text[i];
            var slot = (int)((uint)pair * 2654435769u >> 8) & (table.Length - 1);
            while (table[slot].Pair != pair && table[slot].Pair != 0) slot = (slot + 1) & (table.Length - 1);
            if (table[slot].Pair == 0) table[slot] = (pair, pairs++);
            pairAt[i] = table[slot].Number;
        }

        return pairAt;
    }

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
