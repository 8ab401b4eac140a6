using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;

namespace Pleiades.Scoring.Tests.Composites;

public sealed class RecipeCheckTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
    [
        new CompositeNode { Code = "a", Level = 1, Parent = "index" },
        new CompositeNode { Code = "index", Level = 2 },
    ]).Value!;

    [Fact]
    public void Of_Default_NamesNothing() => Assert.Empty(RecipeCheck.Of(CompositeRecipe.Default, Model));

    [Fact]
    public void Of_CodesOfTheTree_AreFine()
    {
        var recipe = CompositeRecipe.Default with { Aggregate = new AggregateRecipe { Required = ["a"] } };
        recipe = recipe with { Aggregate = recipe.Aggregate with { ByNode = recipe.Aggregate.ByNode.Add("index", AggregateMethod.Geometric), ByLevel = recipe.Aggregate.ByLevel.Add(2, AggregateMethod.Harmonic) } };
        Assert.Empty(RecipeCheck.Of(recipe, Model));
    }

    [Fact]
    public void Of_CodesThatAreNot_AreNamedWithTheirPlace()
    {
        var aggregate = AggregateRecipe.Default;
        var recipe = CompositeRecipe.Default with
        {
            Normalise = NormaliseRecipe.Default with { ByIndicator = NormaliseRecipe.Default.ByIndicator.Add("index", NormaliseRecipe.Default) },
            Aggregate = aggregate with { ByNode = aggregate.ByNode.Add("a", AggregateMethod.Geometric), ByLevel = aggregate.ByLevel.Add(3, AggregateMethod.Geometric), Required = ["b"] },
        };
        Assert.Equal(["normalise.by_indicator", "aggregate.by_node", "aggregate.required", "aggregate.by_level"], RecipeCheck.Of(recipe, Model).Select(i => i.Place));
    }
}
