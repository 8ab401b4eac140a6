using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using Pleiades.Scoring.Weighting;

namespace Pleiades.Workbench.Composites;

/// <summary>Every step of a composite indicator as tables, so that nothing between data and index is hidden.</summary>
public static class StepTables
{
    /// <summary>The tables: the seven steps, then what each step did, the results, and how they look from inside.</summary>
    /// <param name="data">What it was built from.</param>
    /// <param name="steps">What was built.</param>
    /// <param name="stop">Ends the work.</param>
    /// <returns>The tables, each made when it is asked for.</returns>
    public static IEnumerable<CompositeTable> Of(CompositeData data, CompositeSteps steps, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(steps);
        return Steps(data, steps).Concat(Accounts(data, steps)).Concat(ResultTables.Of(data, steps)).Concat(AnalysisTables.Of(steps, stop));
    }

    /// <summary>The seven steps under their numbers; the second and third stand in the order in which they ran.</summary>
    private static IEnumerable<CompositeTable> Steps(CompositeData data, CompositeSteps steps)
    {
        var (imputed, screened) = (steps.Imputed?.Table, steps.Screened?.Table);
        yield return Cells("00_raw", data.Indicators);
        yield return Cells("01_denominated", steps.Denominated);
        if (steps.Recipe.Order == StepOrder.ImputeFirst || (imputed is null && screened is null))
        {
            yield return Cells("02_imputed", imputed ?? steps.Denominated);
            yield return Cells("03_screened", screened ?? imputed ?? steps.Denominated);
        }
        else
        {
            yield return Cells("02_screened", screened ?? steps.Denominated);
            yield return Cells("03_imputed", imputed ?? screened ?? steps.Denominated);
        }

        yield return Cells("04_treated", steps.ToNormalise);
        yield return Cells("05_normalised", steps.Normalised);
        yield return Cells("06_aggregated", steps.Scores);
    }

    private static IEnumerable<CompositeTable> Accounts(CompositeData data, CompositeSteps steps)
    {
        yield return Screening(steps.Screened?.Units ?? Screen.Apply(steps.Denominated, new ScreenRecipe { MinAvailability = 0 }).Units);
        if (steps.Imputed is { } imputed)
        {
            yield return new CompositeTable("imputed_cells", [ResultTables.Unit, "iCode", "value"], [.. imputed.Filled.Select(c => Cell(imputed.Table, c))]);
            yield return new CompositeTable("missing_cells", [ResultTables.Unit, "iCode", "value"], [.. imputed.Left.Select(c => Cell(imputed.Table, c))]);
        }

        if (steps.Treated is { } treated)
        {
            yield return Treatment(treated);
            yield return Points(steps.Prepared, treated);
        }

        var effective = Weights.Effective(data.Model);
        yield return new CompositeTable("weights", ["iCode", "iName", "Level", "Parent", "Weight", "EffWeight"],
            [.. steps.Model.Nodes.Select((n, at) => (object?[])[n.Code, n.Name, n.Level, n.Parent, n.Weight, effective[at]])]);
        yield return new CompositeTable("issues", ["code", "place", "message"],
            [.. DataCheck.Of(data).Concat(steps.Issues).Select(i => (object?[])[i.Code, i.Place, i.Message])]);
    }

    private static CompositeTable Cells(string name, ScoreTable table) => new(
        name,
        [ResultTables.Unit, .. table.Columns],
        [.. Enumerable.Range(0, table.Rows).Select(r => (object?[])[table.Subjects[r].Value, .. Enumerable.Range(0, table.Columns.Length).Select(c => (object?)table[r, c])])]);

    private static object?[] Cell(ScoreTable table, (int Row, int Column) at) => [table.Subjects[at.Row].Value, table.Columns[at.Column], table[at.Row, at.Column]];

    private static CompositeTable Screening(ImmutableArray<ScreenedUnit> units) => new(
        "screening",
        [ResultTables.Unit, "N_missing", "N_zero", "N_miss_or_zero", "Dat_Avail", "Non_Zero", "LowData", "LowNonZero", "Included"],
        [.. units.Select(u => (object?[])
        [
            u.Subject.Value, u.Availability.Missing, u.Availability.Zeros, u.Availability.Missing + u.Availability.Zeros,
            u.Availability.Available, u.Availability.NonZero, u.LowData, u.LowNonZero, u.Included,
        ])]);

    private static CompositeTable Treatment(TreatResult treated) => new(
        "treatment",
        [
            "iCode", "skew_before", "kurtosis_before", "passes_before", "winsorised",
            "skew_winsorised", "kurtosis_winsorised", "passes_winsorised", "transform", "skew_transformed", "kurtosis_transformed", "passes_transformed",
        ],
        [.. treated.Columns.Select(c => (object?[])
        [
            c.Column, .. Shape(c.Before), c.Winsorised, .. Shape(c.AfterWinsorising),
            c.Transform == Transform.None ? null : c.Transform.ToString(), .. Shape(c.AfterTransform),
        ])]);

    private static object?[] Shape(ShapeCheck? shape) => [shape?.Skewness, shape?.Kurtosis, shape?.Passes];

    private static CompositeTable Points(ScoreTable before, TreatResult treated)
    {
        var rows = new List<object?[]>();
        for (var c = 0; c < treated.Columns.Length; c++)
        {
            for (var r = 0; r < before.Rows; r++)
            {
                var (from, to) = (before[r, c], treated.Table[r, c]);
                if (!from.Equals(to)) rows.Add([before.Subjects[r].Value, before.Columns[c], from, to]);
            }
        }

        return new CompositeTable("treated_points", [ResultTables.Unit, "iCode", "before", "after"], rows);
    }
}
