using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;

namespace Pleiades.Workbench.Composites;

/// <summary>Scores and ranks as readers look them up: best first, the index before its pillars.</summary>
public static class ResultTables
{
    /// <summary>Header of the column of units.</summary>
    public const string Unit = "uCode";

    /// <summary>Scores, ranks, ranks within groups.</summary>
    /// <param name="data">What the indicator was built from.</param>
    /// <param name="steps">What was built.</param>
    public static IEnumerable<CompositeTable> Of(CompositeData data, CompositeSteps steps)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(steps);
        var columns = Order(steps.Model, steps.Scores);
        var ranks = columns.Select(c => Ranked(steps.Scores.Column(c))).ToArray();
        var rows = Enumerable.Range(0, steps.Scores.Rows).OrderBy(r => double.IsNaN(ranks[0][r])).ThenBy(r => ranks[0][r]).ThenBy(r => steps.Scores.Subjects[r]).ToArray();
        var names = Names(data);
        ImmutableArray<string> header = [.. columns.Select(c => steps.Scores.Columns[c])];
        yield return new CompositeTable("scores", [Unit, "uName", "Rank", .. header], [.. rows.Select(r => (object?[])
            [steps.Scores.Subjects[r].Value, names(steps.Scores.Subjects[r]), ranks[0][r], .. columns.Select(c => (object?)steps.Scores[r, c])])]);
        yield return new CompositeTable("ranks", [Unit, "uName", .. header], [.. rows.Select(r => (object?[])
            [steps.Scores.Subjects[r].Value, names(steps.Scores.Subjects[r]), .. ranks.Select(k => (object?)k[r])])]);
        foreach (var group in data.Groups.Keys.Order(StringComparer.Ordinal)) yield return Within(group, data, steps, [.. columns.Where(c => IsAggregate(steps, c))]);
    }

    /// <summary>Positions of the columns, highest level first, each level in the order of the tree.</summary>
    private static int[] Order(CompositeModel model, ScoreTable scores) => [.. Enumerable.Range(0, scores.Columns.Length)
        .OrderByDescending(c => model.Nodes[model.Find(scores.Columns[c])].Level)
        .ThenBy(c => model.Nodes[model.Find(scores.Columns[c])].Level > 1 ? c : 0)
        .ThenBy(c => c)];

    private static bool IsAggregate(CompositeSteps steps, int column) => steps.Model.Nodes[steps.Model.Find(steps.Scores.Columns[column])].Level > 1;

    private static double[] Ranked(ReadOnlySpan<double> scores)
    {
        var ranks = new double[scores.Length];
        Ranks.Descending(scores, TieRule.Smallest, ranks);
        return ranks;
    }

    private static Func<SubjectId, string?> Names(CompositeData data)
    {
        if (data.Names.IsEmpty) return _ => null;
        var names = data.Indicators.Subjects.Zip(data.Names).ToDictionary(p => p.First, p => p.Second);
        return subject => names[subject];
    }

    private static CompositeTable Within(string group, CompositeData data, CompositeSteps steps, int[] columns)
    {
        var groups = data.GroupsFor(group, steps.Scores.Subjects);
        var ranks = new double[columns.Length][];
        for (var c = 0; c < columns.Length; c++) Ranks.DescendingWithin(steps.Scores.Column(columns[c]), groups, TieRule.Smallest, ranks[c] = new double[steps.Scores.Rows]);
        var rows = Enumerable.Range(0, steps.Scores.Rows).OrderBy(r => groups[r], StringComparer.Ordinal).ThenBy(r => ranks[0][r]).ThenBy(r => steps.Scores.Subjects[r]);
        return new CompositeTable(
            $"ranks_within_{group}", [Unit, group, .. columns.Select(c => steps.Scores.Columns[c])],
            [.. rows.Select(r => (object?[])[steps.Scores.Subjects[r].Value, groups[r], .. ranks.Select(k => (object?)k[r])])]);
    }
}
