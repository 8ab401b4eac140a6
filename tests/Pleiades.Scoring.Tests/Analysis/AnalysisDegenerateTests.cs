using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

/// <summary>One subject, none, or nothing known: no measure fails.</summary>
public sealed class AnalysisDegenerateTests
{
    private static readonly CompositeModel Model = Flat(Node("a"), Node("b"));

    public static TheoryData<int> Rows => [0, 1, 3];

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static ScoreTable Nothing(int rows) => Table(["a", "b"], [.. Enumerable.Repeat(double.NaN, rows)], [.. Enumerable.Repeat(double.NaN, rows)]);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Measures_NothingKnown_SayNothing(int rows)
    {
        var table = Nothing(rows);
        Assert.Empty(MarginalEffects.Of(table, Model, AggregateRecipe.Default, 1, Stop));
        Assert.All(Removal.Of(table, Model, AggregateRecipe.Default, 1, Stop), r => Assert.Equal(double.NaN, r.MeanShift));
        Assert.All(Describe.Of(table, DescribeRecipe.Default), d => Assert.Equal(ColumnDoubts.Empty, d.Doubts));
        Assert.All(LevelCorrelations.Within(table, Model, (1, 2), CorrelationRecipe.Default), p => Assert.Equal(CorrelationDoubt.Undefined, p.Doubt));
        Assert.Equal(double.NaN, Reliability.OfNodes(table, Model)[0].Alpha);
    }

    [Theory]
    [InlineData(ImputeMethod.Regression)]
    [InlineData(ImputeMethod.NearestNeighbours)]
    public void Impute_NothingKnown_LeavesEverything(ImputeMethod method) =>
        Assert.Equal(6, Impute.Apply(Nothing(3), Model, new ImputeRecipe { Method = method }).Left.Length);

    [Theory]
    [MemberData(nameof(Rows))]
    public void Treat_NothingKnown_ChangesNothing(int rows)
    {
        var always = TreatRecipe.Default with { Trigger = TreatTrigger.Always, Transform = Transform.BoxCox };
        Assert.Equal(2, Treat.Apply(Nothing(rows), always).Issues.Length);
    }

    [Fact]
    public void Lifts_OneSubject_HasNoIndex()
    {
        var data = new CompositeData(Model, Table(["a", "b"], [1], [2]));
        Assert.All(Lifts.Of(data, CompositeRecipe.Default, new SubjectId("s1"), Stop), l => Assert.Equal(LiftReason.NoIndex, l.HeldReason));
    }

    [Fact]
    public void Contributions_NoIndex_AreMissing()
    {
        var scores = Aggregate.Apply(Nothing(1), Model, AggregateRecipe.Default, Stop).Table;
        Assert.Equal((double.NaN, 0), (Contributions.Of(scores, Model, AggregateRecipe.Default, 0).Index, Contributions.Of(scores, Model, AggregateRecipe.Default, 0).Nodes.Length));
    }
}
