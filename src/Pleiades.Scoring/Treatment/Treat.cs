using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Treatment;

/// <summary>Pulls in outliers, column by column.</summary>
public static class Treat
{
    /// <summary>Winsorises each column that fails the shape check, and transforms it when that is not enough.</summary>
    /// <param name="table">The values.</param>
    /// <param name="recipe">The choices.</param>
    /// <remarks>
    /// Missing (NaN): skipped and stays. Where the shape is undefined at any stage (constant, fewer than four values) the column is
    /// returned as it came. O(rows × points changed) per column.
    /// </remarks>
    public static TreatResult Apply(ScoreTable table, TreatRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var values = table.Copy();
        var columns = ImmutableArray.CreateBuilder<ColumnTreatment>(table.Columns.Length);
        for (var c = 0; c < table.Columns.Length; c++)
            columns.Add(Column(table.Columns[c], values.AsSpan(c * table.Rows, table.Rows), recipe));
        return new TreatResult(ScoreTable.Owning(table.Subjects, table.Columns, values), columns.MoveToImmutable());
    }

    private static ColumnTreatment Column(string code, Span<double> values, TreatRecipe recipe)
    {
        var done = new ColumnTreatment { Column = code, Before = ShapeCheck.Of(values, recipe) };
        if (done.Before.Passes is not false) return done;
        var winsorised = Winsorised.Of(values, recipe);
        var after = ShapeCheck.Of(winsorised.Values.AsSpan(), recipe);
        if (after.Passes is null) return done;
        done = done with { AfterWinsorising = after, Winsorised = winsorised.Changed };
        if (after.Passes is true || recipe.Transform == Transform.None)
        {
            winsorised.Values.AsSpan().CopyTo(values);
            return done with { Marks = winsorised.Marks };
        }

        var source = recipe.AppliesTo == TreatmentBase.Winsorised ? winsorised.Values.AsSpan() : values;
        var upper = recipe.Transform == Transform.LogEitherTail && !Transforms.IsRightTailed(source);
        var transformed = new double[values.Length];
        Transforms.Apply(source, recipe.Transform, transformed);
        transformed.CopyTo(values);
        return done with
        {
            AfterTransform = ShapeCheck.Of(transformed, recipe),
            Transform = recipe.Transform,
            UpperTail = upper,
            Marks = winsorised.Marks,
        };
    }
}
