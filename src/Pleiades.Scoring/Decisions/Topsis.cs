using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Decisions;

/// <summary>TOPSIS: how near a subject is to the best of every criterion and how far from the worst.</summary>
/// <remarks>
/// Missing (NaN): the criterion is dropped for that subject and its weight shared out over the rest. A criterion that does not vary moves
/// nothing. No value, no weight, or all subjects at one point: NaN. Sums are rounded once, so that the order of rows does not show.
/// Source: Hwang and Yoon (1981), Multiple Attribute Decision Making. O(rows × criteria).
/// </remarks>
public static class Topsis
{
    /// <summary>Writes D⁻ / (D⁺ + D⁻) per subject: 1 at the ideal, 0 at its opposite.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="scaling">How criteria are made comparable.</param>
    /// <param name="closeness">Receives the closeness, fraction 0..1; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects.</exception>
    public static void Closeness(Criteria criteria, TopsisScaling scaling, Span<double> closeness)
    {
        var ideal = new double[closeness.Length];
        Distances(criteria, scaling, ideal, closeness);
        for (var r = 0; r < closeness.Length; r++) closeness[r] = ideal[r] + closeness[r] > 0 ? closeness[r] / (ideal[r] + closeness[r]) : double.NaN;
    }

    /// <summary>Writes the distances to the ideal and to its opposite, weights counted as shares.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="scaling">How criteria are made comparable; under vector scaling a criterion of which less is better keeps its values and the ends change places.</param>
    /// <param name="toIdeal">Receives D⁺; one per subject.</param>
    /// <param name="toOpposite">Receives D⁻; one per subject.</param>
    /// <exception cref="ArgumentException">A length differs from the number of subjects.</exception>
    public static void Distances(Criteria criteria, TopsisScaling scaling, Span<double> toIdeal, Span<double> toOpposite)
    {
        if (toIdeal.Length != criteria.Rows || toOpposite.Length != criteria.Rows)
            throw new ArgumentException($"{toIdeal.Length} and {toOpposite.Length} places for {criteria.Rows} subjects.", nameof(toIdeal));
        if (scaling == TopsisScaling.MinMax) criteria = criteria.MinMax(new double[criteria.Count * criteria.Rows]);
        toIdeal.Clear();
        toOpposite.Clear();
        for (var c = 0; c < criteria.Count; c++)
        {
            var column = criteria.Column(c);
            var length = scaling == TopsisScaling.Vector ? Math.Sqrt(Sums.OfSquares(column)) : 1;
            var (low, high) = Sums.Range(column);
            if (criteria.DirectionOf(c) == Direction.Less) (low, high) = (high, low);
            if (!(length > 0)) continue;
            for (var r = 0; r < column.Length; r++)
            {
                if (double.IsNaN(column[r])) continue;
                toIdeal[r] += Square(criteria.Weights[c] * ((column[r] / length) - (high / length)));
                toOpposite[r] += Square(criteria.Weights[c] * ((column[r] / length) - (low / length)));
            }
        }

        for (var r = 0; r < toIdeal.Length; r++)
        {
            var weight = criteria.WeightOf(r);
            (toIdeal[r], toOpposite[r]) = weight > 0
                ? (Math.Sqrt(toIdeal[r]) / weight, Math.Sqrt(toOpposite[r]) / weight)
                : (double.NaN, double.NaN);
        }
    }

    private static double Square(double value) => value * value;
}
