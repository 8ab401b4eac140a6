using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;

namespace Pleiades.Scoring.Tests.Composites;

/// <summary>The pipeline once more, from the formulas of the reference's README alone: cells that may be null, LINQ, nothing shared with the engine.</summary>
internal sealed class PlainPipeline(CompositeData data, CompositeRecipe recipe)
{
    private readonly List<int> _rows = [.. Enumerable.Range(0, data.Indicators.Rows)];

    /// <summary>The score of each kept subject on each node; null is missing.</summary>
    internal Dictionary<(SubjectId Subject, string Node), double?> Run()
    {
        var codes = data.Model.Indicators.Select(i => data.Model.Nodes[i].Code).ToList();
        var cells = codes.ToDictionary(c => c, c => _rows.ConvertAll(r => Divided(r, c)));
        var kept = _rows.Where(r => codes.Count(c => cells[c][r] is not null) >= recipe.Screen!.MinAvailability * codes.Count).ToList();
        var scores = codes.ToDictionary(c => c, c => Normalised(Treated(Filled(kept, kept.ConvertAll(r => cells[c][r]))), data.Model.Nodes[data.Model.Find(c)].Direction));
        foreach (var node in data.Model.Aggregates.Select(a => data.Model.Nodes[a]))
        {
            var children = data.Model.Nodes.Where(n => n.Parent == node.Code).ToList();
            scores[node.Code] = [.. Enumerable.Range(0, kept.Count).Select(r => Mean([.. children.Select(c => (c.Weight, scores[c.Code][r]))]))];
        }

        return scores.SelectMany(s => s.Value.Select((v, r) => (Key: (data.Indicators.Subjects[kept[r]], s.Key), v))).ToDictionary(p => p.Key, p => p.v);
    }

    private double? Divided(int row, string code)
    {
        var value = data.Indicators[row, data.Indicators.Find(code)];
        var size = data.Model.Nodes[data.Model.Find(code)].Denominator is { } name ? data.Denominators![row, data.Denominators.Find(name)] : 1;
        return double.IsNaN(value / size) ? null : value / size;
    }

    private List<double?> Filled(List<int> kept, List<double?> column)
    {
        var groups = data.Groups["group"];
        return [.. column.Select((v, i) => v ?? Middle(recipe.Impute!.Method switch
        {
            ImputeMethod.Mean or ImputeMethod.Median => column.OfType<double>(),
            _ => groups[kept[i]] is { } own ? column.Where((_, j) => groups[kept[j]] == own).OfType<double>() : [],
        }))];
    }

    private double? Middle(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        if (sorted.Count == 0) return null;
        return recipe.Impute!.Method is ImputeMethod.Mean or ImputeMethod.GroupMean ? sorted.Average() : (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    private List<double?> Treated(List<double?> column)
    {
        if (Shape(column) is not (var skew, false)) return column;
        var (now, high, low) = (column.ToList(), 0, 0);
        while (Shape(now) is (var s, false) && high + low < recipe.Treat!.MaxWinsorised)
        {
            var there = now.OfType<double>().ToList();
            var end = s >= 0 ? there.Max() : there.Min();
            var next = s >= 0 ? there.Where(v => v < end).Max() : there.Where(v => v > end).Min();
            var count = there.Count(v => v == end);
            now = [.. now.Select(v => v == end ? next : v)];
            (high, low) = s >= 0 ? (count, low) : (high, count);
        }

        if (Shape(now) is not { } last) return column;
        if (last.Passes) return now;
        var (min, max) = (column.Min()!.Value, column.Max()!.Value);
        return [.. column.Select(v => v is { } x ? Math.Log(x - min + (0.01 * (max - min))) : (double?)null)];
    }

    private static (double Skew, bool Passes)? Shape(List<double?> column)
    {
        var x = column.OfType<double>().ToList();
        if (x.Count < 4 || x.Max() == x.Min()) return null;
        var (n, mean) = ((double)x.Count, x.Average());
        var (m2, m3, m4) = (x.Sum(v => Math.Pow(v - mean, 2)), x.Sum(v => Math.Pow(v - mean, 3)), x.Sum(v => Math.Pow(v - mean, 4)));
        var skew = Math.Sqrt(n) * m3 / Math.Pow(m2, 1.5) * Math.Sqrt(n * (n - 1)) / (n - 2);
        var kurt = (((n + 1) * ((n * m4 / (m2 * m2)) - 3)) + 6) * (n - 1) / ((n - 2) * (n - 3));
        return (skew, Math.Abs(skew) < 2 || kurt < 3.5);
    }

    private List<double?> Normalised(List<double?> column, Direction direction)
    {
        var y = column.ConvertAll(v => v * (int)direction);
        var there = y.OfType<double>().ToList();
        if (there.Count == 0 || there.Max() == there.Min()) return y.ConvertAll(_ => (double?)null);
        var (n, min, max, mean) = (there.Count, there.Min(), there.Max(), there.Average());
        var deviation = Math.Sqrt(there.Sum(v => (v - mean) * (v - mean)) / (n - 1));
        return y.ConvertAll(v => v is not { } x ? null : (double?)(recipe.Normalise.Method switch
        {
            NormaliseMethod.MinMax => 1 + ((x - min) / (max - min) * 99),
            NormaliseMethod.ZScore => ((x - mean) / deviation * 2) + 20,
            NormaliseMethod.Rank => there.Count(o => o < x) + 1,
            NormaliseMethod.Borda => there.Count(o => o < x),
            NormaliseMethod.PercentRank => there.Count(o => o < x) / (n - 1.0),
            _ => 1 - ((max - x) / (max - min)),
        }));
    }

    private double? Mean(List<(double Weight, double? Score)> children)
    {
        var there = children.Where(c => c.Score is not null).Select(c => (c.Weight, X: c.Score!.Value)).ToList();
        var total = there.Sum(c => c.Weight);
        if (there.Count == 0 || (double)there.Count / children.Count < recipe.Aggregate.MinChildren || total == 0) return null;
        return recipe.Aggregate.Method switch
        {
            AggregateMethod.Arithmetic => there.Sum(c => c.Weight * c.X) / total,
            AggregateMethod.Geometric when there.TrueForAll(c => c.X > 0) => Math.Exp(there.Sum(c => c.Weight * Math.Log(c.X)) / total),
            AggregateMethod.Harmonic when there.TrueForAll(c => c.X > 0) => total / there.Sum(c => c.Weight / c.X),
            _ => null,
        };
    }
}
