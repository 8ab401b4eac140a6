using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Decisions;

namespace Pleiades.Scoring.Bench;

/// <summary>Benefit of the doubt of 300 subjects by 12 pillars, without and with limits to shares.</summary>
[MemoryDiagnoser]
public class BenefitOfDoubtOfUnits
{
    private const int Rows = 300;
    private const int Pillars = 12;
    private readonly double[] _values;
    private readonly double[] _weights = [.. Enumerable.Repeat(1.0, Pillars)];
    private readonly double[] _scores = new double[Rows];

    /// <summary>Pillar scores that go together, as pillars do.</summary>
    public BenefitOfDoubtOfUnits()
    {
        var chance = new SeededRandom(1);
        double[] strength = [.. Enumerable.Range(0, Rows).Select(_ => chance.NextDouble())];
        _values = [.. Enumerable.Range(0, Rows * Pillars).Select(k => 10 + (50 * strength[k % Rows]) + (40 * chance.NextDouble()))];
    }

    /// <summary>A plain simplex with a column for every slack, rows as arrays.</summary>
    [Benchmark(Baseline = true)]
    public double Plain()
    {
        for (var unit = 0; unit < Rows; unit++) _scores[unit] = Simplex(unit);
        return _scores[0];
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public double Engine()
    {
        BenefitOfDoubt.Scores(new Criteria(_values, _weights, [], Rows), null, _scores);
        return _scores[0];
    }

    /// <summary>The engine with shares between 5 % and 40 %.</summary>
    [Benchmark]
    public double EngineWithShares()
    {
        BenefitOfDoubt.Scores(new Criteria(_values, _weights, [], Rows), new ShareLimits(0.05, 0.4), _scores);
        return _scores[0];
    }

    private double Simplex(int unit)
    {
        var width = Pillars + Rows + 1;
        double[][] rows = [.. Enumerable.Range(0, Rows).Select(_ => new double[width]), new double[width]];
        for (var r = 0; r < Rows; r++)
        {
            for (var c = 0; c < Pillars; c++) rows[r][c] = _values[(c * Rows) + r];
            rows[r][Pillars + r] = rows[r][^1] = 1;
        }

        for (var c = 0; c < Pillars; c++) rows[Rows][c] = -_values[(c * Rows) + unit];
        while (true)
        {
            var column = Enumerable.Range(0, width - 1).MinBy(c => rows[Rows][c]);
            if (rows[Rows][column] > -1e-9) return rows[Rows][^1];
            var row = Enumerable.Range(0, Rows).Where(r => rows[r][column] > 1e-9).MinBy(r => rows[r][^1] / rows[r][column]);
            var pivot = rows[row][column];
            for (var c = 0; c < width; c++) rows[row][c] /= pivot;
            for (var r = 0; r <= Rows; r++)
            {
                if (r == row) continue;
                var factor = rows[r][column];
                for (var c = 0; c < width; c++) rows[r][c] -= factor * rows[row][c];
            }
        }
    }
}
