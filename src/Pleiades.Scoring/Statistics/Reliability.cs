using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Statistics;

/// <summary>Whether the items of a pillar measure one thing.</summary>
public static class Reliability
{
    /// <summary>Cronbach's alpha k² c / Σ of all covariances, c being the mean covariance of different items, over complete pairs.</summary>
    /// <param name="table">The data.</param>
    /// <param name="columns">Positions of the items; at least two, otherwise NaN.</param>
    /// <remarks>Missing (NaN): skipped pair by pair. Source: Cronbach (1951), Psychometrika 16. O(k² rows).</remarks>
    public static double CronbachAlpha(ScoreTable table, ReadOnlySpan<int> columns)
    {
        ArgumentNullException.ThrowIfNull(table);
        var k = columns.Length;
        if (k < 2) return double.NaN;
        var (diagonal, rest) = (0.0, 0.0);
        for (var i = 0; i < k; i++)
        {
            diagonal += Correlation.Covariance(table.Column(columns[i]), table.Column(columns[i]));
            for (var j = 0; j < i; j++) rest += 2 * Correlation.Covariance(table.Column(columns[i]), table.Column(columns[j]));
        }

        var total = diagonal + rest;
        return Math.Abs(total) > 0 ? (double)k / (k - 1) * rest / total : double.NaN;
    }

    /// <summary>Cronbach's alpha of every pillar and the index over its children, and what it would be without each of them.</summary>
    /// <param name="scores">Indicators, pillars and index on one scale, as aggregation returns them; better is more.</param>
    /// <param name="model">The tree.</param>
    /// <returns>One per aggregate, lower levels first; a node with fewer than two children in the table has NaN.</returns>
    /// <remarks>Missing (NaN): skipped pair by pair. O(children³ × rows) per node.</remarks>
    public static ImmutableArray<NodeReliability> OfNodes(ScoreTable scores, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(scores);
        ArgumentNullException.ThrowIfNull(model);
        var nodes = ImmutableArray.CreateBuilder<NodeReliability>(model.Aggregates.Length);
        foreach (var node in model.Aggregates)
        {
            int[] items = [.. model.Children(node).Select(c => scores.Find(model.Nodes[c].Code)).Where(c => c >= 0)];
            var without = items.Select(item => new ItemReliability(scores.Columns[item], CronbachAlpha(scores, [.. items.Where(i => i != item)])));
            nodes.Add(new NodeReliability(model.Nodes[node].Code, items.Length, CronbachAlpha(scores, items)) { Without = [.. without] });
        }

        return nodes.MoveToImmutable();
    }
}
