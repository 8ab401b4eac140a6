using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>Fills a gap from the subject's own standing on its other indicators.</summary>
internal static class RowWise
{
    /// <summary>
    /// Turns every column by its direction, scales it to 0..1 by its own range, takes the middle of the subject's available scaled
    /// values among the neighbours, scales it back. Columns without a range have no scaled values of their own.
    /// </summary>
    /// <param name="values">The cells to fill, column-major.</param>
    /// <param name="table">The cells as observed.</param>
    /// <param name="model">Directions and pillars.</param>
    /// <param name="level">Level of the pillar whose indicators are neighbours; 0 when all are.</param>
    /// <param name="middle">Mean or median.</param>
    internal static void Fill(double[] values, ScoreTable table, CompositeModel model, int level, Func<ReadOnlySpan<double>, double> middle)
    {
        var (rows, columns) = (table.Rows, table.Columns.Length);
        var scaled = new double[values.Length];
        var (mins, spans, signs, pillars) = (new double[columns], new double[columns], new int[columns], new int[columns]);
        for (var c = 0; c < columns; c++)
        {
            var node = model.Find(table.Columns[c]);
            signs[c] = node >= 0 && model.Nodes[node].Direction == Direction.Less ? -1 : 1;
            pillars[c] = level == 0 || node < 0 ? -1 : model.Ancestor(node, level);
            var column = scaled.AsSpan(c * rows, rows);
            for (var r = 0; r < rows; r++) column[r] = signs[c] * table[r, c];
            var (min, max) = Sums.Range(column);
            (mins[c], spans[c]) = (min, max - min);
            for (var r = 0; r < rows; r++) column[r] = spans[c] > 0 ? (column[r] - min) / spans[c] : double.NaN;
        }

        var own = new double[columns];
        for (var c = 0; c < columns; c++)
        {
            for (var r = 0; r < rows; r++)
            {
                if (!double.IsNaN(table[r, c])) continue;
                for (var k = 0; k < columns; k++) own[k] = pillars[k] == pillars[c] ? scaled[(k * rows) + r] : double.NaN;
                values[(c * rows) + r] = signs[c] * ((middle(own) * spans[c]) + mins[c]);
            }
        }
    }
}
