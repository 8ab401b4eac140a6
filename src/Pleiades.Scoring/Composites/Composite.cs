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
        var begun = Begin(data, recipe);
        return Finish(data, recipe, begun, Normalised(data, recipe, begun.ToNormalise), stop);
    }

    /// <summary>The steps that look at one table alone: division, screening, filling, treatment.</summary>
    internal static BegunSteps Begin(CompositeData data, CompositeRecipe recipe)
    {
        var issues = ImmutableArray.CreateBuilder<Issue>();
        var divided = Divided(data, recipe, issues);
        var (filled, kept, prepared) = Prepare(data, recipe, divided);
        issues.AddRange(filled?.Issues ?? []);
        var treated = Treated(recipe, prepared);
        issues.AddRange(treated?.Issues ?? []);
        return new BegunSteps(divided, filled, kept, prepared, treated, issues.ToImmutable());
    }

    /// <summary>The last step, and all of them as one.</summary>
    internal static CompositeSteps Finish(
        CompositeData data, CompositeRecipe recipe, BegunSteps begun, StepResult normalised, CancellationToken stop)
    {
        var scores = Aggregate.Apply(normalised.Table, data.Model, recipe.Aggregate, stop);
        return new CompositeSteps
        {
            Model = data.Model,
            Recipe = recipe,
            Denominated = begun.Divided,
            Imputed = begun.Filled,
            Screened = begun.Kept,
            Prepared = begun.Prepared,
            Treated = begun.Treated,
            Normalised = normalised.Table,
            Scores = scores.Table,
            Issues = [.. begun.Issues, .. normalised.Issues, .. scores.Issues],
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
        if (!recipe.Denominate || (recipe.Denominators.IsEmpty && !data.Model.Nodes.Any(n => n.Denominator is not null))) return data.Indicators;
        var none = new ScoreTable(data.Indicators.Subjects, [], []);
        var named = recipe.Denominators.SetItems(recipe.Undivided.Select(c => KeyValuePair.Create(c, "")));
        return Noted(issues, Denominate.Apply(data.Indicators, data.Denominators ?? none, data.Model, named));
    }

    /// <summary>The step after division: screened and filled in the order of the recipe.</summary>
    internal static (ImputeResult? Filled, ScreenResult? Kept, ScoreTable Table) Prepare(CompositeData data, CompositeRecipe recipe, ScoreTable table)
    {
        ImputeResult? filled = null;
        ScreenResult? kept = null;
        if (recipe.Order == StepOrder.ImputeFirst) table = (filled = Fill(data, recipe, table))?.Table ?? table;
        if (recipe.Screen is { } screen) table = (kept = Screen.Apply(table, data.Model, screen)).Table;
        if (recipe.Order == StepOrder.ScreenFirst) table = (filled = Withholding.From(Fill(data, recipe, table), kept, data.Model))?.Table ?? table;
        return (filled, kept, table);
    }

    /// <summary>Fills the gaps; null when none are to be filled.</summary>
    internal static ImputeResult? Fill(CompositeData data, CompositeRecipe recipe, ScoreTable table)
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
