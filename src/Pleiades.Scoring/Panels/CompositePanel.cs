using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Panels;

/// <summary>Builds a composite indicator of several years.</summary>
public static class CompositePanel
{
    /// <summary>Fills gaps from other years, then runs the steps of each year, on a scale of its own or on one for all years.</summary>
    /// <param name="years">The years, ascending; at least one. All have the same columns.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <returns>The years in their order.</returns>
    /// <remarks>
    /// Missing (NaN): as each step says. On one scale for all years the least, the greatest, the mean and the ranks are taken over every
    /// subject of every year; a reference subject is that of the last year; an issue about a column is listed in every year. O(cells).
    /// </remarks>
    /// <exception cref="ArgumentException">There is no year, a time stands twice or, where gaps are filled in time, is no number; or the columns differ.</exception>
    public static ImmutableArray<DatedSteps> Build(ImmutableArray<DatedData> years, PanelRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        if (years.IsDefaultOrEmpty) throw new ArgumentException("At least one year is expected.", nameof(years));
        recipe.Validate();
        var filled = recipe.Fill is { } method
            ? PanelFill.Apply(years, method, recipe.MostStepsBack)
            : [.. years.Select(y => (y, ImmutableArray<(int, int)>.Empty))];
        var begun = filled.Select(y => Composite.Begin(y.Year.Data, recipe.Composite)).ToList();
        var normalised = recipe.Scope == PanelScope.Yearly
            ? [.. begun.Select((b, t) => NormaliseTable.Apply(b.ToNormalise, filled[t].Year.Data.Model, recipe.Composite.Normalise))]
            : Together(begun, years, recipe.Composite.Normalise);
        return [.. filled.Select((y, t) => new DatedSteps(
            y.Year.Time, y.Year.Data, Composite.Finish(y.Year.Data, recipe.Composite, begun[t], normalised[t], stop)) { FilledInTime = y.Filled })];
    }

    private static List<StepResult> Together(List<BegunSteps> begun, ImmutableArray<DatedData> years, NormaliseRecipe recipe)
    {
        var tables = begun.ConvertAll(b => b.ToNormalise);
        var columns = tables[0].Columns;
        var subjects = tables.SelectMany((t, y) => t.Subjects.Select(s => At(s, years[y].Time))).ToImmutableArray();
        var values = new double[subjects.Length * columns.Length];
        for (var c = 0; c < columns.Length; c++)
        {
            var at = c * subjects.Length;
            foreach (var table in tables)
            {
                if (table.Find(columns[c]) is not (var place and >= 0) || table.Columns.Length != columns.Length)
                    throw new ArgumentException("The columns of the years differ.", nameof(years));
                table.Column(place).CopyTo(values.AsSpan(at));
                at += table.Rows;
            }
        }

        var scored = NormaliseTable.Apply(ScoreTable.Owning(subjects, columns, values), years[0].Data.Model, InLastYear(recipe, tables[^1], years[^1].Time));
        return [.. tables.Select((t, y) => new StepResult(Part(scored.Table, t, tables.Take(y).Sum(e => e.Rows)), scored.Issues))];
    }

    private static ScoreTable Part(ScoreTable all, ScoreTable year, int first)
    {
        var values = new double[year.Rows * all.Columns.Length];
        for (var c = 0; c < all.Columns.Length; c++) all.Column(c).Slice(first, year.Rows).CopyTo(values.AsSpan(c * year.Rows));
        return ScoreTable.Owning(year.Subjects, all.Columns, values);
    }

    private static NormaliseRecipe InLastYear(NormaliseRecipe recipe, ScoreTable last, string time)
    {
        var reference = recipe.Reference == default && last.Rows > 0 ? last.Subjects[0] : recipe.Reference;
        return recipe with
        {
            Reference = At(reference, time),
            ByIndicator = recipe.ByIndicator.ToImmutableDictionary(p => p.Key, p => InLastYear(p.Value, last, time)),
        };
    }

    private static SubjectId At(SubjectId subject, string time) => new($"{subject}@{time}");
}
