using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Bench;

/// <summary>Weighted means in three levels over 10,000 subjects and 100 indicators: a plan run again, one call, a plain loop.</summary>
[MemoryDiagnoser]
public class AggregateThreeLevels
{
    private readonly CompositeModel _model = Sample.Model(100);
    private readonly ScoreTable _table = Sample.Table(10_000, 100);
    private readonly double[] _values;
    private readonly double[] _aggregates;
    private readonly AggregatePlan _plan;

    /// <summary>Prepares the plan and its memory.</summary>
    public AggregateThreeLevels()
    {
        _plan = new AggregatePlan(_model, _table.Columns, AggregateRecipe.Default, _table.Rows);
        _aggregates = new double[_plan.Length];
        _values = new double[_plan.Columns * _plan.Rows];
        for (var c = 0; c < _plan.Columns; c++) _table.Column(c).CopyTo(_values.AsSpan(c * _plan.Rows));
    }

    /// <summary>A plain loop over subjects, nodes and children.</summary>
    [Benchmark(Baseline = true)]
    public double Plain()
    {
        var scores = new double[_model.Nodes.Length];
        var last = 0.0;
        for (var r = 0; r < _table.Rows; r++)
        {
            foreach (var i in _model.Indicators) scores[i] = _table[r, _table.Find(_model.Nodes[i].Code)];
            foreach (var a in _model.Aggregates)
            {
                var (sum, weights) = (0.0, 0.0);
                foreach (var child in _model.Children(a))
                {
                    if (double.IsNaN(scores[child])) continue;
                    sum += _model.Nodes[child].Weight * scores[child];
                    weights += _model.Nodes[child].Weight;
                }

                scores[a] = sum / weights;
            }

            last = scores[_model.Root];
        }

        return last;
    }

    /// <summary>One call, everything prepared anew.</summary>
    [Benchmark]
    public double Apply() => Aggregate.Apply(_table, _model, AggregateRecipe.Default).Table[0, 100];

    /// <summary>The plan run again.</summary>
    [Benchmark]
    public double Plan()
    {
        _plan.Run(_values, _aggregates);
        return _aggregates[0];
    }
}
