using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Bench;

/// <summary>Min-max and three levels of weighted means over 2,000 subjects and 100 indicators.</summary>
[MemoryDiagnoser]
public class NormaliseAndAggregate
{
    private readonly CompositeModel _model = Sample.Model(100);
    private readonly ScoreTable _table = Sample.Table(2000, 100);
    private Dictionary<string, double?>[] _rows = [];

    /// <summary>The same values as a list of dictionaries, the way a script would hold them.</summary>
    [GlobalSetup]
    public void Setup() => _rows = [.. Enumerable.Range(0, _table.Rows).Select(r => Enumerable.Range(0, _table.Columns.Length)
        .ToDictionary(c => _table.Columns[c], c => double.IsNaN(_table[r, c]) ? (double?)null : _table[r, c]))];

    /// <summary>A plain script: LINQ over a dictionary per subject.</summary>
    [Benchmark(Baseline = true)]
    public double Naive()
    {
        var scores = _rows.Select(r => new Dictionary<string, double?>(r)).ToList();
        foreach (var code in _table.Columns)
        {
            var there = scores.Select(r => r[code]).OfType<double>().ToList();
            var (min, max) = (there.Min(), there.Max());
            foreach (var row in scores) row[code] = (row[code] - min) / (max - min) * 100;
        }

        foreach (var node in _model.Aggregates.Select(a => _model.Nodes[a]))
        {
            var children = _model.Nodes.Where(n => n.Parent == node.Code).ToList();
            foreach (var row in scores)
            {
                var there = children.Where(c => row[c.Code] is not null).ToList();
                row[node.Code] = there.Sum(c => c.Weight * row[c.Code]) / there.Sum(c => c.Weight);
            }
        }

        return scores[0]["index"] ?? 0;
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public double Engine()
    {
        var normalised = NormaliseTable.Apply(_table, _model, NormaliseRecipe.Default).Table;
        var scored = Aggregate.Apply(normalised, _model, AggregateRecipe.Default).Table;
        return scored[0, scored.Columns.Length - 1];
    }
}
