using System.Collections.Immutable;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Statistics;

/// <summary>Describes the columns of a table and flags what a person should look at.</summary>
public static class Describe
{
    /// <summary>One row per column, in the order of the table.</summary>
    /// <param name="table">The columns.</param>
    /// <param name="recipe">From where on a column is flagged.</param>
    /// <remarks>Missing (NaN): counted, and skipped in everything else. Quartiles by linear interpolation (type 7). O(cells log rows).</remarks>
    public static ImmutableArray<DescribedColumn> Of(ScoreTable table, DescribeRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var rows = ImmutableArray.CreateBuilder<DescribedColumn>(table.Columns.Length);
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var statistics = ColumnStatistics.Of(table.Column(c));
            var outliers = Outliers(table, c, recipe);
            rows.Add(new DescribedColumn(table.Columns[c], statistics, Doubts(statistics, !outliers.IsEmpty, recipe), outliers));
        }

        return rows.MoveToImmutable();
    }

    private static ColumnDoubts Doubts(ColumnStatistics s, bool outliers, DescribeRecipe recipe)
    {
        if (s.Available == 0) return ColumnDoubts.Empty;
        var flags = ColumnDoubts.None;
        if (s.AvailableShare < recipe.MinAvailable) flags |= ColumnDoubts.Missing;
        if (s.NonZeroShare < recipe.MinNonZero) flags |= ColumnDoubts.Zeros;
        if (s.UniqueShare < recipe.MinUnique) flags |= ColumnDoubts.FewDifferent;
        if (s.SameShare > recipe.MaxSame) flags |= ColumnDoubts.Equal;
        if (s.Unique == 1) flags |= ColumnDoubts.Constant;
        else if (s.StandardDeviation < recipe.MinSpread * Math.Max(Math.Abs(s.Min), Math.Abs(s.Max))) flags |= ColumnDoubts.NearConstant;
        if (Math.Abs(s.Skewness) > recipe.SkewThreshold && s.Kurtosis > recipe.KurtosisThreshold) flags |= ColumnDoubts.Skewed;
        return outliers ? flags | ColumnDoubts.Outliers : flags;
    }

    private static ImmutableArray<SubjectId> Outliers(ScoreTable table, int column, DescribeRecipe recipe)
    {
        var sorted = Sums.Present(table.Column(column));
        if (sorted.Length == 0) return [];
        Array.Sort(sorted);
        var (low, high) = (Quantiles.OfSorted(sorted, 0.25), Quantiles.OfSorted(sorted, 0.75));
        var reach = recipe.Fence * (high - low);
        if (!(reach > 0)) return [];
        var outliers = ImmutableArray.CreateBuilder<SubjectId>();
        for (var r = 0; r < table.Rows; r++)
        {
            if (table[r, column] < low - reach || table[r, column] > high + reach) outliers.Add(table.Subjects[r]);
        }

        return outliers.ToImmutable();
    }
}
