using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights from comparing the best criterion with the others and the others with the worst (linear best-worst method).</summary>
/// <param name="Weights">The weights, ≥ 0, sum 1.</param>
/// <param name="Deviation">ξ, the greatest deviation from a judgement that was needed; 0 when the judgements are consistent.</param>
/// <remarks>Source: Rezaei (2016), Omega 64. One linear program.</remarks>
public sealed record BestWorstWeights(ImmutableArray<double> Weights, double Deviation)
{
    /// <summary>Least ξ with |w_best − a_j w_j| ≤ ξ and |w_j − b_j w_worst| ≤ ξ for every j.</summary>
    /// <param name="bestToOthers">a: how many times the best matters as much as each; positive, finite.</param>
    /// <param name="othersToWorst">b: how many times each matters as much as the worst; same length; positive, finite.</param>
    /// <param name="best">Position of the best criterion.</param>
    /// <param name="worst">Position of the worst criterion.</param>
    /// <exception cref="ArgumentException">The lengths differ, there is no criterion, or a judgement is not positive and finite.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A position is none.</exception>
    public static BestWorstWeights Of(ReadOnlySpan<double> bestToOthers, ReadOnlySpan<double> othersToWorst, int best, int worst)
    {
        var n = bestToOthers.Length;
        if (n == 0 || othersToWorst.Length != n)
            throw new ArgumentException($"{n} and {othersToWorst.Length} judgements; as many of either, and at least one, are expected.", nameof(othersToWorst));
        if ((uint)best >= (uint)n) throw new ArgumentOutOfRangeException(nameof(best), best, "The position of a criterion is expected.");
        if ((uint)worst >= (uint)n) throw new ArgumentOutOfRangeException(nameof(worst), worst, "The position of a criterion is expected.");
        var objective = new double[n + 1];
        objective[n] = -1;
        var program = new LinearProgram(objective);
        for (var j = 0; j < n; j++)
        {
            Expect(bestToOthers[j], j);
            Expect(othersToWorst[j], j);
            if (j != best) Near(program, (best, j, bestToOthers[j]), n);
            if (j != worst) Near(program, (j, worst, othersToWorst[j]), n);
        }

        var ones = new double[n + 1];
        ones.AsSpan(0, n).Fill(1);
        program.Equal(ones, 1);
        var solution = program.Solve();
        if (solution.Outcome != LinearOutcome.Optimal) return new BestWorstWeights([.. Enumerable.Repeat(double.NaN, n)], double.NaN);
        return new BestWorstWeights([.. solution.Point[..n]], solution.Point[n]);
    }

    private static void Near(LinearProgram program, (int One, int Other, double Times) judgement, int n)
    {
        var row = new double[n + 1];
        row[judgement.One] += 1;
        row[judgement.Other] -= judgement.Times;
        row[n] = -1;
        program.AtMost(row, 0);
        for (var j = 0; j < n; j++) row[j] = -row[j];
        program.AtMost(row, 0);
    }

    private static void Expect(double judgement, int place)
    {
        if (!(judgement > 0 && double.IsFinite(judgement)))
            throw new ArgumentException($"Judgement {judgement} on criterion {place + 1} is not positive and finite.", nameof(judgement));
    }
}
