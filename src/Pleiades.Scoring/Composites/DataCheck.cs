using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Composites;

/// <summary>Looks at data before anything is computed: what will give no score, or one that means little, and why.</summary>
public static class DataCheck
{
    /// <summary>Lists what is doubtful.</summary>
    /// <param name="data">The data.</param>
    /// <returns>One issue each; the place is the column or the unit. Empty when nothing is doubtful.</returns>
    /// <remarks>Missing (NaN): counted. O(cells).</remarks>
    public static ImmutableArray<Issue> Of(CompositeData data)
    {
        ArgumentNullException.ThrowIfNull(data);
        var issues = ImmutableArray.CreateBuilder<Issue>();
        Indicators(data, issues);
        Units(data, issues);
        if (data.Denominators is { } divisors) Denominators(divisors, issues);
        foreach (var (column, groups) in data.Groups.OrderBy(g => g.Key, StringComparer.Ordinal)) Groups(column, groups, issues);
        Weights(data.Model, issues);
        return issues.ToImmutable();
    }

    private static void Indicators(CompositeData data, ImmutableArray<Issue>.Builder issues)
    {
        for (var c = 0; c < data.Indicators.Columns.Length; c++)
        {
            var code = data.Indicators.Columns[c];
            var column = data.Indicators.Column(c);
            var (min, max) = Sums.Range(column);
            var there = Sums.Total(column).Count;
            if (there == 0) issues.Add(new Issue("empty_column", "no unit has a value", code));
            else if (there == 1) issues.Add(new Issue("single_value", "only one unit has a value; nothing can be compared", code));
            else if (!(max > min)) issues.Add(new Issue("constant_column", $"all {there} values are equal; most ways of normalising give no score", code));
            if (data.Model.Nodes[data.Model.Find(code)] is { Goalposts: { } posts, Denominator: null } && (max < Math.Min(posts.Zero, posts.Full) || min > Math.Max(posts.Zero, posts.Full)))
                issues.Add(new Issue("outside_goalposts", "every value lies outside the goalposts: look at the unit of one or the other", code));
        }
    }

    private static void Units(CompositeData data, ImmutableArray<Issue>.Builder issues)
    {
        if (data.Indicators.Rows == 1) issues.Add(new Issue("one_unit", "there is one unit; only goalposts and targets give a score", data.Indicators.Subjects[0].Value));
        for (var r = 0; r < data.Indicators.Rows; r++)
        {
            var there = 0;
            for (var c = 0; c < data.Indicators.Columns.Length; c++) there += double.IsNaN(data.Indicators[r, c]) ? 0 : 1;
            if (there == 0) issues.Add(new Issue("empty_unit", "the unit has no value", data.Indicators.Subjects[r].Value));
        }
    }

    private static void Denominators(ScoreTable divisors, ImmutableArray<Issue>.Builder issues)
    {
        for (var c = 0; c < divisors.Columns.Length; c++)
        {
            for (var r = 0; r < divisors.Rows; r++)
            {
                var value = divisors[r, c];
                if (value > 0) continue;
                var what = double.IsNaN(value) ? "is missing" : value < 0 ? "is below zero and turns the order of what it divides" : "is zero";
                issues.Add(new Issue("denominator", $"the denominator {what}", $"{divisors.Subjects[r].Value}, column {divisors.Columns[c]}"));
            }
        }
    }

    private static void Groups(string column, ImmutableArray<string?> groups, ImmutableArray<Issue>.Builder issues)
    {
        if (groups.Count(g => g is null) is var none and > 0) issues.Add(new Issue("no_group", $"{none} units belong to no group and are left alone when gaps are filled by groups", column));
        foreach (var alone in groups.OfType<string>().GroupBy(g => g, StringComparer.Ordinal).Where(g => g.Count() == 1))
            issues.Add(new Issue("small_group", $"group '{alone.Key}' has one unit; nothing fills its gaps", column));
    }

    private static void Weights(CompositeModel model, ImmutableArray<Issue>.Builder issues)
    {
        foreach (var node in model.Aggregates)
        {
            var children = model.Children(node);
            if (!children.Any(c => model.Nodes[c].Weight > 0)) issues.Add(new Issue("zero_weights", "all weights below it are zero; it has no score", model.Nodes[node].Code));
            else if (children.Length == 1) issues.Add(new Issue("single_child", $"it has one child, '{model.Nodes[children[0]].Code}', and repeats its score", model.Nodes[node].Code));
        }
    }
}
