using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>Fills gaps from the other subjects, the group, or the subject's own other values. Observed cells never change.</summary>
public static class Impute
{
    /// <summary>Fills the gaps of a table.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="model">The tree: directions, and pillars for the row-wise methods.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="groups">The group of each subject, null for none; needed by the group methods only. A subject without a group is left alone.</param>
    /// <remarks>
    /// Missing (NaN): what is to be filled; where nothing is available the gap stays and is listed. Means are rounded once, whatever the
    /// order of the subjects. O(cells), medians O(cells log rows).
    /// </remarks>
    /// <exception cref="ArgumentException">A group method has no group for each subject.</exception>
    public static ImputeResult Apply(ScoreTable table, CompositeModel model, ImputeRecipe recipe, ImmutableArray<string?> groups = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var values = table.Copy();
        switch (recipe.Method)
        {
            case ImputeMethod.Mean: Columns(values, table, Sums.Mean); break;
            case ImputeMethod.Median: Columns(values, table, Sums.Median); break;
            case ImputeMethod.GroupMean: Groups(values, table, Checked(groups, table), Sums.Mean); break;
            case ImputeMethod.GroupMedian: Groups(values, table, Checked(groups, table), Sums.Median); break;
            case ImputeMethod.RowMeanInParent: RowWise.Fill(values, table, model, recipe.ParentLevel, Sums.Mean); break;
            case ImputeMethod.RowMedian: RowWise.Fill(values, table, model, 0, Sums.Median); break;
        }

        return Account(table, values);
    }

    private static ImmutableArray<string?> Checked(ImmutableArray<string?> groups, ScoreTable table) => !groups.IsDefault && groups.Length == table.Rows
        ? groups
        : throw new ArgumentException($"One group per subject is expected: {table.Rows}.", nameof(groups));

    private static void Columns(double[] values, ScoreTable table, Func<ReadOnlySpan<double>, double> middle)
    {
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var filler = middle(table.Column(c));
            foreach (ref var value in values.AsSpan(c * table.Rows, table.Rows))
            {
                if (double.IsNaN(value)) value = filler;
            }
        }
    }

    private static void Groups(double[] values, ScoreTable table, ImmutableArray<string?> groups, Func<ReadOnlySpan<double>, double> middle)
    {
        int[][] members = [.. Enumerable.Range(0, table.Rows).Where(r => groups[r] is not null).GroupBy(r => groups[r], StringComparer.Ordinal).Select(g => g.ToArray())];
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = values.AsSpan(c * table.Rows, table.Rows);
            foreach (var rows in members)
            {
                var part = new double[rows.Length];
                for (var i = 0; i < rows.Length; i++) part[i] = table[rows[i], c];
                var filler = middle(part);
                foreach (var r in rows)
                {
                    if (double.IsNaN(column[r])) column[r] = filler;
                }
            }
        }
    }

    private static ImputeResult Account(ScoreTable table, double[] values)
    {
        var filled = ImmutableArray.CreateBuilder<(int, int)>();
        var left = ImmutableArray.CreateBuilder<(int, int)>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            for (var r = 0; r < table.Rows; r++)
            {
                if (!double.IsNaN(table[r, c])) continue;
                (double.IsNaN(values[(c * table.Rows) + r]) ? left : filled).Add((r, c));
            }
        }

        return new ImputeResult(ScoreTable.Owning(table.Subjects, table.Columns, values), filled.ToImmutable(), left.ToImmutable());
    }
}
