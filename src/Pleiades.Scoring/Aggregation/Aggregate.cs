using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Adds pillars and the index to normalised indicators, bottom-up.</summary>
public static class Aggregate
{
    /// <summary>Computes every aggregate of the model.</summary>
    /// <param name="table">The normalised indicators; an indicator of the model that is no column counts as missing.</param>
    /// <param name="model">Tree and weights.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="stop">Checked once per aggregate.</param>
    /// <returns>The columns of the table followed by one per aggregate, lower levels first.</returns>
    /// <remarks>
    /// Missing (NaN): a child that is missing is dropped and the weights of the rest count as the whole; all missing, fewer than the
    /// rule's share of children, or a required child missing gives NaN. A value the method does not admit (0 or less under a geometric
    /// mean) gives NaN for that subject, with an issue; the other subjects go on. Methods that compare subjects with each other leave
    /// those out that may not be scored. O(cells); Copeland and PROMETHEE O(rows² × children); the benefit of the doubt a linear program per subject.
    /// </remarks>
    public static StepResult Apply(ScoreTable table, CompositeModel model, AggregateRecipe recipe, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        var plan = new AggregatePlan(model, table.Columns, recipe, table.Rows);
        var given = plan.Columns * plan.Rows;
        var values = new double[given + plan.Length];
        for (var c = 0; c < plan.Columns; c++) table.Column(c).CopyTo(values.AsSpan(c * plan.Rows));
        plan.Run(values.AsSpan(0, given), values.AsSpan(given), stop);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var a = 0; a < model.Aggregates.Length; a++)
        {
            if (plan.Refused[a] > 0) issues.Add(Refusal(plan, a));
        }

        return new StepResult(
            ScoreTable.Owning(table.Subjects, [.. table.Columns, .. model.Aggregates.Select(a => model.Nodes[a].Code)], values), issues.ToImmutable());
    }

    private static Issue Refusal(AggregatePlan plan, int aggregate)
    {
        var code = WeightedMeans.Covers(plan.MethodOf(aggregate)) ? "mean" : "method";
        return new Issue(
            code, $"{plan.Refused[aggregate]} of {plan.Rows} subjects have a value that the {code} does not admit, or no weight", plan.Model.Nodes[plan.Model.Aggregates[aggregate]].Code);
    }
}
