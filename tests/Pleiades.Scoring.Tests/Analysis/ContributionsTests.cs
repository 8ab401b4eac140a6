using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

public sealed class ContributionsTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
    [
        Node("a", 1) with { Parent = "p" }, Node("b", 3) with { Parent = "p" }, Node("c", 1) with { Parent = "q" }, Node("d", 1) with { Parent = "q" },
        new CompositeNode { Code = "p", Level = 2, Parent = "I", Weight = 2 }, new CompositeNode { Code = "q", Level = 2, Parent = "I" }, new CompositeNode { Code = "I", Level = 3 },
    ]).Value!;

    private static readonly ScoreTable Normalised = Table(["a", "b", "c", "d"], [40, 10], [80, 20], [10, double.NaN], [90, 60]);

    private static ScoreDecomposition Of(AggregateRecipe recipe, int row) => Contributions.Of(
        Aggregate.Apply(Normalised, Model, recipe, TestContext.Current.CancellationToken).Table, Model, recipe, row);

    /// <summary>p = 70, q = 50, index = (2 · 70 + 50) / 3.</summary>
    [Fact]
    public void Of_ArithmeticMeans_IsShareOfWeightTimesScore()
    {
        var parts = Of(AggregateRecipe.Default, 0).Nodes.ToDictionary(n => n.Node, n => n.Points);
        Assert.Equal(2.0 / 3 / 4 * 40, parts["a"], 1e-12);
        Assert.Equal(140.0 / 3, parts["p"], 1e-12);
        Assert.Equal(190.0 / 3, parts["I"], 1e-12);
    }

    [Fact]
    public void Of_MissingChild_GivesItsWeightToTheOthers()
    {
        var nodes = Of(AggregateRecipe.Default, 1).Nodes;
        Assert.DoesNotContain(nodes, n => n.Node == "c");
        Assert.Equal(20, nodes.Single(n => n.Node == "d").Points, 1e-12);
    }

    [Fact]
    public void Of_GeometricMeans_SharesTheIndexByWeight()
    {
        var recipe = AggregateRecipe.Default with { Method = AggregateMethod.Geometric };
        Assert.Equal([2.0 / 12, 0.5, 1.0 / 6, 1.0 / 6], Of(recipe, 0).Nodes.Take(4).Select(n => Math.Round(n.Share, 12)).Select(s => s), (e, a) => Math.Abs(e - a) < 1e-11);
    }

    [Theory]
    [InlineData(AggregateMethod.Arithmetic, 1)]
    [InlineData(AggregateMethod.Geometric, 1)]
    [InlineData(AggregateMethod.Harmonic, 1)]
    [InlineData(AggregateMethod.Power, 2.5)]
    [InlineData(AggregateMethod.Power, -0.5)]
    [InlineData(AggregateMethod.Power, 0)]
    public void Of_AnyMean_AddsUpToTheIndex(AggregateMethod method, double power)
    {
        var parts = Of(AggregateRecipe.Default with { Method = method, Power = power }, 0);
        Assert.Equal(parts.Index, parts.Nodes.Where(n => n.Node is "a" or "b" or "c" or "d").Sum(n => n.Points), 1e-10);
        Assert.Equal(parts.Index, parts.Nodes.Where(n => n.Node is "p" or "q").Sum(n => n.Points), 1e-10);
        Assert.Empty(parts.Issues);
    }

    [Fact]
    public void Of_DifferentMeansByLevel_AddUpToTheIndex()
    {
        var recipe = AggregateRecipe.Default with { ByLevel = AggregateRecipe.Default.ByLevel.Add(3, AggregateMethod.Geometric) };
        Assert.Equal(Of(recipe, 0).Index, Of(recipe, 0).Nodes.Take(4).Sum(n => n.Points), 1e-10);
    }

    [Fact]
    public void Of_MethodThatCompares_IsNamedAndNotShared()
    {
        var parts = Of(AggregateRecipe.Default with { ByLevel = AggregateRecipe.Default.ByLevel.Add(3, AggregateMethod.Copeland) }, 0);
        Assert.Equal("I", Assert.Single(parts.Issues).Place);
        Assert.Equal(double.NaN, parts.Nodes[0].Points);
    }

    [Fact]
    public void Of_RowThatIsNone_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Of(AggregateRecipe.Default, 2));
}
