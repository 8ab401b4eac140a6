using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class BalancedWeightsTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_TwoColumns_WeighsByTheOthersDeviation()
    {
        var found = Find(Flat(Node("a"), Node("b")), Table(["a", "b"], [1, 2, 3, 4, 7], [20, 50, 10, 30, 40]));
        var ratio = Moments.StandardDeviation([20, 50, 10, 30, 40]) / Moments.StandardDeviation([1, 2, 3, 4, 7]);
        Assert.Equal(ratio, found.Weights[0] / found.Weights[1], 1e-6);
        Assert.InRange(found.Objective, 0, 1e-20);
        Assert.Equal(found.Correlations[0], found.Correlations[1], 1e-9);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 25)];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_ThreeColumns_IsNoWorseThanAFineGrid(int seed)
    {
        var table = Correlated(seed, gaps: 0);
        var found = Find(Flat(Node("a"), Node("b"), Node("c")), table);
        Assert.All(found.Weights, w => Assert.True(w >= 0));
        Assert.True(Math.Log(found.Objective) < -40 || Math.Log(found.Objective) <= Math.Log(GridBest(table)) + 0.01);
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Of_ColumnsWithGaps_IsNoWorseThanAGrid(int seed)
    {
        var table = Correlated(seed, gaps: 0.15);
        var found = Find(Flat(Node("a"), Node("b"), Node("c")), table);
        Assert.True(Math.Log(found.Objective) < -40 || Math.Log(found.Objective) <= Math.Log(GridBest(table)) + 0.01);
    }

    [Fact]
    public void Of_ConstantAndAbsentColumn_HaveNoWeightAndTheRestIsBalanced()
    {
        var found = Find(Flat(Node("a"), Node("k"), Node("gone"), Node("b")), Table(["a", "k", "b"], [1, 2, 3, 4], [5, 5, 5, 5], [1, 4, 2, 3]));
        Assert.Equal([0, 0], [found.Weights[1], found.Weights[2]]);
        Assert.Equal(["k", "gone"], found.Issues.Select(i => i.Place));
        Assert.Equal(found.Correlations[0], found.Correlations[3], 1e-6);
    }

    [Fact]
    public void Of_OnlyChildAndTwo_BalancesInsideTheParents()
    {
        var model = CompositeModel.Create(
        [
            Node("a") with { Parent = "P" }, Node("b") with { Parent = "Q" }, Node("c") with { Parent = "Q" },
            new() { Code = "P", Level = 2, Parent = "I" }, new() { Code = "Q", Level = 2, Parent = "I" }, new() { Code = "I", Level = 3 },
        ]).Value!;
        var found = Find(model, Correlated(3, gaps: 0));
        Assert.Equal(0.5, found.Weights[0], 1e-12);
        Assert.Equal(1, found.Weights.Sum(), 1e-12);
        Assert.Equal(found.Weights[1], found.On(model).Nodes[1].Weight);
    }

    [Fact]
    public void Of_NothingVaries_HasNoObjectiveAndEqualWeights()
    {
        var found = Find(Flat(Node("a"), Node("b")), Table(["a", "b"], [1, 1], [2, 2]));
        Assert.Equal(Gone, found.Objective);
        Assert.Equal([0.5, 0.5], found.Weights);
    }

    [Fact]
    public void Of_OneElement_HasAllTheWeight()
    {
        var found = Find(Flat(Node("a")), Table(["a"], [1, 2, 4]));
        Assert.Equal((1, 0), (found.Weights[0], found.Objective), (x, y) => Math.Abs(x.Item1 - y.Item1) + Math.Abs(x.Item2 - y.Item2) < 1e-12);
    }

    [Fact]
    public void Of_GeometricMeans_AreBalancedToo()
    {
        var found = BalancedWeights.Of(
            Correlated(4, gaps: 0), Flat(Node("a"), Node("b"), Node("c")),
            new BalanceRecipe { Level = 1, Aggregate = AggregateRecipe.Default with { Method = AggregateMethod.Geometric } }, Stop);
        Assert.True(found.Objective < 1e-3);
        Assert.All(found.Weights, w => Assert.True(w >= 0));
    }

    [Fact]
    public void Of_Again_HasTheSameBits()
    {
        var (model, table) = (Flat(Node("a"), Node("b"), Node("c")), Correlated(5, gaps: 0.1));
        Assert.Equal(Find(model, table).Weights, Find(model, table).Weights);
    }

    [Fact]
    public void Of_LevelOfTheIndex_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(
        () => BalancedWeights.Of(Table(["a"], [1, 2]), Flat(Node("a")), BalanceRecipe.Default, Stop));

    private static BalancedWeights Find(CompositeModel model, ScoreTable table) =>
        BalancedWeights.Of(table, model, BalanceRecipe.Default with { Level = 1 }, TestContext.Current.CancellationToken);

    private static ScoreTable Correlated(int seed, double gaps)
    {
        var chance = new SeededRandom((ulong)seed);
        var (share, base1) = (chance.NextDouble(), Enumerable.Range(0, 40).Select(_ => chance.NextDouble()).ToArray());
        double[] Column(double scale) => [.. base1.Select(b => chance.NextDouble() < gaps ? Gone : 0.1 + (scale * ((share * b) + ((1.2 - share) * chance.NextDouble()))))];
        return Table(["a", "b", "c"], Column(1), Column(5), Column(0.3));
    }

    /// <summary>The least objective over a grid of 1 in 200, computed plainly.</summary>
    private static double GridBest(ScoreTable table)
    {
        var best = double.PositiveInfinity;
        for (var i = 0; i <= 200; i++)
        {
            for (var j = 0; i + j <= 200; j++)
            {
                double[] weights = [i / 200.0, j / 200.0, (200 - i - j) / 200.0];
                var index = Enumerable.Range(0, table.Rows).Select(r => WeightedMeans.Arithmetic([table[r, 0], table[r, 1], table[r, 2]], weights)).ToArray();
                var r = Enumerable.Range(0, 3).Select(c => Correlation.Of(table.Column(c), index, CorrelationKind.Pearson)).ToArray();
                var objective = r.Sum(v => Math.Pow((1.0 / 3) - (v / r.Sum()), 2)) / 3;
                if (r.Sum() > 0 && objective < best) best = objective;
            }
        }

        return best;
    }
}
