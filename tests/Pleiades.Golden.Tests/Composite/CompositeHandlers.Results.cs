using System.Collections.Immutable;
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
        var level = (int)Number(entry.Parameters, "level");
        var elements = Enumerable.Range(0, composite.Model.Nodes.Length).Where(i => composite.Model.Nodes[i].Level == level).ToImmutableArray();
        var ranks = new Dictionary<string, double[]> { ["Nominal"] = Ranked(composite.Model, -1) };
        foreach (var element in elements) ranks[composite.Model.Nodes[element].Code] = Ranked(composite.Model, element);
        if (entry.Output == "mean_absolute_rank_change")
        {
            var golden = new GoldenTable(["Removed", "MeanAbsRankChange"]);
            foreach (var (removed, ranked) in ranks) golden.Add(removed, MeanShift(ranked, ranks["Nominal"]));
            return golden;
        }

        var subjects = new ScoreTable(table.Subjects, [.. ranks.Keys], [.. ranks.Values.SelectMany(r => r)]);
        return entry.Output == "ranks" ? composite.Table(subjects) : null;

        double[] Ranked(CompositeModel model, int removed)
        {
            var weights = model.Nodes.Select((n, i) => i == removed ? 0 : n.Weight).ToArray();
            return IndexRanks(Aggregate.Apply(table, model.WithWeights(weights), AggregateRecipe.Default).Table, model);
        }
    }

    /// <summary>The mean of |rank − nominal rank| over the subjects that have both.</summary>
    internal static double MeanShift(double[] ranks, double[] nominal)
    {
        var shifts = ranks.Zip(nominal, (a, b) => Math.Abs(a - b)).Where(d => !double.IsNaN(d)).ToArray();
        return shifts.Length == 0 ? double.NaN : shifts.Sum() / shifts.Length;
    }
}
