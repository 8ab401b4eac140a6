using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Decisions;

/// <summary>Benefit of the doubt: each subject is scored with the weights that suit it best, under which no subject exceeds 1.</summary>
/// <remarks>
/// Largest Σ w y of the subject with Σ w y_j ≤ 1 for every subject j and w ≥ 0; with share limits each w_i y_i lies between the least and
/// greatest share of the sum, limits that so many criteria cannot fulfil being widened to equal shares. Given weights do not count, but a
/// criterion of weight 0 takes no part. Missing (NaN): the criterion is dropped for the subject scored and counts 0 for the others, so that
/// a gap never lowers a score (Kuosmanen 2009). A subject with a negative value or with nothing above 0 has NaN, and binds nobody.
/// The others are taken in an order of their values, not of their rows, so that the order of rows does not show.
/// Source: Melyn and Moesen (1991); Cherchye, Moesen, Rogge and Van Puyenbroeck (2007), Social Indicators Research 82; a linear program per
/// subject, O(rows × criteria) per step.
/// </remarks>
public static class BenefitOfDoubt
{
    private const double Efficient = 1e-10;

    /// <summary>Writes the score of each subject: 1 when no other exceeds it under the weights that suit it.</summary>
    /// <param name="criteria">The decision; more must be better for every criterion.</param>
    /// <param name="limits">Limits to the share of a criterion; null for none.</param>
    /// <param name="scores">Receives the scores, fraction 0..1; one per subject. Within 1e-10 of 1 is 1.</param>
    /// <param name="stop">Checked once per subject.</param>
    /// <exception cref="ArgumentException">The length differs, less is better for a criterion, or the limits lie outside their range.</exception>
    public static void Scores(Criteria criteria, ShareLimits? limits, Span<double> scores, CancellationToken stop = default)
    {
        if (scores.Length != criteria.Rows) throw new ArgumentException($"{scores.Length} places for {criteria.Rows} subjects.", nameof(scores));
        var peers = Peers.Of(criteria, limits);
        for (var r = 0; r < scores.Length; r++)
        {
            stop.ThrowIfCancellationRequested();
            scores[r] = Value(peers.Solve(Peers.Row(criteria, r)));
        }
    }

    /// <summary>The weights that suit a subject best, one per criterion; 0 for a criterion it does not have, and empty when it has no score.</summary>
    /// <param name="criteria">The decision; more must be better for every criterion.</param>
    /// <param name="limits">Limits to the share of a criterion; null for none.</param>
    /// <param name="row">Position of the subject.</param>
    /// <remarks>The weights need not be the only ones that give the score.</remarks>
    /// <exception cref="ArgumentException">Less is better for a criterion, or the limits lie outside their range.</exception>
    public static double[] Weights(Criteria criteria, ShareLimits? limits, int row)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)criteria.Rows, nameof(row));
        var peers = Peers.Of(criteria, limits);
        return peers.Solve(Peers.Row(criteria, row))?.Point ?? [];
    }

    private static double Value(LinearSolution? solution) => solution is not { Outcome: LinearOutcome.Optimal } ? double.NaN
        : solution.Value >= 1 - Efficient ? 1
        : solution.Value;

    /// <summary>The subjects that bind the weights, sorted by their values, each point once.</summary>
    private sealed class Peers(List<double[]> rows, int criteria, ShareLimits? limits)
    {
        internal static Peers Of(Criteria criteria, ShareLimits? limits)
        {
            limits?.Validate();
            for (var c = 0; c < criteria.Count; c++)
            {
                if (criteria.DirectionOf(c) == Direction.Less) throw new ArgumentException($"Criterion {c + 1}: more must be better.", nameof(criteria));
            }

            var rows = new List<double[]>(criteria.Rows);
            for (var r = 0; r < criteria.Rows; r++)
            {
                var row = Row(criteria, r);
                if (Admitted(row)) rows.Add([.. row.Select(v => double.IsNaN(v) ? 0 : v)]);
            }

            rows.Sort((a, b) => a.AsSpan().SequenceCompareTo(b));
            var distinct = rows.Where((row, i) => i == 0 || !row.AsSpan().SequenceEqual(rows[i - 1])).ToList();
            return new Peers(distinct, criteria.Count, limits);
        }

        /// <summary>The values of a subject; a criterion without weight is missing.</summary>
        internal static double[] Row(Criteria criteria, int row)
        {
            var values = new double[criteria.Count];
            for (var c = 0; c < values.Length; c++) values[c] = criteria.Weights[c] > 0 ? criteria.Column(c)[row] : double.NaN;
            return values;
        }

        internal LinearSolution? Solve(double[] own)
        {
            if (!Admitted(own)) return null;
            var program = new LinearProgram([.. own.Select(v => double.IsNaN(v) ? 0 : v)]);
            var masked = new double[own.Length];
            foreach (var row in rows)
            {
                for (var c = 0; c < masked.Length; c++) masked[c] = double.IsNaN(own[c]) ? 0 : row[c];
                program.AtMost(masked, 1);
            }

            if (limits is not null) Limit(program, own, limits.For(own.Count(v => !double.IsNaN(v))));
            return program.Solve();
        }

        private static bool Admitted(double[] row) => !row.Any(v => v < 0) && row.Any(v => v > 0);

        private void Limit(LinearProgram program, double[] own, ShareLimits shares)
        {
            for (var c = 0; c < criteria; c++)
            {
                if (double.IsNaN(own[c])) continue;
                program.AtMost(Share(own, c, shares.Most, 1), 0);
                program.AtMost(Share(own, c, shares.Least, -1), 0);
            }
        }

        /// <summary>± (w_c y_c − share × Σ w y).</summary>
        private static double[] Share(double[] own, int criterion, double share, int sign) =>
            [.. own.Select((v, c) => double.IsNaN(v) ? 0 : sign * v * ((c == criterion ? 1 : 0) - share))];
    }
}
