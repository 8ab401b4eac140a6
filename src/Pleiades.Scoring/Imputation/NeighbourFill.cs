using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>Fills a gap by the mean of the subjects that are most like it.</summary>
/// <remarks>
/// The distance of two subjects is the root of the mean of ((x − y) / sd)² over the indicators that both have, sd being the sample
/// deviation of the indicator; indicators without spread do not count. Of the subjects that have the value wanted, the nearest are taken,
/// and with the last of them every other that is as near.
/// </remarks>
internal static class NeighbourFill
{
    /// <summary>Fills the gaps; one that has nobody near stays, and an issue counts them.</summary>
    internal static void Apply(double[] values, ScoreTable table, ImputeRecipe recipe, ImmutableArray<Issue>.Builder issues)
    {
        var (rows, columns) = (table.Rows, table.Columns.Length);
        var scaled = new double[rows * columns];
        for (var c = 0; c < columns; c++)
        {
            var deviation = Moments.StandardDeviation(table.Column(c));
            for (var r = 0; r < rows; r++) scaled[(c * rows) + r] = deviation > 0 ? table[r, c] / deviation : double.NaN;
        }

        var (distances, near, left) = (new double[rows], new double[rows], new int[columns]);
        for (var r = 0; r < rows; r++)
        {
            var known = false;
            for (var c = 0; c < columns; c++)
            {
                if (!double.IsNaN(table[r, c])) continue;
                if (!known) Distances(scaled, columns, r, recipe.MinCommon, distances);
                known = true;
                values[(c * rows) + r] = Filler(table.Column(c), distances, near, recipe.Neighbours);
                left[c] += double.IsNaN(values[(c * rows) + r]) ? 1 : 0;
            }
        }

        for (var c = 0; c < columns; c++)
        {
            if (left[c] > 0)
                issues.Add(new Issue("neighbours", $"{left[c]} gaps stay: nobody with a value shares {recipe.MinCommon} indicators", table.Columns[c]));
        }
    }

    /// <summary>The mean squared distance of every subject from one; infinite to itself and to those that share too little.</summary>
    private static void Distances(double[] scaled, int columns, int row, int minCommon, double[] distances)
    {
        var (rows, common) = (distances.Length, new int[distances.Length]);
        Array.Clear(distances);
        for (var c = 0; c < columns; c++)
        {
            var column = scaled.AsSpan(c * rows, rows);
            if (double.IsNaN(column[row])) continue;
            for (var r = 0; r < rows; r++)
            {
                var away = column[r] - column[row];
                distances[r] += double.IsNaN(away) ? 0 : away * away;
                common[r] += double.IsNaN(away) ? 0 : 1;
            }
        }

        for (var r = 0; r < rows; r++) distances[r] = r == row || common[r] < minCommon ? double.PositiveInfinity : distances[r] / common[r];
    }

    private static double Filler(ReadOnlySpan<double> column, double[] distances, double[] near, int neighbours)
    {
        var count = 0;
        for (var r = 0; r < column.Length; r++)
        {
            if (!double.IsNaN(column[r]) && double.IsFinite(distances[r])) near[count++] = distances[r];
        }

        if (count == 0) return double.NaN;
        Array.Sort(near, 0, count);
        var farthest = near[Math.Min(neighbours, count) - 1];
        var (sum, errors, taken) = (0.0, 0.0, 0);
        for (var r = 0; r < column.Length; r++)
        {
            if (double.IsNaN(column[r]) || !(distances[r] <= farthest)) continue;
            Sums.Add(ref sum, ref errors, column[r]);
            taken++;
        }

        var total = sum + errors;
        return Sums.Quotient(total, errors - (total - sum), taken);
    }
}
