using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>What the ranks would be without an element: its weight is set to 0 and the index computed again.</summary>
public static class Removal
{
    /// <summary>Removes each element of a level in turn.</summary>
    /// <param name="normalised">The normalised indicators.</param>
    /// <param name="model">Tree and weights.</param>
    /// <param name="recipe">How scores become pillars and the index.</param>
    /// <param name="level">The level whose elements are removed, 1 for indicators; below that of the index.</param>
    /// <param name="stop">Checked once per element.</param>
    /// <returns>One per element of the level, in the order of the model.</returns>
    /// <remarks>
    /// Missing (NaN): a subject that has no rank before or after counts in no mean. An element without siblings takes its parent along.
    /// O(elements × cells).
    /// </remarks>
    /// <exception cref="ArgumentOutOfRangeException">There is no such level, or it is that of the index.</exception>
    public static ImmutableArray<RemovedElement> Of(
        ScoreTable normalised, CompositeModel model, AggregateRecipe recipe, int level, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(normalised);
        ArgumentNullException.ThrowIfNull(model);
        if (level < 1 || level >= model.Levels) throw new ArgumentOutOfRangeException(nameof(level), level, $"1 to {model.Levels - 1} is expected.");
        var plan = new AggregatePlan(model, normalised.Columns, recipe, normalised.Rows);
        var weights = model.Nodes.Select(n => n.Weight).ToArray();
        var nominal = Ranked(plan, normalised, weights);
        var removed = ImmutableArray.CreateBuilder<RemovedElement>();
        for (var i = 0; i < weights.Length; i++)
        {
            if (model.Nodes[i].Level != level) continue;
            stop.ThrowIfCancellationRequested();
            var weight = weights[i];
            weights[i] = 0;
            var ranks = Ranked(plan, normalised, weights);
            weights[i] = weight;
            removed.Add(new RemovedElement(model.Nodes[i].Code, RankShift.Mean(ranks, nominal), Greatest(ranks, nominal)) { Ranks = [.. ranks] });
        }

        return removed.ToImmutable();
    }

    private static double[] Ranked(AggregatePlan plan, ScoreTable normalised, double[] weights)
    {
        var aggregates = new double[plan.Length];
        plan.Run(normalised.Values, weights, aggregates);
        var ranks = new double[plan.Rows];
        Ranking.Ranks.Descending(aggregates.AsSpan(plan.Length - plan.Rows), TieRule.Smallest, ranks);
        return ranks;
    }

    private static double Greatest(double[] ranks, double[] nominal)
    {
        var greatest = double.NaN;
        for (var i = 0; i < ranks.Length; i++)
        {
            var shift = Math.Abs(ranks[i] - nominal[i]);
            if (!(shift <= greatest)) greatest = double.IsNaN(shift) ? greatest : shift;
        }

        return greatest;
    }
}
