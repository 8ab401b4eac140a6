using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>Fills gaps by what a multivariate normal distribution expects, pillar by pillar.</summary>
internal static class RegressionFill
{
    /// <summary>Fills the gaps of every pillar; where a column cannot take part, the mean fills it and an issue says why.</summary>
    internal static void Apply(
        double[] values, ScoreTable table, CompositeModel model, ImputeRecipe recipe, ImmutableArray<Issue>.Builder issues)
    {
        var order = Enumerable.Range(0, table.Rows).OrderBy(r => table.Subjects[r]).ToArray();
        foreach (var pillar in Pillars(table, model, recipe.ParentLevel))
        {
            if (pillar.Columns.TrueForAll(c => Sums.Missing(table.Column(c)) == 0)) continue;
            var (able, unable) = (new List<int>(), new List<(int Column, string Why)>());
            foreach (var c in pillar.Columns)
            {
                if (Flaw(table.Column(c), recipe) is { } why) unable.Add((c, why));
                else able.Add(c);
            }

            if (able.Count == 1) unable.Add((able[0], "no other indicator of the pillar can take part"));
            foreach (var (c, why) in unable) ByMean(values, table, c, why, issues);
            if (able.Count > 1) Normal(values, table, new NormalModel(table, able, order, recipe), (able, pillar.Place), issues);
        }
    }

    private static List<(string Place, List<int> Columns)> Pillars(ScoreTable table, CompositeModel model, int level)
    {
        var pillars = new List<(string Place, List<int> Columns)>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var node = model.Find(table.Columns[c]);
            var above = node < 0 ? -1 : model.Ancestor(node, level);
            var place = above < 0 ? "" : model.Nodes[above].Code;
            var at = pillars.FindIndex(p => p.Place == place);
            if (at < 0) pillars.Add((place, [c]));
            else pillars[at].Columns.Add(c);
        }

        return pillars;
    }

    private static string? Flaw(ReadOnlySpan<double> column, ImputeRecipe recipe)
    {
        var there = column.Length - Sums.Missing(column);
        if (there < recipe.MinSubjects) return $"{there} subjects have a value, and {recipe.MinSubjects} are expected";
        return Moments.StandardDeviation(column) > 0 ? null : "all values are equal";
    }

    private static void ByMean(double[] values, ScoreTable table, int column, string why, ImmutableArray<Issue>.Builder issues)
    {
        if (Sums.Missing(table.Column(column)) == 0) return;
        var mean = Sums.Mean(table.Column(column));
        foreach (ref var value in values.AsSpan(column * table.Rows, table.Rows))
        {
            if (double.IsNaN(value)) value = mean;
        }

        issues.Add(new Issue("regression", $"filled by the mean: {why}", table.Columns[column]));
    }

    private static void Normal(
        double[] values, ScoreTable table, NormalModel normal, (List<int> Columns, string Place) pillar, ImmutableArray<Issue>.Builder issues)
    {
        if (!normal.Fit()) issues.Add(new Issue("regression", $"not settled after {normal.Rounds} rounds; the last values stand", pillar.Place));
        var alone = 0;
        for (var k = 0; k < pillar.Columns.Count; k++)
        {
            var column = values.AsSpan(pillar.Columns[k] * table.Rows, table.Rows);
            for (var r = 0; r < column.Length; r++)
            {
                if (double.IsNaN(column[r])) column[r] = normal.Expected(r, k);
                alone += k == 0 && double.IsNaN(normal.Expected(r, 0)) ? 1 : 0;
            }
        }

        if (alone > 0) issues.Add(new Issue("regression", $"{alone} subjects have no value in the pillar to start from, and their gaps stay", pillar.Place));
    }
}
