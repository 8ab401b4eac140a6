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
    /// order of the subjects. O(cells), medians O(cells log rows); regression O(rows × indicators²) a round and pillar; nearest neighbours
    /// O(rows with gaps × cells).
    /// </remarks>
    /// <exception cref="ArgumentException">A group method has no group for each subject.</exception>
    public static ImputeResult Apply(ScoreTable table, CompositeModel model, ImputeRecipe recipe, ImmutableArray<string?> groups = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var values = table.Copy();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        switch (recipe.Method)
        {
            case ImputeMethod.Mean: Columns(values, table, Sums.Mean); break;
            case ImputeMethod.Median: Columns(values, table, Sums.Median); break;
            case ImputeMethod.GroupMean: new GroupFill(Checked(groups, table)).Fill(values, table, Sums.Mean); break;
            case ImputeMethod.GroupMedian: new GroupFill(Checked(groups, table)).Fill(values, table, Sums.Median); break;
            case ImputeMethod.RowMeanInParent: RowWise.Fill(values, table, model, recipe.ParentLevel, Sums.Mean); break;
            case ImputeMethod.RowMedian: RowWise.Fill(values, table, model, 0, Sums.Median); break;
            case ImputeMethod.Constant: Columns(values, table, _ => recipe.Constant!.Value); break;
            case ImputeMethod.Regression: RegressionFill.Apply(values, table, model, recipe, issues); break;
            case ImputeMethod.NearestNeighbours: NeighbourFill.Apply(values, table, recipe, issues); break;
        }

        return Account(table, values) with { Issues = issues.ToImmutable() };
    }

    private static ImmutableArray<string?> Checked(ImmutableArray<string?> groups, ScoreTable table) => !groups.IsDefault && groups.Length == table.Rows
        ? groups
        : throw new ArgumentException($"One group per subject is expected: {table.Rows}.", nameof(groups));

    private static void Columns(double[] values, ScoreTable table, Func<ReadOnlySpan<double>, double> middle)
    {
        for (var c = 0; c < table.Columns.Length; c++)
        {
            if (Sums.Missing(table.Column(c)) == 0) continue;
            var filler = middle(table.Column(c));
            foreach (ref var value in values.AsSpan(c * table.Rows, table.Rows))
            {
                if (double.IsNaN(value)) value = filler;
            }
        }
    }

    private static ImputeResult Account(ScoreTable table, double[] values)
    {
        var filled = ImmutableArray.CreateBuilder<(int, int)>(Sums.Missing(table.Values));
        var left = ImmutableArray.CreateBuilder<(int, int)>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var column = table.Column(c);
            for (var r = 0; r < column.Length; r++)
            {
                if (!double.IsNaN(column[r])) continue;
                (double.IsNaN(values[(c * table.Rows) + r]) ? left : filled).Add((r, c));
            }
        }

        return new ImputeResult(table.With(values), filled.ToImmutable(), left.ToImmutable());
    }
}
