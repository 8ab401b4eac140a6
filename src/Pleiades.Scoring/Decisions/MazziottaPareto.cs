using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Decisions;

/// <summary>Mazziotta-Pareto indices: the mean of standardised criteria less (or plus) a penalty for unevenness, S²/M.</summary>
/// <remarks>
/// M and S are the weighted mean and deviation of one subject's standardised criteria; equal weights give the published index.
/// Missing (NaN): the criterion is dropped for that subject and its weight shared out; a criterion that does not vary is dropped for all;
/// a single value has no unevenness. No value, no weight, or M = 0: NaN. Means are rounded once, so that the order of rows does not show.
/// Source: De Muro, Mazziotta and Pareto (2011), Social Indicators Research 104; Mazziotta and Pareto (2016), Social Indicators Research 127 (adjusted).
/// O(rows × criteria).
/// </remarks>
public static class MazziottaPareto
{
    /// <summary>Writes the index (MPI) on z = 100 ± 10 (x − mean) / deviation: 100 is the average subject.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="penalty">Which way unevenness counts.</param>
    /// <param name="spread">What deviations are divided by, both within a criterion and within a subject.</param>
    /// <param name="scores">Receives the scores; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects.</exception>
    public static void Index(Criteria criteria, Penalty penalty, Spread spread, Span<double> scores)
    {
        var scaled = new double[criteria.Count * criteria.Rows];
        for (var c = 0; c < criteria.Count; c++)
        {
            var column = criteria.Column(c);
            var (mean, deviation) = (Sums.Mean(column), Sums.Deviation(column, spread == Spread.Sample));
            var factor = deviation > 0 ? (criteria.DirectionOf(c) == Direction.Less ? -10 : 10) / deviation : double.NaN;
            for (var r = 0; r < column.Length; r++) scaled[(c * column.Length) + r] = 100 + (factor * (column[r] - mean));
        }

        Penalise(new Criteria(scaled, criteria.Weights, [], criteria.Rows), penalty, spread, scores);
    }

    /// <summary>Writes the adjusted index (AMPI): goalposts half a range either side of the mean become 70 and 130, so that the mean is 100.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="penalty">Which way unevenness counts.</param>
    /// <param name="spread">What deviations within a subject are divided by.</param>
    /// <param name="scores">Receives the scores; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects.</exception>
    public static void Adjusted(Criteria criteria, Penalty penalty, Spread spread, Span<double> scores)
    {
        var scaled = new double[criteria.Count * criteria.Rows];
        for (var c = 0; c < criteria.Count; c++)
        {
            var column = criteria.Column(c);
            var ((low, high), mean) = (Sums.Range(column), Sums.Mean(column));
            var factor = high > low ? (criteria.DirectionOf(c) == Direction.Less ? -60 : 60) / (high - low) : double.NaN;
            for (var r = 0; r < column.Length; r++) scaled[(c * column.Length) + r] = 100 + (factor * (column[r] - mean));
        }

        Penalise(new Criteria(scaled, criteria.Weights, [], criteria.Rows), penalty, spread, scores);
    }

    private static void Penalise(Criteria scaled, Penalty penalty, Spread spread, Span<double> scores)
    {
        if (scores.Length != scaled.Rows) throw new ArgumentException($"{scores.Length} places for {scaled.Rows} subjects.", nameof(scores));
        for (var r = 0; r < scores.Length; r++)
        {
            var (sum, weights, count) = (0.0, 0.0, 0);
            for (var c = 0; c < scaled.Count; c++)
            {
                if (scaled.Column(c)[r] is var value && double.IsNaN(value)) continue;
                (sum, weights) = (sum + (scaled.Weights[c] * value), weights + scaled.Weights[c]);
                count += scaled.Weights[c] > 0 ? 1 : 0;
            }

            var (mean, squares) = (sum / weights, 0.0);
            for (var c = 0; c < scaled.Count; c++)
            {
                if (scaled.Column(c)[r] is var value && !double.IsNaN(value)) squares += scaled.Weights[c] * (value - mean) * (value - mean);
            }

            var variance = squares / weights * (spread == Spread.Sample && count > 1 ? count / (count - 1.0) : 1);
            scores[r] = Math.Abs(mean) > 0 ? mean + ((penalty == Penalty.Lowers ? -1 : 1) * variance / mean) : double.NaN;
        }
    }
}
