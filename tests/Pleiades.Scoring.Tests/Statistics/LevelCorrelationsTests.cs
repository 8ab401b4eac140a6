using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Statistics;

public sealed class LevelCorrelationsTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
    [
        Node("a") with { Parent = "p" }, Node("b") with { Parent = "p" }, Node("c") with { Parent = "q" }, Node("d") with { Parent = "q" },
        new CompositeNode { Code = "p", Level = 2, Parent = "I" }, new CompositeNode { Code = "q", Level = 2, Parent = "I" }, new CompositeNode { Code = "I", Level = 3 },
    ]).Value!;

    private static readonly ScoreTable Scores = Aggregate.Apply(
        Table(["a", "b", "c", "d"], [1, 2, 3, 4], [2, 4, 6, 8], [4, 3, 2, 1], [5, 5, 5, 5]), Model, AggregateRecipe.Default, TestContext.Current.CancellationToken).Table;

    [Fact]
    public void Within_Pillars_FormsPairsOfSiblings()
    {
        var pairs = LevelCorrelations.Within(Scores, Model, (1, 2), CorrelationRecipe.Default);
        Assert.Equal([("p", "a", "b", CorrelationDoubt.Redundant), ("q", "c", "d", CorrelationDoubt.Undefined)], pairs.Select(p => (p.Group, p.One, p.Other, p.Doubt)));
    }

    [Fact]
    public void Within_TheIndex_FormsAllPairs()
    {
        var pairs = LevelCorrelations.Within(Scores, Model, (1, 3), CorrelationRecipe.Default with { Kind = CorrelationKind.Spearman });
        Assert.Equal(6, pairs.Length);
        Assert.Equal((-1, CorrelationDoubt.Conflicting), (Math.Round(pairs.Single(p => p is { One: "a", Other: "c" }).Value, 12), pairs.Single(p => p is { One: "a", Other: "c" }).Doubt));
    }

    [Fact]
    public void WithAncestors_EveryNodeAndLevel_IsListed() =>
        Assert.Equal(10, LevelCorrelations.WithAncestors(Scores, Model, CorrelationRecipe.Default).Length);

    [Fact]
    public void Within_LowerLevel_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LevelCorrelations.Within(Scores, Model, (2, 2), CorrelationRecipe.Default));

    /// <summary>Two items b = 2a: k/(k−1) · 2 cov / total with cov = 2 v, total = v + 4 v + 4 v, so 2 · 4/9.</summary>
    [Fact]
    public void OfNodes_TwoItems_IsTheAlphaByHand()
    {
        var nodes = Reliability.OfNodes(Scores, Model);
        Assert.Equal(["p", "q", "I"], nodes.Select(n => n.Node));
        Assert.Equal(8.0 / 9, nodes[0].Alpha, 1e-12);
        Assert.Equal(double.NaN, nodes[0].Without[0].Alpha);
    }

    [Fact]
    public void PrincipalComponents_ConstantColumn_IsDroppedWithAReason()
    {
        var components = PrincipalComponents.Of(Scores, [0, 1, 3]);
        Assert.Equal("d", Assert.Single(components.Dropped).Place);
        Assert.Equal(2, components.Eigenvalues[0], 1e-12);
    }
}
