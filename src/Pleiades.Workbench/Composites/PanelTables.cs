using System.Collections.Immutable;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Workbench.Composites;

/// <summary>A composite indicator of several points in time, side by side.</summary>
public static class PanelTables
{
    private const long MostCells = 100_000_000;

    /// <summary>Index and ranks by time, what was filled from other times, and why the index changed from each time to the next.</summary>
    /// <param name="years">The points in time, ascending.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Ends the work.</param>
    public static IEnumerable<CompositeTable> Of(ImmutableArray<DatedSteps> years, PanelRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        yield return Scores(years);
        yield return Table("panel_ranks", years, year =>
        {
            var ranks = new double[year.Steps.Scores.Rows];
            Ranks.Descending(year.Steps.Scores.Column(year.Steps.Scores.Columns.Length - 1), TieRule.Smallest, ranks);
            return ranks;
        });
        yield return new CompositeTable("panel_filled", [ResultTables.Unit, "Time", "iCode", "value"], [.. years.SelectMany(y => y.FilledInTime.Select(c => (object?[])
            [y.Data.Indicators.Subjects[c.Row].Value, y.Time, y.Data.Indicators.Columns[c.Column], y.Data.Indicators[c.Row, c.Column]]))]);
        yield return Changes(years, recipe, stop);
    }

    /// <summary>The index of every unit by time.</summary>
    /// <param name="years">The points in time, ascending.</param>
    public static CompositeTable Scores(ImmutableArray<DatedSteps> years) => Table("panel_scores", years, year => year.Steps.Scores.Column(year.Steps.Scores.Columns.Length - 1).ToArray());

    private static CompositeTable Table(string name, ImmutableArray<DatedSteps> years, Func<DatedSteps, double[]> values)
    {
        var columns = years.Select(y => y.Steps.Scores.Subjects.Zip(values(y)).ToDictionary(p => p.First, p => p.Second)).ToArray();
        var units = years.Reverse().SelectMany(y => y.Steps.Scores.Subjects).Distinct();
        var last = columns[^1];
        var rows = units.OrderByDescending(u => last.GetValueOrDefault(u, double.NegativeInfinity)).ThenBy(u => u);
        return new CompositeTable(name, [ResultTables.Unit, .. years.Select(y => y.Time.Length > 0 ? y.Time : "all")],
            [.. rows.Select(u => (object?[])[u.Value, .. columns.Select(c => c.TryGetValue(u, out var value) ? (object?)value : null)])]);
    }

    /// <summary>Why the changes are not taken apart; null when they are. Each unit takes eight builds of everything.</summary>
    private static string? Whole(DatedSteps year, PanelRecipe recipe) => recipe.Scope == PanelScope.AllYears ? "one scale for all times: not taken apart"
        : (long)year.Data.Indicators.Rows * year.Data.Indicators.Rows * year.Data.Indicators.Columns.Length > MostCells ? "too many units to take all changes apart; 'score change --unit' does it for one"
        : null;

    private static double Index(DatedSteps year, SubjectId subject) =>
        year.Steps.Scores.Subjects.IndexOf(subject) is var row and >= 0 ? year.Steps.Scores[row, year.Steps.Scores.Columns.Length - 1] : double.NaN;

    private static CompositeTable Changes(ImmutableArray<DatedSteps> years, PanelRecipe recipe, CancellationToken stop)
    {
        var rows = new List<object?[]>();
        for (var t = 1; t < years.Length; t++)
        {
            var (before, after) = (years[t - 1], years[t]);
            var both = after.Data.Indicators.Subjects.Where(s => before.Data.Indicators.Subjects.Contains(s));
            if (Whole(after, recipe) is { } reason)
            {
                rows.AddRange(both.Select(s => (object?[])[before.Time, after.Time, s.Value, Index(before, s), Index(after, s), Index(after, s) - Index(before, s), null, null, null, reason]));
                continue;
            }

            var changes = UnitTables.Changes((before.Data, recipe.Composite), (after.Data, recipe.Composite), both, stop);
            rows.AddRange(changes.Rows.Select(r => (object?[])[before.Time, after.Time, .. r]));
        }

        return new CompositeTable("panel_changes", ["from", "to", ResultTables.Unit, "before", "after", "change", "own_data", "peers", "method", "reason"], rows);
    }
}
