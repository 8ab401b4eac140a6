using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>What each indicator and each pillar gives to a subject's index.</summary>
public static class Contributions
{
    /// <summary>Takes the index of a subject apart.</summary>
    /// <param name="scores">Indicators, pillars and index, as aggregation returns them.</param>
    /// <param name="model">Tree and weights.</param>
    /// <param name="recipe">How scores became pillars and the index.</param>
    /// <param name="row">Position of the subject.</param>
    /// <returns>
    /// One per node that has a score, in the order of the model; the contributions of one level add up to the index, those of the children
    /// of a node to that of the node.
    /// </returns>
    /// <remarks>
    /// The contribution of a node is its score times the derivative of the index by it. Every weighted mean grows by the factor by which all
    /// its values grow, so these products add up (Euler): to share of weight × score for the arithmetic mean, to share of weight × mean for the
    /// geometric one. They are the Shapley-Aumann prices of the path on which all scores rise together from 0. Source: Aumann and Shapley (1974),
    /// Values of Non-Atomic Games. Missing (NaN): a missing node gives nothing and is not listed; under a method that compares subjects the
    /// contributions below it are NaN, and an issue names the node. O(nodes).
    /// </remarks>
    public static ScoreDecomposition Of(ScoreTable scores, CompositeModel model, AggregateRecipe recipe, int row)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)scores.Rows, nameof(row));
        var slopes = Gradient.Of(scores, model, recipe, row);
        var rows = ImmutableArray.CreateBuilder<Contribution>();
        var index = scores[row, scores.Find(model.Nodes[model.Root].Code)];
        for (var i = 0; i < slopes.Length; i++)
        {
            if (scores.Find(model.Nodes[i].Code) is not (var at and >= 0) || double.IsNaN(scores[row, at])) continue;
            var points = Math.Abs(scores[row, at]) > 0 ? slopes[i] * scores[row, at] : double.IsNaN(slopes[i]) ? double.NaN : 0;
            rows.Add(new Contribution(model.Nodes[i].Code, scores[row, at], slopes[i], points) { Share = Math.Abs(index) > 0 ? points / index : double.NaN });
        }

        var comparing = model.Aggregates.Where(a => !WeightedMeans.Covers(recipe.RuleFor(model.Nodes[a].Code, model.Nodes[a].Level).Method!.Value))
            .Select(a => new Issue("contribution", "its method compares subjects, so its score cannot be shared out", model.Nodes[a].Code));
        return new ScoreDecomposition(scores.Subjects[row], index, rows.ToImmutable(), [.. comparing]);
    }
}
