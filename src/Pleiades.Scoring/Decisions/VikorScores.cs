using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Decisions;

/// <summary>VIKOR: a compromise between the utility of the group and the worst single regret; less is better in all three.</summary>
/// <param name="Utility">S, the weighted sum of distances from the best; fraction 0..1 per subject.</param>
/// <param name="Regret">R, the greatest weighted distance from the best.</param>
/// <param name="Compromise">Q = v (S − S*)/(S⁻ − S*) + (1 − v) (R − R*)/(R⁻ − R*).</param>
/// <remarks>
/// Missing (NaN): the criterion is dropped for that subject and its weight shared out over the rest; a criterion that does not vary is
/// dropped for all. No value or no weight: NaN. When one of S and R is the same for all subjects its part of Q is 0; when both are, Q is NaN.
/// Source: Opricovic and Tzeng (2004), European Journal of Operational Research 156. O(rows × criteria).
/// </remarks>
public sealed record VikorScores(ImmutableArray<double> Utility, ImmutableArray<double> Regret, ImmutableArray<double> Compromise)
{
    /// <summary>Computes the scores.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="groupUtility">v, the weight of the group's utility; fraction 0..1, usually 0.5.</param>
    /// <exception cref="ArgumentOutOfRangeException">v lies outside 0..1.</exception>
    public static VikorScores Of(Criteria criteria, double groupUtility)
    {
        if (groupUtility is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(groupUtility), groupUtility, "Between 0 and 1 is expected.");
        criteria = criteria.MinMax(new double[criteria.Count * criteria.Rows]);
        var (utility, regret) = (new double[criteria.Rows], new double[criteria.Rows]);
        for (var c = 0; c < criteria.Count; c++)
        {
            var column = criteria.Column(c);
            for (var r = 0; r < column.Length; r++)
            {
                if (double.IsNaN(column[r])) continue;
                var loss = criteria.Weights[c] * (1 - column[r]);
                utility[r] += loss;
                regret[r] = Math.Max(regret[r], loss);
            }
        }

        for (var r = 0; r < criteria.Rows; r++)
        {
            var weight = criteria.WeightOf(r);
            (utility[r], regret[r]) = weight > 0 ? (utility[r] / weight, regret[r] / weight) : (double.NaN, double.NaN);
        }

        return new VikorScores([.. utility], [.. regret], [.. Joined(utility, regret, groupUtility)]);
    }

    /// <summary>The subjects that may be recommended, and whether the first of them stands alone.</summary>
    public VikorChoice Choose() => VikorChoice.Of(this);

    private static double[] Joined(double[] utility, double[] regret, double v)
    {
        var ((leastS, mostS), (leastR, mostR)) = (Sums.Range(utility), Sums.Range(regret));
        var joined = new double[utility.Length];
        for (var r = 0; r < joined.Length; r++)
        {
            joined[r] = double.IsNaN(utility[r]) || !(mostS > leastS || mostR > leastR)
                ? double.NaN
                : (v * Share(utility[r], leastS, mostS)) + ((1 - v) * Share(regret[r], leastR, mostR));
        }

        return joined;
    }

    private static double Share(double value, double least, double most) => most > least ? (value - least) / (most - least) : 0;
}
