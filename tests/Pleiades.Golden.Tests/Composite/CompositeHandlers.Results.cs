using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Weighting;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Ranks, standings, weights from the tree, removal of elements.</content>
internal static partial class CompositeHandlers
{
    private static void RegisterResults(GoldenRunner runner)
    {
        runner.Table(Topic, "results", "scores_sorted", ScoresSorted);
        runner.Table(Topic, "results", "ranks", entry => Of(entry).Table(RanksOf(Of(entry).Nodes(entry.Input))));
        runner.Table(Topic, "results", "group_ranks", GroupRanks);
        runner.Table(Topic, "results", "unit_summary", UnitSummary);
        runner.Table(Topic, "results", "strengths", entry => Standings(entry, fromEnd: false));
        runner.Table(Topic, "results", "weaknesses", entry => Standings(entry, fromEnd: true));
        runner.Table(Topic, "weights", "original", entry => NodeWeights(entry, "Weight", m => [.. m.Nodes.Select(n => n.Weight)]));
        runner.Table(Topic, "weights", "effective", entry => NodeWeights(entry, "EffWeight", Weights.Effective));
        runner.Table(Topic, "removal", "zero_weight", Removal);
    }

    private static ScoreTable RanksOf(ScoreTable table)
    {
        var ranks = new double[table.Rows * table.Columns.Length];
        for (var c = 0; c < table.Columns.Length; c++) Ranks.Descending(table.Column(c), TieRule.Smallest, ranks.AsSpan(c * table.Rows, table.Rows));
        return new ScoreTable(table.Subjects, table.Columns, ranks);
    }

    private static double[] IndexRanks(ScoreTable table, CompositeModel model)
    {
        var ranks = new double[table.Rows];
        Ranks.Descending(table.Column(table.Find(model.Nodes[model.Root].Code)), TieRule.Smallest, ranks);
        return ranks;
    }

    private static GoldenTable ScoresSorted(TableEntry entry)
    {
        var (composite, table) = (Of(entry), Of(entry).Nodes(entry.Input));
        var ranks = IndexRanks(table, composite.Model);
        var golden = new GoldenTable([composite.Unit, "Rank", .. table.Columns]);
        foreach (var r in Enumerable.Range(0, table.Rows))
            golden.Add([table.Subjects[r].Value, ranks[r], .. Enumerable.Range(0, table.Columns.Length).Select(c => (GoldenCell)table[r, c])]);
        return golden;
    }

    private static GoldenTable GroupRanks(TableEntry entry)
    {
        var composite = Of(entry);
        var table = composite.Columns(entry.Input, c => composite.Model.Find(c) is var at and >= 0 && composite.Model.Nodes[at].Level > 1);
        var name = Text(entry.Parameters, "group_column");
        var groups = composite.Groups(table, name);
        var ranks = new double[table.Rows * table.Columns.Length];
        for (var c = 0; c < table.Columns.Length; c++)
            Ranks.DescendingWithin(table.Column(c), groups, TieRule.Smallest, ranks.AsSpan(c * table.Rows, table.Rows));
        var golden = new GoldenTable([composite.Unit, name, .. table.Columns]);
        foreach (var r in Enumerable.Range(0, table.Rows).Where(r => groups[r] is not null))
            golden.Add([table.Subjects[r].Value, groups[r], .. Enumerable.Range(0, table.Columns.Length).Select(c => (GoldenCell)ranks[(c * table.Rows) + r])]);
        return golden;
    }

    private static GoldenTable UnitSummary(TableEntry entry)
    {
        var (composite, table) = (Of(entry), Of(entry).Nodes(entry.Input));
        var ranks = RanksOf(table);
        var row = table.Subjects.IndexOf(new SubjectId(Text(entry.Parameters, "unit")));
        var levels = entry.Parameters.GetProperty("levels").EnumerateArray().Select(l => l.GetInt32()).ToHashSet();
        var golden = new GoldenTable(["Code", "Score", "Rank"]);
        for (var c = 0; c < table.Columns.Length; c++)
        {
            if (levels.Contains(composite.Model.Nodes[composite.Model.Find(table.Columns[c])].Level))
                golden.Add(table.Columns[c], table[row, c], ranks[row, c]);
        }

        return golden;
    }

    private static GoldenTable Standings(TableEntry entry, bool fromEnd)
    {
        var (composite, table) = (Of(entry), Of(entry).Indicators(entry.Input));
        var rows = Standing.Of(table, composite.Model, table.Subjects.IndexOf(new SubjectId(Text(entry.Parameters, "unit"))));
        var count = (int)Number(entry.Parameters, "count");
        var golden = new GoldenTable(["Code", "Level_2", "Rank", "Value"]);
        foreach (var row in fromEnd ? rows.TakeLast(count) : rows.Take(count)) golden.Add(row.Indicator, row.Pillar, row.Rank, row.Value);
        return golden;
    }

    private static GoldenTable NodeWeights(TableEntry entry, string column, Func<CompositeModel, double[]> weights)
    {
        var model = Of(entry).Model;
        var values = weights(model);
        var golden = new GoldenTable(column == "Weight" ? ["iCode", "Level", "Weight"] : ["iCode", "Level", "Weight", column]);
        for (var i = 0; i < values.Length; i++)
        {
            var node = model.Nodes[i];
            if (column == "Weight") golden.Add(node.Code, node.Level, values[i]);
            else golden.Add(node.Code, node.Level, node.Weight, values[i]);
        }

        return golden;
    }

    private static GoldenTable? Removal(TableEntry entry)
    {
        var (composite, table) = (Of(entry), Prepared(entry));
        var nominal = IndexRanks(Aggregate.Apply(table, composite.Model, AggregateRecipe.Default).Table, composite.Model);
        var removals = Scoring.Analysis.Removal.Of(table, composite.Model, AggregateRecipe.Default, (int)Number(entry.Parameters, "level"));
        if (entry.Output == "mean_absolute_rank_change")
        {
            var golden = new GoldenTable(["Removed", "MeanAbsRankChange"]);
            golden.Add("Nominal", 0);
            foreach (var removed in removals) golden.Add(removed.Element, removed.MeanShift);
            return golden;
        }

        var columns = removals.Select(r => r.Element).Prepend("Nominal");
        var ranks = new ScoreTable(table.Subjects, [.. columns], [.. nominal, .. removals.SelectMany(r => r.Ranks)]);
        return entry.Output == "ranks" ? composite.Table(ranks) : null;
    }
}
