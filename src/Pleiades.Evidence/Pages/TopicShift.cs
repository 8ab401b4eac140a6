using System.Collections.Frozen;
using System.Numerics;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Pages;

/// <summary>Weighs whether one story ends and another begins between two paragraphs: words that return keep to one side of such a place.</summary>
/// <remarks>
/// Each pair of letters that stands in c ≥ 2 of n paragraphs is asked whether all c stand on one side of the k-th. By chance that is so with probability
/// p = (C(k,c) + C(n−k,c)) / C(n,c). Inside a story it is so hardly more often, between two stories nearly always; the logarithms of the odds are added up.
/// Pairs that any story has (<c>common</c> in <c>data/cues/words.csv</c>) are left out. Linear in the words, times <see cref="Most"/>.
/// </remarks>
internal sealed class TopicShift
{
    /// <summary>Most paragraphs that are looked at together.</summary>
    internal const int Most = 64;

    private const int LongestParagraph = 1200;
    private const double ChanceInside = 0.05;
    private const double SlopeInside = 1.08;
    private const double ChanceBetween = 0.8;
    private const double SlopeBetween = 0.15;

    private static readonly CueTable<FrozenSet<int>> Common = new("words.csv", rows => rows
        .Where(row => row[0] == "common").SelectMany(row => CueFile.Words(row[1])).SelectMany(PairsOf).ToFrozenSet());

    private static readonly Odds?[,] Known = new Odds?[Most + 1, Most + 1];

    private readonly List<ulong> _places;

    private sealed record Odds(double[] Apart, double[] Across);

    /// <summary>Notes in which paragraphs each pair of letters stands.</summary>
    /// <param name="text">The untouched text.</param>
    /// <param name="paragraphs">At most <see cref="Most"/> paragraphs; a headline counts as one.</param>
    internal TopicShift(string text, IReadOnlyList<(int Start, int End)> paragraphs)
    {
        var table = PairTable.Rent(paragraphs.Sum(paragraph => Math.Clamp(paragraph.End - paragraph.Start, 0, LongestParagraph)));
        for (var i = 0; i < paragraphs.Count; i++)
        {
            var (start, end) = (paragraphs[i].Start, Math.Min(paragraphs[i].End, paragraphs[i].Start + LongestParagraph));
            for (var at = start + 1; at < end; at++)
                if (IsLetter(text[at]) && IsLetter(text[at - 1])) table.Note(Pair(text[at - 1], text[at]), i);
        }

        _places = table.TakeShared(Common.Value);
    }

    /// <summary>What speaks for a new story at a paragraph: &gt; 0 for two stories, &lt; 0 for one.</summary>
    /// <param name="from">The first paragraph of the story before.</param>
    /// <param name="at">The paragraph, behind <paramref name="from"/>.</param>
    /// <param name="to">Behind the last paragraph of what would be the new story.</param>
    internal double Evidence(int from, int at, int to)
    {
        var (apart, across) = Known[at - from, to - from] ??= Weights(at - from, to - from);
        var (before, all) = (Bits(at) & ~Bits(from), Bits(to) & ~Bits(from));
        var sum = 0.0;
        foreach (var where in _places)
        {
            var count = BitOperations.PopCount(where & all);
            var left = BitOperations.PopCount(where & before);
            if (count > 1) sum += left == 0 || left == count ? apart[count] : across[count];
        }

        return sum;
    }

    private static ulong Bits(int count) => count >= Most ? ulong.MaxValue : (1UL << count) - 1;

    /// <summary>For pairs of each count: the weight of one that keeps to a side, and of one that stands on both.</summary>
    private static Odds Weights(int at, int paragraphs)
    {
        var (apart, across) = (new double[paragraphs + 1], new double[paragraphs + 1]);
        double left = 1, right = 1;
        for (var c = 1; c <= paragraphs; c++)
        {
            left *= Math.Max(0, at - c + 1) / (double)(paragraphs - c + 1);
            right *= Math.Max(0, paragraphs - at - c + 1) / (double)(paragraphs - c + 1);
            var inside = Math.Min(0.97, ChanceInside + SlopeInside * (left + right));
            var between = ChanceBetween + SlopeBetween * (left + right);
            if (between > inside) (apart[c], across[c]) = (Math.Log(between / inside), Math.Log((1 - between) / (1 - inside)));
        }

        return new Odds(apart, across);
    }

    private static IEnumerable<int> PairsOf(string word) => word.Zip(word.Skip(1), Pair);

    private static int Pair(char first, char second) => (first << 16) | second;

    /// <summary>Whether a pair of letters tells something of what a story is about.</summary>
    /// <param name="words">Words that begin with the pair.</param>
    internal static bool Tells(ReadOnlySpan<char> words) =>
        words.Length >= 2 && IsLetter(words[0]) && IsLetter(words[1]) && !Common.Value.Contains(Pair(words[0], words[1]));

    private static bool IsLetter(char c) => c is >= '\u4e00' and <= '\u9fff';
}
