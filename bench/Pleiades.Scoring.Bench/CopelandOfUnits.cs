using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Bench;

/// <summary>Copeland scores of 300 subjects by 60 criteria.</summary>
[MemoryDiagnoser]
public class CopelandOfUnits
{
    private const int Rows = 300;
    private readonly ScoreTable _table = Sample.Table(Rows, 60);
    private readonly double[] _weights = [.. Enumerable.Range(0, 60).Select(i => 1.0 + (i % 3))];
    private readonly double[] _scores = new double[Rows];
    private readonly double[] _values;

    /// <summary>Lays the columns side by side.</summary>
    public CopelandOfUnits() => _values = [.. Enumerable.Range(0, 60).SelectMany(c => _table.Column(c).ToArray())];

    /// <summary>Pair by pair, as the formula is written.</summary>
    [Benchmark(Baseline = true)]
    public double Plain()
    {
        var scores = new double[Rows];
        for (var i = 0; i < Rows; i++)
        {
            for (var j = 0; j < Rows; j++)
            {
                var (beaten, common) = (0.0, 0.0);
                for (var c = 0; c < _weights.Length; c++)
                {
                    var (own, other) = (_table[i, c], _table[j, c]);
                    if (double.IsNaN(own) || double.IsNaN(other)) continue;
                    common += _weights[c];
                    beaten += own > other ? _weights[c] : own < other ? 0 : _weights[c] / 2;
                }

                scores[i] += beaten / common > 0.5 ? 1 : beaten / common < 0.5 ? -1 : 0;
            }
        }

        return scores[0];
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public double Engine()
    {
        Outranking.Copeland(_values, _weights, 1e-12, _scores);
        return _scores[0];
    }
}
