namespace Pleiades.Evidence.Pages;

/// <summary>Measures how much two pieces of a page speak of the same things: pairs of letters they share, rare ones counting more.</summary>
internal sealed class Cohesion
{
    private readonly string _text;
    private readonly Dictionary<int, double> _weight = [];

    /// <summary>Counts in how many blocks of the page each pair of letters stands.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="blocks">The kept blocks.</param>
    internal Cohesion(string text, IReadOnlyCollection<Block> blocks)
    {
        _text = text;
        var counts = new Dictionary<int, int>();
        foreach (var block in blocks)
            foreach (var pair in Pairs([block]))
                counts[pair] = counts.GetValueOrDefault(pair) + 1;
        foreach (var (pair, count) in counts) _weight[pair] = Math.Log((1.0 + blocks.Count) / count);
    }

    /// <summary>The likeness of two pieces; 0 (nothing in common) to 1. Costs as much as the smaller piece.</summary>
    /// <param name="left">The one piece.</param>
    /// <param name="right">The other.</param>
    internal double Between(Piece left, Piece right)
    {
        var (small, large) = left.Pairs.Count <= right.Pairs.Count ? (left, right) : (right, left);
        var shared = 0.0;
        foreach (var pair in small.Pairs)
            if (large.Pairs.Contains(pair)) shared += _weight.GetValueOrDefault(pair);
        return left.Weight > 0 && right.Weight > 0 ? shared / Math.Sqrt(left.Weight * right.Weight) : 0;
    }

    /// <summary>A piece of the page: its pairs and their weight.</summary>
    /// <param name="Pairs">The pairs of letters.</param>
    /// <param name="Weight">The sum of their weights.</param>
    internal sealed record Piece(HashSet<int> Pairs, double Weight);

    /// <summary>Weighs some blocks as one piece.</summary>
    /// <param name="blocks">The blocks.</param>
    internal Piece Weigh(IEnumerable<Block> blocks)
    {
        var pairs = Pairs(blocks);
        return new Piece(pairs, pairs.Sum(pair => _weight.GetValueOrDefault(pair)));
    }

    /// <summary>The pairs of neighbouring Chinese letters of some blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    private HashSet<int> Pairs(IEnumerable<Block> blocks)
    {
        var pairs = new HashSet<int>();
        foreach (var block in blocks)
            for (var i = block.Start + 1; i < block.End; i++)
                if (IsLetter(_text[i]) && IsLetter(_text[i - 1])) pairs.Add((_text[i - 1] << 16) | _text[i]);
        return pairs;
    }

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
