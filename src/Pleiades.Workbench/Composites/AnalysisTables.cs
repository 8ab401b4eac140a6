using System.Collections.Immutable;
using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Workbench.Composites;

/// <summary>What a composite indicator looks like from inside: columns, pairs, pillars, what each element does to the ranks.</summary>
public static class AnalysisTables
{
    private const long MostComparisons = 1_000_000;

    /// <summary>The tables.</summary>
    /// <param name="steps">What was built.</param>
    /// <param name="stop">Ends the work.</param>
    public static IEnumerable<CompositeTable> Of(CompositeSteps steps, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(steps);
        yield return Statistics("statistics_raw", steps.Denominated);
        yield return Statistics("statistics_treated", steps.ToNormalise);
        foreach (var kind in Enum.GetValues<CorrelationKind>()) yield return Correlations(steps, kind);
        yield return Ancestors(steps);
        yield return new CompositeTable("reliability", ["iCode", "items", "alpha", "item", "alpha_without"],
            [.. Reliability.OfNodes(steps.Scores, steps.Model).SelectMany(n => n.Without.Select(i => (object?[])[n.Node, n.Items, n.Alpha, i.Item, i.Alpha]).Prepend([n.Node, n.Items, n.Alpha, null, null]))]);
        yield return Removed(steps, stop);
        yield return Effects(steps, stop);
        yield return Standings(steps);
    }

    /// <summary>Ten points of a hundred: a tenth of the range of the scores.</summary>
    private static double Step(CompositeSteps steps)
    {
        var (least, most) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var c = 0; c < steps.Normalised.Columns.Length; c++)
        {
            foreach (var score in steps.Normalised.Column(c))
            {
                if (double.IsNaN(score)) continue;
                (least, most) = (Math.Min(least, score), Math.Max(most, score));
            }
        }

        return most > least ? (most - least) / 10 : 1;
    }

    /// <summary>What ten points more would do; not computed where a method compares subjects and the table is large, and then said so.</summary>
    private static CompositeTable Effects(CompositeSteps steps, CancellationToken stop)
    {
        ImmutableArray<string> columns = [ResultTables.Unit, "iCode", "index_per_point", "index_for_ten_points", "places_for_ten_points"];
        if (steps.Recipe.Aggregate.ComparesSubjects(steps.Model) && (long)steps.Normalised.Rows * steps.Normalised.Rows * steps.Normalised.Columns.Length > MostComparisons)
            return new CompositeTable("effects", ["reason"], [["a method that compares units is used, and there are too many to compute all of them again for each cell"]]);
        return new CompositeTable("effects", columns, [.. MarginalEffects.Of(steps.Normalised, steps.Model, steps.Recipe.Aggregate, Step(steps), stop)
            .Select(e => (object?[])[e.Subject.Value, e.Indicator, e.PerPoint, e.Gain, e.Places])]);
    }

    private static CompositeTable Statistics(string name, ScoreTable table) => new(
        name,
        ["iCode", "N.Avail", "Min", "Max", "Mean", "Median", "Std", "Skew", "Kurt", "N.NonZero", "N.Unique", "N.Same", "doubts", "outliers"],
        [.. Describe.Of(table, DescribeRecipe.Default).Select(d => (object?[])
        [
            d.Column, d.Statistics.Available, d.Statistics.Min, d.Statistics.Max, d.Statistics.Mean, d.Statistics.Median, d.Statistics.StandardDeviation,
            d.Statistics.Skewness, d.Statistics.Kurtosis, d.Statistics.NonZero, d.Statistics.Unique, d.Statistics.Same,
            d.Doubts == ColumnDoubts.None ? null : d.Doubts.ToString(), d.Outliers.IsEmpty ? null : string.Join(' ', d.Outliers),
        ])]);

    private static CompositeTable Correlations(CompositeSteps steps, CorrelationKind kind)
    {
        var recipe = CorrelationRecipe.Default with { Kind = kind };
        var pairs = Enumerable.Range(1, steps.Model.Levels - 1).SelectMany(level => LevelCorrelations.Within(steps.Scores, steps.Model, (level, level + 1), recipe));
        return new CompositeTable($"correlations_{kind.ToString().ToLowerInvariant()}", ["parent", "one", "other", "correlation", "p", "doubt"], [.. pairs.Select(Pair)]);
    }

    private static CompositeTable Ancestors(CompositeSteps steps) => new(
        "correlations_with_ancestors", ["ancestor", "one", "other", "correlation", "p", "doubt"],
        [.. LevelCorrelations.WithAncestors(steps.Scores, steps.Model, CorrelationRecipe.Default).Select(Pair)]);

    private static object?[] Pair(CorrelatedPair pair) =>
        [pair.Group, pair.One, pair.Other, pair.Value, pair.PValue, pair.Doubt == CorrelationDoubt.None ? null : pair.Doubt.ToString()];

    private static CompositeTable Removed(CompositeSteps steps, CancellationToken stop) => new(
        "removal", ["level", "iCode", "mean_rank_shift", "greatest_rank_shift"],
        [.. Enumerable.Range(1, steps.Model.Levels - 1).SelectMany(level => Removal.Of(steps.Normalised, steps.Model, steps.Recipe.Aggregate, level, stop)
            .OrderByDescending(r => r.MeanShift).Select(r => (object?[])[level, r.Element, r.MeanShift, r.GreatestShift]))]);

    private static CompositeTable Standings(CompositeSteps steps) => new(
        "strengths_weaknesses", [ResultTables.Unit, "kind", "iCode", "parent", "rank", "value"],
        [.. Standing.OfAll(steps.Denominated, steps.Model).SelectMany((standing, row) =>
        {
            var unit = steps.Denominated.Subjects[row].Value;
            return standing.Take(5).Select(s => Standings(unit, "strength", s)).Concat(standing.Skip(Math.Max(5, standing.Length - 5)).Reverse().Select(s => Standings(unit, "weakness", s)));
        })]);

    private static object?[] Standings(string unit, string kind, StandingRow row) => [unit, kind, row.Indicator, row.Pillar, row.Rank, row.Value];
}
