using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Treatment;

/// <summary>Pulls in outliers, column by column.</summary>
public static class Treat
{
    /// <summary>Winsorises each column that fails the shape check, and transforms it when that is not enough.</summary>
    /// <param name="table">The values.</param>
    /// <param name="recipe">The choices, perhaps others for named indicators.</param>
    /// <remarks>
    /// Missing (NaN): skipped and stays. Where the shape is undefined at any stage (constant, fewer than four values) the column is
    /// returned as it came; so is one whose transform has no argument, with an issue. O(rows × points changed) per column.
    /// </remarks>
    public static TreatResult Apply(ScoreTable table, TreatRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var values = table.Copy();
        var columns = ImmutableArray.CreateBuilder<ColumnTreatment>(table.Columns.Length);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var work = new Work(table.Column(c), values.AsSpan(c * table.Rows, table.Rows), recipe.For(table.Columns[c]));
            var begun = new ColumnTreatment { Column = table.Columns[c], Before = ShapeCheck.Of(work.Original, work.Recipe) };
            var done = work.Recipe.Trigger == TreatTrigger.Always ? Transformed(begun, work, work.Original) : Checked(begun, work);
            if (done is null) issues.Add(new Issue("transform", Refusal(work), begun.Column));
            columns.Add(done ?? begun);
        }

        return new TreatResult(table.With(values), columns.MoveToImmutable()) { Issues = issues.ToImmutable() };
    }

    private static ColumnTreatment? Checked(ColumnTreatment done, Work work)
    {
        if (done.Before.Passes is not false) return done;
        var cut = Winsorised.CutOf(work.Original, work.Recipe, done.Before);
        if (cut.After.Passes is null) return done;
        var marks = new PointMark[work.Target.Length];
        cut.Apply(work.Original, work.Target, marks);
        done = done with { AfterWinsorising = cut.After, Winsorised = cut.Changed, Marks = ImmutableCollectionsMarshal.AsImmutableArray(marks) };
        return cut.After.Passes is true || work.Recipe.Transform == Transform.None
            ? done
            : Transformed(done, work, work.Recipe.AppliesTo == TreatmentBase.Winsorised ? work.Target : work.Original);
    }

    /// <summary>Transforms a column; null when the transform is not defined for it, the target then holding the values as they came.</summary>
    private static ColumnTreatment? Transformed(ColumnTreatment done, Work work, ReadOnlySpan<double> source)
    {
        var transform = work.Recipe.Transform;
        if (transform == Transform.None) return done;
        var fit = transform == Transform.BoxCox ? Fit(source, work.Recipe) : (BoxCoxFit?)null;
        var upper = transform == Transform.LogEitherTail && !Transforms.IsRightTailed(source);
        var defined = fit is { } powers ? Transforms.BoxCox(source, powers, work.Target) : Transforms.Apply(source, transform, work.Target);
        if (!defined)
        {
            work.Original.CopyTo(work.Target);
            return null;
        }

        return done with
        {
            AfterTransform = ShapeCheck.Of(work.Target, work.Recipe),
            Transform = transform,
            TransformedFrom = work.Recipe.AppliesTo,
            UpperTail = upper,
            BoxCox = fit,
        };
    }

    private static BoxCoxFit Fit(ReadOnlySpan<double> source, TreatRecipe recipe) =>
        recipe.Lambda is { } lambda ? new BoxCoxFit(BoxCoxFit.ShiftOf(source), lambda) : BoxCoxFit.Of(source);

    private static string Refusal(Work work)
    {
        var (min, max) = Sums.Range(work.Original);
        return max > min && work.Recipe.Transform == Transform.Log
            ? $"a logarithm needs values above 0, and {work.Original.Length - Sums.Missing(work.Original) - Positive(work.Original)} are not"
            : "the values have no spread that the transform could work on";
    }

    private static int Positive(ReadOnlySpan<double> values)
    {
        var positive = 0;
        foreach (var value in values) positive += value > 0 ? 1 : 0;
        return positive;
    }

    /// <summary>One column on its way: as it came, where the result goes, and what is to be done.</summary>
    private readonly ref struct Work(ReadOnlySpan<double> original, Span<double> target, TreatRecipe recipe)
    {
        internal ReadOnlySpan<double> Original { get; } = original;

        internal Span<double> Target { get; } = target;

        internal TreatRecipe Recipe { get; } = recipe;
    }
}
