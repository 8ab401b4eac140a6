using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;

namespace Pleiades.Workbench.Composites;

public sealed class FactorFileTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
        [new() { Code = "a", Level = 1, Parent = "I", Weight = 2 }, new() { Code = "b", Level = 1, Parent = "I" }, new() { Code = "I", Level = 2 }]).Value!;

    [Fact]
    public void Read_RecipesAndWeights_AreAlternatives()
    {
        var factors = FactorFile.Read("f.yaml", """
            scale:
              as it is: none
              z: {normalise: {method: z_score, deviation: 2}}
            weights:
              equal: {weights: equal}
              b first: {weights: {b: 3}}
            """, Model, CompositeRecipe.Default).Value!;
        Assert.Equal(["scale", "weights"], factors.Select(f => f.Name));
        Assert.Same(CompositeRecipe.Default, factors[0].Alternatives[0].Change(CompositeRecipe.Default));
        var z = factors[0].Alternatives[1].Change(CompositeRecipe.Default).Normalise;
        Assert.Equal((NormaliseMethod.ZScore, 2.0), (z.Method, z.Deviation));
        Assert.True(factors[0].Alternatives[1].Weights.IsDefault);
        Assert.Equal([1.0, 1, 1], factors[1].Alternatives[0].Weights);
        Assert.Equal([2.0, 3, 1], factors[1].Alternatives[1].Weights);
    }

    [Theory]
    [InlineData("weights:\n  x: {weights: {c: 1}}\n", "'c' is no element")]
    [InlineData("weights:\n  x: {weights: steep}\n", "equal, or a mapping")]
    [InlineData("weights:\n  x: {weights: {a: -1}}\n", "at least 0")]
    [InlineData("scale:\n  x: {normalise: {method: best}}\n", "z_score")]
    [InlineData("", "at least one factor")]
    public void Read_WhatCannotBeUnderstood_IsNamed(string text, string expected)
    {
        var read = FactorFile.Read("f.yaml", text, Model, CompositeRecipe.Default);
        Assert.Null(read.Value);
        Assert.Contains(read.Issues, i => i.Message.Contains(expected, StringComparison.Ordinal) || i.Code == "yaml" || text.Length == 0);
    }

    [Fact]
    public void Default_VariesScaleOutliersAndWeights() =>
        Assert.Equal(["scale", "outliers", "weights"], FactorFile.Default(Model, CompositeRecipe.Default).Select(f => f.Name));
}
