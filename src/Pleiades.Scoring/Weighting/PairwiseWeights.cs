using System.Collections.Immutable;

namespace Pleiades.Scoring.Weighting;

/// <summary>Weights from judgements "row is so many times as important as column" (analytic hierarchy process).</summary>
public sealed record PairwiseWeights
{
    private static readonly ImmutableArray<double> RandomIndices = [0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

    /// <summary>The principal eigenvector, sum 1.</summary>
    public ImmutableArray<double> Eigenvector { get; private init; } = [];

    /// <summary>The geometric means of the rows, sum 1.</summary>
    public ImmutableArray<double> GeometricMean { get; private init; } = [];

    /// <summary>The greatest eigenvalue; the number of criteria when the judgements are consistent.</summary>
    public double LargestEigenvalue { get; private init; }

    /// <summary>(λ − n) / (n − 1), at least 0.</summary>
    public double ConsistencyIndex { get; private init; }

    /// <summary>The consistency index that random judgements have on average; NaN beyond ten criteria.</summary>
    public double RandomIndex { get; private init; }

    /// <summary>Consistency index over random index; 0 where the latter is 0. Below 0.1 is held acceptable.</summary>
    public double ConsistencyRatio => RandomIndex > 0 ? ConsistencyIndex / RandomIndex : double.IsNaN(RandomIndex) ? double.NaN : 0;

    /// <summary>Derives the weights.</summary>
    /// <param name="judgements">Row-major, n × n, positive, reciprocal within 1e-6.</param>
    /// <remarks>Eigenvector by power iteration, which converges for every positive matrix. Source: Saaty (1980), The Analytic Hierarchy Process.</remarks>
    /// <exception cref="ArgumentException">The matrix is not square, positive and reciprocal.</exception>
    public static PairwiseWeights Of(ReadOnlySpan<double> judgements)
    {
        var n = Checked(judgements);
        var rows = new double[n];
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++) rows[i] += Math.Log(judgements[(i * n) + j]) / n;
            rows[i] = Math.Exp(rows[i]);
        }

        var (vector, eigenvalue) = Principal(judgements, n);
        return new PairwiseWeights
        {
            Eigenvector = [.. vector],
            GeometricMean = [.. rows.Select(r => r / rows.Sum())],
            LargestEigenvalue = eigenvalue,
            ConsistencyIndex = n < 2 ? 0 : Math.Max(0, (eigenvalue - n) / (n - 1)),
            RandomIndex = n <= RandomIndices.Length ? RandomIndices[n - 1] : double.NaN,
        };
    }

    /// <summary>The judgements of a group as one matrix: the geometric mean of each judgement.</summary>
    /// <param name="group">The matrices, row-major, of one size.</param>
    /// <exception cref="ArgumentException">There is none, or the sizes differ.</exception>
    public static double[] Aggregate(IReadOnlyList<double[]> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Count == 0 || group.Any(m => m.Length != group[0].Length))
            throw new ArgumentException("At least one matrix, and all of one size, are expected.", nameof(group));
        var joint = new double[group[0].Length];
        for (var i = 0; i < joint.Length; i++) joint[i] = Math.Exp(group.Sum(m => Math.Log(m[i])) / group.Count);
        return joint;
    }

    /// <summary>The weights of a group from the weights of each: their geometric means, sum 1.</summary>
    /// <param name="group">The weights of each judge, of one length, above 0.</param>
    /// <remarks>Source: Forman and Peniwati (1998), European Journal of Operational Research 108.</remarks>
    /// <exception cref="ArgumentException">There is none, the lengths differ, or a weight is not above 0.</exception>
    public static ImmutableArray<double> AggregatePriorities(IReadOnlyList<ImmutableArray<double>> group)
    {
        ArgumentNullException.ThrowIfNull(group);
        if (group.Count == 0 || group.Any(w => w.Length != group[0].Length || w.Any(v => !(v > 0))))
            throw new ArgumentException("At least one judge, weights above 0, and all of one length, are expected.", nameof(group));
        double[] means = [.. Enumerable.Range(0, group[0].Length).Select(i => Math.Exp(group.Sum(w => Math.Log(w[i])) / group.Count))];
        return [.. means.Select(m => m / means.Sum())];
    }

    /// <summary>The judgement that fits the matrix least: the greatest a · w_column / w_row over all pairs; null when all fit.</summary>
    /// <param name="judgements">Row-major, n × n, positive, reciprocal within 1e-6.</param>
    /// <remarks>Of equal ones the first in the order of rows. Source: Saaty (2003), European Journal of Operational Research 145.</remarks>
    /// <exception cref="ArgumentException">The matrix is not square, positive and reciprocal.</exception>
    public static JudgementDoubt? LeastFitting(ReadOnlySpan<double> judgements)
    {
        var weights = Of(judgements).Eigenvector;
        var (n, worst, found) = (weights.Length, 1 + 1e-9, (JudgementDoubt?)null);
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < n; j++)
            {
                var said = judgements[(i * n) + j];
                if (!(said * weights[j] / weights[i] > worst)) continue;
                worst = said * weights[j] / weights[i] * (1 + 1e-12);
                found = new JudgementDoubt(i, j, said, weights[i] / weights[j]);
            }
        }

        return found;
    }

    private static int Checked(ReadOnlySpan<double> judgements)
    {
        var n = (int)Math.Round(Math.Sqrt(judgements.Length));
        if (n == 0 || n * n != judgements.Length) throw new ArgumentException($"{judgements.Length} judgements are no square.", nameof(judgements));
        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var (one, other) = (judgements[(i * n) + j], judgements[(j * n) + i]);
                if (!(one > 0 && other > 0 && Math.Abs((one * other) - 1) < 1e-6))
                    throw new ArgumentException($"Judgements {one} and {other} at row {i + 1}, column {j + 1} are not positive and reciprocal.", nameof(judgements));
            }
        }

        return n;
    }

    private static (double[] Vector, double Eigenvalue) Principal(ReadOnlySpan<double> matrix, int n)
    {
        var (vector, eigenvalue) = (Enumerable.Repeat(1.0 / n, n).ToArray(), (double)n);
        for (var step = 0; step < 10_000; step++)
        {
            var next = new double[n];
            for (var i = 0; i < n; i++)
            {
                for (var j = 0; j < n; j++) next[i] += matrix[(i * n) + j] * vector[j];
            }

            eigenvalue = next.Sum();
            var change = 0.0;
            for (var i = 0; i < n; i++)
            {
                next[i] /= eigenvalue;
                change = Math.Max(change, Math.Abs(next[i] - vector[i]));
            }

            vector = next;
            if (change < 1e-16) break;
        }

        return (vector, eigenvalue);
    }
}
