using BenchmarkDotNet.Attributes;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Bench;

/// <summary>Boards with intervals, comparators, ranks and needs for 45 clusters and 36 indicators.</summary>
[MemoryDiagnoser]
public class BoardsOfClusters
{
    private readonly CompositeModel _model = Sample.Model(36);
    private readonly Panel _panel = Sample.Panel(45, 36);

    /// <summary>The engine.</summary>
    [Benchmark(Baseline = true)]
    public int Boards() => BoardScorer.Score(_model, _panel, BoardRecipe.Default).Subjects.Length;
}
