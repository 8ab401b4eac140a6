using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Bench;

/// <summary>The five choices of the reference (2 × 4 × 3 × 50 × 2) over 51 subjects, 49 indicators and four levels.</summary>
[MemoryDiagnoser]
public class SensitivityRuns
{
    private static readonly int[] Points = [1, 3, 5, 10];

    private readonly CompositeData _data = Data();
    private readonly FactorPlan _plan = Plan();
    private readonly Design _half;
    private readonly Design _two;
    private readonly Design _full;

    /// <summary>Designs drawn once.</summary>
    public SensitivityRuns()
    {
        (_half, _two, _full) = (Drawn(500), Drawn(2000), Design.FullFactorial(_plan.Levels));
    }

    /// <summary>A plain script: the whole pipeline for each of 500 runs.</summary>
    [Benchmark(Baseline = true)]
    public double Naive500()
    {
        var sum = 0.0;
        for (var run = 0; run < _half.Runs; run++)
        {
            var (recipe, model) = (_plan.Nominal, _data.Model);
            for (var f = 0; f < _plan.Factors.Length; f++)
            {
                var alternative = _plan.Factors[f].Alternatives[_half[run][f]];
                recipe = alternative.Change(recipe);
                if (!alternative.Weights.IsDefault) model = model.WithWeights(alternative.Weights.AsSpan());
            }

            sum += Composite.Build(_data with { Model = model }, recipe).Scores[0, 49];
        }

        return sum;
    }

    /// <summary>500 runs of a drawn design.</summary>
    [Benchmark]
    public double Runs500() => Replicate.Run(_data, _plan, _half).Scores(0)[0];

    /// <summary>2,000 runs of a drawn design.</summary>
    [Benchmark]
    public double Runs2000() => Replicate.Run(_data, _plan, _two).Scores(0)[0];

    /// <summary>All 2,400 combinations and the exact indices.</summary>
    [Benchmark]
    public double Exact2400() => SensitivityAnalysis.Run(_data, _plan, SensitivityRecipe.Default).Of(Target.MeanRankShift).Shares[0].Total;

    /// <summary>20,000 runs of the estimator, without the bootstrap.</summary>
    [Benchmark]
    public double Estimate20000()
    {
        var design = Design.Estimation(_plan.Levels, 2857, 1);
        var targets = new double[design.Runs];
        Replicate.Run(_data, _plan, design).Targets(Target.MeanRankShift, targets);
        return SobolIndices.Estimate(targets, design, FirstOrderEstimator.ConditionalMeans).Total[0];
    }

    private static CompositeModel Model() => CompositeModel.Create(
        Enumerable.Range(0, 49).Select(i => new CompositeNode { Code = $"i{i}", Level = 1, Parent = $"p{i % 8}" })
            .Concat(Enumerable.Range(0, 8).Select(p => new CompositeNode { Code = $"p{p}", Level = 2, Parent = $"h{p % 2}" }))
            .Concat(Enumerable.Range(0, 2).Select(h => new CompositeNode { Code = $"h{h}", Level = 3, Parent = "index" }))
            .Append(new CompositeNode { Code = "index", Level = 4 })).Value!;

    private static CompositeData Data() => new(Model(), Sample.Table(51, 49))
    {
        Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("half", [.. Enumerable.Range(0, 51).Select(i => i % 2 == 0 ? "a" : "b")]),
    };

    private static FactorPlan Plan()
    {
        var chance = new SeededRandom(2);
        var nominal = CompositeRecipe.Default with
        {
            Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean },
            ImputeGroup = "half",
            Treat = TreatRecipe.Default with { SkewThreshold = 0.1, KurtosisThreshold = -1.5 },
            Normalise = NormaliseRecipe.Default with { Lower = 1 },
        };
        return new FactorPlan(nominal,
        [
            new("imputation", [new("mean"), new("median") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMedian } } }]),
            new("points", [.. Points.Select(k => new Alternative($"{k}") { Change = r => r with { Treat = r.Treat! with { MaxWinsorised = k } } })]),
            new("scale",
            [
                new("min-max"),
                new("z") { Change = r => r with { Normalise = new NormaliseRecipe { Method = NormaliseMethod.ZScore, Mean = 10, Deviation = 2 } } },
                new("rank") { Change = r => r with { Normalise = new NormaliseRecipe { Method = NormaliseMethod.Rank } } },
            ]),
            new("weights", [.. Enumerable.Range(0, 50).Select(s => new Alternative($"{s}") { Weights = [.. Model().Nodes.Select(n => n.Level is 2 or 3 ? 0.75 + (chance.NextDouble() / 2) : 1)] })]),
            new("mean", [new("arithmetic"), new("geometric") { Change = r => r with { Aggregate = new AggregateRecipe { Method = AggregateMethod.Geometric } } }]),
        ]);
    }

    private Design Drawn(int runs)
    {
        var (levels, chance) = (_plan.Levels, new SeededRandom(3));
        return new Design(levels, [.. Enumerable.Range(0, runs * levels.Length).Select(i => chance.NextInt32(levels[i % levels.Length]))]);
    }
}
