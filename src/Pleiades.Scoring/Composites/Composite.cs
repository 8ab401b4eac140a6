using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Denomination;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Composites;

/// <summary>Builds a composite indicator: divide, screen and fill, treat, normalise, aggregate.</summary>
public static class Composite
{
    /// <summary>Runs every step of a recipe.</summary>
    /// <param name="data">Values, denominators, groups and tree.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <remarks>Missing (NaN): as each step says; what could not be computed is NaN with an issue, and the rest goes on. O(cells).</remarks>
    /// <exception cref="ArgumentException">The recipe names a group column that the data do not have.</exception>
    public static CompositeSteps Build(CompositeData data, CompositeRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var divided = Divided(data, recipe, issues);
        var (filled, kept, prepared) = Prepare(data, recipe, divided);
        issues.AddRange(filled?.Issues ?? []);
        var treated = Treated(recipe, prepared);
        issues.AddRange(treated?.Issues ?? []);
        var normalised = Noted(issues, Normalised(data, recipe, treated?.Table ?? prepared));
        var scores = Noted(issues, Aggregate.Apply(normalised, data.Model, recipe.Aggregate, stop));
        return new CompositeSteps
        {
            Model = data.Model,
            Recipe = recipe,
            Denominated = divided,
            Imputed = filled,
            Screened = kept,
            Prepared = prepared,
            Treated = treated,
            Normalised = normalised,
            Scores = scores,
            Issues = issues.ToImmutable(),
        };
    }

    /// <summary>The step after preparation; null when nothing is to be pulled in.</summary>
    internal static TreatResult? Treated(CompositeRecipe recipe, ScoreTable prepared) => recipe.Treat is { } treat ? Treat.Apply(prepared, treat) : null;

    /// <summary>The step after treatment.</summary>
    internal static StepResult Normalised(CompositeData data, CompositeRecipe recipe, ScoreTable treated) =>
        NormaliseTable.Apply(treated, data.Model, recipe.Normalise);

    /// <summary>The first step.</summary>
    internal static ScoreTable Divided(CompositeData data, CompositeRecipe recipe, ImmutableArray<Issue>.Builder issues)
    {
        if (!recipe.Denominate || !data.Model.Nodes.Any(n => n.Denominator is not null)) return data.Indicators;
        var none = new ScoreTable(data.Indicators.Subjects, [], []);
        return Noted(issues, Denominate.Apply(data.Indicators, data.Denominators ?? none, data.Model));
    }

    /// <summary>The step after division: screened and filled in the order of the recipe.</summary>
    internal static (ImputeResult? Filled, ScreenResult? Kept, ScoreTable Table) Prepare(CompositeData data, CompositeRecipe recipe, ScoreTable table)
    {
        ImputeResult? filled = null;
        ScreenResult? kept = null;
        if (recipe.Order == StepOrder.ImputeFirst) table = (filled = Fill(data, recipe, table))?.Table ?? table;
        if (recipe.Screen is { } screen) table = (kept = Screen.Apply(table, screen)).Table;
        if (recipe.Order == StepOrder.ScreenFirst) table = (filled = Fill(data, recipe, table))?.Table ?? table;
        return (filled, kept, table);
    }

    private static ImputeResult? Fill(CompositeData data, CompositeRecipe recipe, ScoreTable table)
    {
        if (recipe.Impute is not { } impute) return null;
        var groups = data.GroupsFor(recipe.ImputeGroup, table.Subjects);
        return groups.IsDefault && recipe.ImputeGroup is { } column
            ? throw new ArgumentException($"There is no group column '{column}'.", nameof(recipe))
            : Impute.Apply(table, data.Model, impute, groups);
    }

    private static ScoreTable Noted(ImmutableArray<Issue>.Builder issues, StepResult result)
    {
        issues.AddRange(result.Issues);
        return result.Table;
    }
}
