using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Scoring.Bench;

/// <summary>10,000 joint draws over 45 subjects and 36 indicators, every cell an interval, scored between goalposts and by min-max.</summary>
[MemoryDiagnoser]
public class JointUncertainty
{
    private readonly CompositeModel _model = Sample.Model(36);
    private readonly Panel _panel = Sample.Panel(45, 36);
    private readonly CompositeRecipe _posts = CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.Goalposts } };

    /// <summary>A plain script: a new table and the whole pipeline for each of 10,000 draws, scores only.</summary>
    [Benchmark(Baseline = true)]
    public double Naive()
    {
        var (chance, sum, values) = (new SeededRandom(1), 0.0, new double[45 * 36]);
        for (var draw = 0; draw < 10_000; draw++)
        {
            for (var i = 0; i < values.Length; i++)
            {
                var cell = _panel[i % 45, i / 45];
                values[i] = cell.Low + ((cell.High - cell.Low) * chance.NextDouble());
            }

            var scores = Composite.Build(new CompositeData(_model, new ScoreTable(_panel.Subjects, _panel.Columns, values)), _posts).Scores;
            sum += scores[0, scores.Columns.Length - 1];
        }

        return sum;
    }

    /// <summary>Between goalposts, with every interval, rank and probability of every pillar.</summary>
    [Benchmark]
    public double Goalposts() => Run(_posts, UncertaintyRecipe.Default);

    /// <summary>By min-max, so that every cell moves all others.</summary>
    [Benchmark]
    public double MinMax() => Run(CompositeRecipe.Default, UncertaintyRecipe.Default);

    /// <summary>By min-max with weights drawn too.</summary>
    [Benchmark]
    public double DrawnWeights() => Run(CompositeRecipe.Default, UncertaintyRecipe.Default with { WeightConcentration = 50 });

    private double Run(CompositeRecipe recipe, UncertaintyRecipe how)
    {
        var sum = 0.0;
        foreach (var node in JointRun.Run(UncertainData.Of(_model, _panel), recipe, how with { Benchmark = 80 }).Nodes)
        {
            for (var a = 0; a < 45; a++)
            {
                for (var b = 0; b < 45; b++) sum += node.Beats(a, b);
            }
        }

        return sum;
    }
}
