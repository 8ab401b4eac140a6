namespace Pleiades.Scoring.Decisions;

/// <summary>Weighted sum and weighted product of criteria brought to 0 (worst) … 1 (best).</summary>
/// <remarks>
/// Missing (NaN): the criterion is dropped for that subject and its weight shared out over the rest; a criterion that does not vary is
/// dropped for all. No value or no weight: NaN. Source: Fishburn (1967), Operations Research 15 (sum); Miller and Starr (1969) (product). O(rows × criteria).
/// </remarks>
public static class AdditiveWeighting
{
    /// <summary>Writes Σ w z / Σ w (simple additive weighting).</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="scores">Receives the scores, fraction 0..1; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects.</exception>
    public static void Sum(Criteria criteria, Span<double> scores) => Write(criteria, double.NaN, scores);

    /// <summary>Writes Π (floor + (1 − floor) z)^(w / Σ w) (weighted product).</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="floor">What the worst value of a criterion becomes, so that no score is 0; above 0 and below 1, usually 0.01.</param>
    /// <param name="scores">Receives the scores, from the floor to 1; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects, or the floor lies outside its range.</exception>
    public static void Product(Criteria criteria, double floor, Span<double> scores)
    {
        if (floor is not (> 0 and < 1)) throw new ArgumentOutOfRangeException(nameof(floor), floor, "Above 0 and below 1 is expected.");
        Write(criteria, floor, scores);
    }

    private static void Write(Criteria criteria, double floor, Span<double> scores)
    {
        if (scores.Length != criteria.Rows) throw new ArgumentException($"{scores.Length} places for {criteria.Rows} subjects.", nameof(scores));
        var product = !double.IsNaN(floor);
        criteria = criteria.MinMax(new double[criteria.Count * criteria.Rows]);
        scores.Clear();
        for (var c = 0; c < criteria.Count; c++)
        {
            var (column, weight) = (criteria.Column(c).ToArray(), criteria.Weights[c]);
            for (var r = 0; r < column.Length; r++)
            {
                if (double.IsNaN(column[r])) continue;
                scores[r] += weight * (product ? Math.Log(floor + ((1 - floor) * column[r])) : column[r]);
            }
        }

        for (var r = 0; r < scores.Length; r++)
        {
            var weight = criteria.WeightOf(r);
            scores[r] = !(weight > 0) ? double.NaN : product ? Math.Exp(scores[r] / weight) : scores[r] / weight;
        }
    }
}
