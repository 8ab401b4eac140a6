using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Statistics;

/// <summary>Correlations within a level and across levels.</summary>
public static class LevelCorrelations
{
    /// <summary>Every pair of a level whose two belong to the same node of a higher level.</summary>
    /// <param name="table">The columns; a node that is no column is passed over.</param>
    /// <param name="model">The tree.</param>
    /// <param name="levels">The level of the pairs, and the higher level within which they are formed; that of the index for all pairs.</param>
    /// <param name="recipe">Which correlation, and the thresholds.</param>
    /// <remarks>Missing (NaN): skipped pair by pair. O(pairs × rows), ranks and Kendall O(pairs × rows log rows).</remarks>
    public static ImmutableArray<CorrelatedPair> Within(ScoreTable table, CompositeModel model, (int Of, int Within) levels, CorrelationRecipe recipe)
    {
        Check(table, model, recipe);
        if (levels.Within <= levels.Of) throw new ArgumentOutOfRangeException(nameof(levels), levels, "A higher level is expected after a lower one.");
        var pairs = ImmutableArray.CreateBuilder<CorrelatedPair>();
        foreach (var group in model.Aggregates.Where(a => model.Nodes[a].Level == levels.Within))
        {
            int[] members = [.. model.Descendants(group, levels.Of).Where(i => table.Find(model.Nodes[i].Code) >= 0)];
            for (var i = 0; i < members.Length; i++)
            {
                for (var j = i + 1; j < members.Length; j++) pairs.Add(Pair(table, model.Nodes[group].Code, (model.Nodes[members[i]].Code, model.Nodes[members[j]].Code), recipe));
            }
        }

        return pairs.ToImmutable();
    }

    /// <summary>Every node with each of its ancestors: an indicator that does not go with its pillar does not help to measure it.</summary>
    /// <param name="scores">Indicators, pillars and index, as aggregation returns them.</param>
    /// <param name="model">The tree.</param>
    /// <param name="recipe">Which correlation, and the thresholds.</param>
    /// <remarks>Missing (NaN): skipped pair by pair. O(nodes × levels × rows).</remarks>
    public static ImmutableArray<CorrelatedPair> WithAncestors(ScoreTable scores, CompositeModel model, CorrelationRecipe recipe)
    {
        Check(scores, model, recipe);
        var pairs = ImmutableArray.CreateBuilder<CorrelatedPair>();
        foreach (var node in model.Nodes.Where(n => scores.Find(n.Code) >= 0))
        {
            for (var level = node.Level + 1; level <= model.Levels; level++)
            {
                if (model.Ancestor(model.Find(node.Code), level) is not (var above and >= 0) || scores.Find(model.Nodes[above].Code) < 0) continue;
                pairs.Add(Pair(scores, model.Nodes[above].Code, (node.Code, model.Nodes[above].Code), recipe));
            }
        }

        return pairs.ToImmutable();
    }

    private static void Check(ScoreTable table, CompositeModel model, CorrelationRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
    }

    private static CorrelatedPair Pair(ScoreTable table, string group, (string One, string Other) codes, CorrelationRecipe recipe)
    {
        var (one, other) = (table.Find(codes.One), table.Find(codes.Other));
        var value = Correlation.Of(table.Column(one), table.Column(other), recipe.Kind);
        var p = recipe.Kind == CorrelationKind.Pearson ? Correlation.PValue(table.Column(one), table.Column(other)) : double.NaN;
        return new CorrelatedPair(group, codes.One, codes.Other, value, recipe.DoubtOf(value)) { PValue = p };
    }
}
