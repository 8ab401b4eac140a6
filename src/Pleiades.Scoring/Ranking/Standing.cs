using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Ranking;

/// <summary>Where a subject stands best and worst among the subjects of a table.</summary>
public static class Standing
{
    /// <summary>The indicators of a subject from its best rank to its worst.</summary>
    /// <param name="table">The indicators in their own units.</param>
    /// <param name="model">Directions and pillars (the parents).</param>
    /// <param name="row">Position of the subject.</param>
    /// <remarks>
    /// Left out: missing values, context indicators, and indicators where the subject shares the worst rank. Equal ranks are ordered by
    /// the code of the pillar, then by the order of the table. The first rows are strengths, the last weaknesses.
    /// </remarks>
    public static ImmutableArray<StandingRow> Of(ScoreTable table, CompositeModel model, int row)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        var rows = new List<StandingRow>();
        var ranks = new double[table.Rows];
        for (var c = 0; c < table.Columns.Length; c++)
        {
            if (model.Find(table.Columns[c]) is not (var node and >= 0) || model.Nodes[node].Direction == Direction.Context) continue;
            if (model.Nodes[node].Direction == Direction.More) Ranks.Descending(table.Column(c), TieRule.Smallest, ranks);
            else Ranks.Ascending(table.Column(c), TieRule.Smallest, ranks);
            if (double.IsNaN(ranks[row]) || ranks[row] >= ranks.Where(r => !double.IsNaN(r)).Max()) continue;
            rows.Add(new StandingRow(table.Columns[c], model.Nodes[node].Parent!, (int)ranks[row], table[row, c]));
        }

        return [.. rows.OrderBy(r => r.Rank).ThenBy(r => r.Pillar, StringComparer.Ordinal)];
    }
}
