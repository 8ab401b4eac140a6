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

    /// <summary>The likeness of two pieces; 0 (nothing in common) to 1.</summary>
    /// <param name="left">Pairs of the one piece.</param>
    /// <param name="right">Pairs of the other.</param>
    internal double Between(HashSet<int> left, HashSet<int> right)
    {
        double shared = 0, all = 0, other = 0;
        foreach (var pair in left)
        {
            var weight = _weight.GetValueOrDefault(pair);
            all += weight;
            if (right.Contains(pair)) shared += weight;
        }

        foreach (var pair in right) other += _weight.GetValueOrDefault(pair);
        return all > 0 && other > 0 ? shared / Math.Sqrt(all * other) : 0;
    }

    /// <summary>The pairs of neighbouring Chinese letters of some blocks.</summary>
    /// <param name="blocks">The blocks.</param>
    internal HashSet<int> Pairs(IEnumerable<Block> blocks)
    {
        var pairs = new HashSet<int>();
        foreach (var block in blocks)
            for (var i = block.Start + 1; i < block.End; i++)
                if (IsLetter(_text[i]) && IsLetter(_text[i - 1])) pairs.Add((_text[i - 1] << 16) | _text[i]);
        return pairs;
    }

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
