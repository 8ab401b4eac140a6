using System.Collections.Immutable;
using Pleiades.Scoring.Treatment;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Treatment;

public sealed class TreatByIndicatorTests
{
    private static readonly double[] Tailed = [1, 2, 3, 4, 5, 1000];

    private static TreatRecipe With(TreatRecipe b) =>
        TreatRecipe.Default with { ByIndicator = ImmutableDictionary<string, TreatRecipe>.Empty.Add("b", b) };

    [Fact]
    public void Apply_NamedIndicatorUntreated_IsLeftAlone()
    {
        var result = Treat.Apply(Table(["a", "b"], Tailed, Tailed), With(TreatRecipe.Untreated));
        Assert.Equal([5.0, 1000.0], [result.Table[5, 0], result.Table[5, 1]]);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void Apply_PlainLogarithmAlways_DoesNotAskForTheShape()
    {
        var log = TreatRecipe.Default with { Trigger = TreatTrigger.Always, Transform = Transform.Log };
        var result = Treat.Apply(Table(["a", "b"], [1, 2, 3, 4, 5, 6], [1, 2, 3, 4, 5, 6]), With(log));
        Assert.Equal(6, result.Table[5, 0]);
        Assert.Equal(Math.Log(6), result.Table[5, 1], 1e-15);
        Assert.Null(result.Columns[1].Winsorised);
    }

    [Fact]
    public void Apply_LogarithmOfZero_LeavesTheColumnAndSaysWhy()
    {
        var log = TreatRecipe.Default with { Trigger = TreatTrigger.Always, Transform = Transform.Log };
        var result = Treat.Apply(Table(["a", "b"], Tailed, [0, -1, 3, 4, 5, 6]), With(log));
        Assert.Equal(6, result.Table[5, 1]);
        Assert.Equal(("b", true), (Assert.Single(result.Issues).Place, result.Issues[0].Message.Contains("2 are not", StringComparison.Ordinal)));
    }

    [Fact]
    public void Apply_BoxCoxWithGivenPower_TakesIt()
    {
        var root = TreatRecipe.Default with { Trigger = TreatTrigger.Always, Transform = Transform.BoxCox, Lambda = 0.5 };
        var result = Treat.Apply(Table(["a", "b"], Tailed, [1, 4, 9, 16, 25, 36]), With(root));
        Assert.Equal([0.0, 2, 4, 6, 8, 10], result.Table.Column(1));
        Assert.Equal(new BoxCoxFit(0, 0.5), result.Columns[1].BoxCox);
    }

    [Fact]
    public void Apply_BoxCoxOfAConstant_LeavesTheColumnAndSaysWhy()
    {
        var fitted = TreatRecipe.Default with { Trigger = TreatTrigger.Always, Transform = Transform.BoxCox };
        var result = Treat.Apply(Table(["a", "b"], Tailed, [3, 3, 3, 3, double.NaN, 3]), With(fitted));
        Assert.Equal([3, 3, 3, 3, double.NaN, 3], result.Table.Column(1));
        Assert.Single(result.Issues);
    }

    [Fact]
    public void Points_ListWhatChangedWithBothValues()
    {
        var table = Table(["a", "b"], Tailed, [1, 2, 3, 4, 5, 6]);
        var point = Assert.Single(Treat.Apply(table, TreatRecipe.Default).Points(table));
        Assert.Equal(("a", 1000.0, 5.0, PointMark.High), (point.Indicator, point.Before, point.After, point.Mark));
    }

    [Fact]
    public void Points_OfAnotherTable_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Treat.Apply(Table(["a"], Tailed), TreatRecipe.Default).Points(Table(["b"], Tailed)));

    [Fact]
    public void Validate_NamedRecipeThatNamesOthers_IsRefused() => Assert.Throws<ArgumentException>(() => With(With(TreatRecipe.Default)).Validate());

    [Fact]
    public void Apply_OtherOrderOfRows_GivesTheSameBits()
    {
        var table = Table(["a", "b"], [1.3, 2.1, 3.7, 4, 5.5, 1000, 3, 2.2], [0.1, 0.7, -3, 9e9, 2, 7, 8, 1]);
        var turned = table.For([.. table.Subjects.Reverse()]);
        var (one, other) = (Treat.Apply(table, TreatRecipe.Default), Treat.Apply(turned, TreatRecipe.Default));
        Assert.Equal(one.Columns.Select(c => c.Before), other.Columns.Select(c => c.Before));
        Assert.Equal(one.Table.Column(1), other.Table.For(table.Subjects).Column(1));
    }
}
