using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>Makes intervals of draws.</summary>
internal static class Summaries
{
    internal static UnitUncertainty Of(ReadOnlySpan<double> scores, ReadOnlySpan<int> ranks, double coverage)
    {
        var sorted = Sums.Present(scores);
        Array.Sort(sorted);
        var tail = (1 - coverage) / 2;
        var ranked = Ranked(ranks, sorted.Length);
        return new UnitUncertainty
        {
            Scored = sorted.Length,
            Unscored = scores.Length - sorted.Length,
            Mean = Sums.Mean(scores),
            Low = Quantiles.OfSorted(sorted, tail),
            Median = Quantiles.OfSorted(sorted, 0.5),
            High = Quantiles.OfSorted(sorted, 1 - tail),
            BestRank = ranked.Length > 0 ? (int)ranked[0] : 0,
            WorstRank = ranked.Length > 0 ? (int)ranked[^1] : 0,
            RankLow = Quantiles.OfSorted(ranked, tail),
            RankMedian = Quantiles.OfSorted(ranked, 0.5),
            RankHigh = Quantiles.OfSorted(ranked, 1 - tail),
        };
    }

    /// <summary>The ranks in rising order, by counting.</summary>
    private static double[] Ranked(ReadOnlySpan<int> ranks, int there)
    {
        var most = 0;
        foreach (var rank in ranks) most = Math.Max(most, rank);
        var (counts, sorted, next) = (new int[most + 1], new double[there], 0);
        foreach (var rank in ranks) counts[rank]++;
        for (var rank = 1; rank <= most; rank++)
        {
            sorted.AsSpan(next, counts[rank]).Fill(rank);
            next += counts[rank];
        }

        return sorted;
    }
}
