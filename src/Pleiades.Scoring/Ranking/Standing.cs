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
        var columns = Ranked(table, model);
        return Of(table, columns, row);
    }

    /// <summary>The same for every subject, in the order of the table; O(cells log rows).</summary>
    /// <param name="table">The indicators in their own units.</param>
    /// <param name="model">Directions and pillars (the parents).</param>
    public static ImmutableArray<ImmutableArray<StandingRow>> OfAll(ScoreTable table, CompositeModel model)
    {
        var columns = Ranked(table, model);
        var all = ImmutableArray.CreateBuilder<ImmutableArray<StandingRow>>(table.Rows);
        for (var row = 0; row < table.Rows; row++) all.Add(Of(table, columns, row));
        return all.MoveToImmutable();
    }

    private static ImmutableArray<StandingRow> Of(ScoreTable table, List<(int Column, string Pillar, double[] Ranks, double Worst)> columns, int row)
    {
        var rows = new List<StandingRow>();
        foreach (var (column, pillar, ranks, worst) in columns)
        {
            if (ranks[row] < worst) rows.Add(new StandingRow(table.Columns[column], pillar, (int)ranks[row], table[row, column]));
        }

        return [.. rows.OrderBy(r => r.Rank).ThenBy(r => r.Pillar, StringComparer.Ordinal)];
    }

    private static List<(int Column, string Pillar, double[] Ranks, double Worst)> Ranked(ScoreTable table, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(model);
        var columns = new List<(int, string, double[], double)>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            if (model.Find(table.Columns[c]) is not (var node and >= 0) || model.Nodes[node].Direction == Direction.Context) continue;
            var ranks = new double[table.Rows];
            if (model.Nodes[node].Direction == Direction.More) Ranks.Descending(table.Column(c), TieRule.Smallest, ranks);
            else Ranks.Ascending(table.Column(c), TieRule.Smallest, ranks);
            columns.Add((c, model.Nodes[node].Parent!, ranks, Numerics.Sums.Range(ranks).Max));
        }

        return columns;
    }
}
