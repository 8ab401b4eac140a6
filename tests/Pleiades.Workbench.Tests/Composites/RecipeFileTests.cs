using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Trends;

namespace Pleiades.Workbench.Composites;

public sealed class RecipeFileTests
{
    [Fact]
    public void Read_ChoicesOfEveryKind_AreThoseOfTheRecipe()
    {
        var panel = RecipeFile.Read("r.yaml", """
            order: impute_first
            denominate: false
            impute: {method: group_mean}
            impute_group: Region
            screen: {min_availability: 0.9}
            treat: none
            normalise: {method: z_score, mean: 10, deviation: 2, reference: AUT}
            aggregate: {by_level: {2: geometric, 3: harmonic}, min_children: 0.5, by_node: {Chain: {method: power, power: 0.5, required: [a, b]}}, decision: {group_utility: 0.3}}
            panel: {fill: latest, most_steps_back: 2, scope: all_years}
            """).Value!;
        Assert.Equal((FillMethod.Latest, 2, PanelScope.AllYears), (panel.Fill, panel.MostStepsBack, panel.Scope));
        var recipe = panel.Composite;
        Assert.Equal((StepOrder.ImputeFirst, false, "Region"), (recipe.Order, recipe.Denominate, recipe.ImputeGroup));
        Assert.Equal(ImputeMethod.GroupMean, recipe.Impute!.Method);
        Assert.Equal(0.9, recipe.Screen!.MinAvailability);
        Assert.Null(recipe.Treat);
        Assert.Equal((NormaliseMethod.ZScore, 10.0, 2.0, "AUT"), (recipe.Normalise.Method, recipe.Normalise.Mean, recipe.Normalise.Deviation, recipe.Normalise.Reference.Value));
        Assert.Equal((AggregateMethod.Geometric, AggregateMethod.Harmonic), (recipe.Aggregate.MethodAt(2), recipe.Aggregate.MethodAt(3)));
        var rule = recipe.Aggregate.ByNode["Chain"];
        Assert.Equal((AggregateMethod.Power, 0.5, "a b", 0.3), (rule.Method, rule.Power, string.Join(' ', rule.Required), recipe.Aggregate.Decision.GroupUtility));
    }

    [Fact]
    public void Write_AnyRecipe_CanBeReadAgain()
    {
        var recipe = RecipeFile.Read("r.yaml", "screen: {rule: by_both}\nimpute: {method: median}\naggregate: {by_level: {3: copeland, 2: {min_children: 0.5}}, by_node: {x: {required: [a]}}, power: 0.5}\n").Value!.Composite;
        var text = RecipeFile.Write(recipe);
        Assert.Equal(text, RecipeFile.Write(RecipeFile.Read("r.yaml", text).Value!.Composite));
        Assert.Equal(RecipeFile.Write(CompositeRecipe.Default), RecipeFile.Write(RecipeFile.Read("r.yaml", " ").Value!.Composite));
    }

    [Theory]
    [InlineData("impute: {methd: mean}", "key", "methd", "line 1, column 10")]
    [InlineData("impute: {method: meen}", "choice", "group_mean", "line 1")]
    [InlineData("denominate: perhaps", "choice", "true or false", "line 1")]
    [InlineData("normalise: {lower: much}", "choice", "a number", "line 1")]
    [InlineData("impute: [mean]", "map", "impute", "line 1")]
    [InlineData("aggregate: {by_level: {top: geometric}}", "key", "whole number", "line 1")]
    [InlineData("normalise: {lower: 100, upper: 0}", "recipe", "Upper", "r.yaml")]
    [InlineData("impute: {method: group_mean}", "recipe", "group", "r.yaml")]
    [InlineData("panel: {composite: {order: impute_first}}", "key", "fill", "line 1")]
    [InlineData("- a\n- b\n", "yaml", "mapping", "r.yaml")]
    [InlineData("a: &x 1\nb: *x\n", "yaml", "anchors", "line 1")]
    public void Read_Fault_SaysWhatWhereAndWhatIsAccepted(string text, string code, string word, string place)
    {
        var reading = RecipeFile.Read("r.yaml", text);
        Assert.False(reading.Succeeded);
        var issue = reading.Issues[0];
        Assert.Equal(code, issue.Code);
        Assert.Contains(word, issue.Message, StringComparison.Ordinal);
        Assert.Contains(place, issue.Place, StringComparison.Ordinal);
    }
}
