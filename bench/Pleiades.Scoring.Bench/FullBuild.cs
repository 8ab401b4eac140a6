using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Bench;

/// <summary>Divide, screen, fill by groups, treat, normalise and aggregate: 51 subjects on 49 indicators in four levels, 10,000 on 100 in three.</summary>
[MemoryDiagnoser]
public class FullBuild
{
    private static readonly CompositeRecipe Recipe = CompositeRecipe.Default with
    {
        Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean },
        ImputeGroup = "group",
        Screen = new ScreenRecipe { MinAvailability = 0.8 },
        Treat = TreatRecipe.Default,
        Normalise = NormaliseRecipe.Default with { Lower = 1 },
    };

    private CompositeData _data = Sample.Composite(51, 49, 4);

    /// <summary>Subjects.</summary>
    [Params(51, 10_000)]
    public int Rows { get; set; }

    /// <summary>The data of the size.</summary>
    [GlobalSetup]
    public void Setup() => _data = Rows == 51 ? Sample.Composite(51, 49, 4) : Sample.Composite(Rows, 100, 3);

    /// <summary>A plain script: LINQ over a dictionary per subject.</summary>
    [Benchmark(Baseline = true)]
    public double Naive() => PlainBuild.Run(_data);

    /// <summary>The engine.</summary>
    [Benchmark]
    public double Engine()
    {
        var scores = Composite.Build(_data, Recipe).Scores;
        return scores[0, scores.Columns.Length - 1];
    }
}
