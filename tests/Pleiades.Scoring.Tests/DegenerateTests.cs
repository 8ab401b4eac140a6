using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests;

/// <summary>A constant column, an empty column, a subject without values, zero weights: every step goes on and leaves the rest alone.</summary>
public sealed class DegenerateTests
{
    private const double Gone = double.NaN;

    private static readonly CompositeModel Model = Flat(Node("good"), Node("constant"), Node("empty"), Node("weightless", 0), Node("tailed", direction: Direction.Less));

    private static readonly ScoreTable Raw = Table(
        ["good", "constant", "empty", "weightless", "tailed"],
        [1, 2, 3, 4, 5, Gone], [7, 7, 7, 7, 7, Gone], [Gone, Gone, Gone, Gone, Gone, Gone], [5, 3, 4, 1, 2, Gone], [1, 2, 2, 3, 900, Gone]);

    private static ScoreTable Treated => Treat.Apply(Raw, TreatRecipe.Default).Table;

    [Theory]
    [InlineData(NormaliseMethod.MinMax)]
    [InlineData(NormaliseMethod.ZScore)]
    [InlineData(NormaliseMethod.Rank)]
    [InlineData(NormaliseMethod.Borda)]
    [InlineData(NormaliseMethod.PercentRank)]
    [InlineData(NormaliseMethod.DistanceToMax)]
    [InlineData(NormaliseMethod.FractionOfBest)]
    public void Normalise_ConstantAndEmpty_AreMissingWithAReasonAndTheRestIsScored(NormaliseMethod method)
    {
        var result = NormaliseTable.Apply(Treated, Model, NormaliseRecipe.Default with { Method = method });
        Assert.Equal(["constant", "empty"], result.Issues.Select(i => i.Place));
        Assert.All(result.Table.Column(1).ToArray(), v => Assert.True(double.IsNaN(v)));
        Assert.All(result.Table.Column(0).ToArray()[..5], v => Assert.True(double.IsFinite(v)));
    }

    [Theory]
    [InlineData(AggregateMethod.Arithmetic)]
    [InlineData(AggregateMethod.Geometric)]
    [InlineData(AggregateMethod.Harmonic)]
    [InlineData(AggregateMethod.Power)]
    [InlineData(AggregateMethod.Copeland)]
    [InlineData(AggregateMethod.Topsis)]
    [InlineData(AggregateMethod.Vikor)]
    [InlineData(AggregateMethod.Promethee)]
    [InlineData(AggregateMethod.MazziottaPareto)]
    [InlineData(AggregateMethod.AdjustedMazziottaPareto)]
    [InlineData(AggregateMethod.BenefitOfDoubt)]
    public void Aggregate_AfterIt_ScoresWhoHasValues(AggregateMethod method)
    {
        var normalised = NormaliseTable.Apply(Treated, Model, NormaliseRecipe.Default with { Lower = 1 }).Table;
        var index = Aggregate.Apply(normalised, Model, AggregateRecipe.Default with { Method = method }, TestContext.Current.CancellationToken).Table;
        Assert.Equal([true, true, true, true, true, false], index.Column(5).ToArray().Select(double.IsFinite));
    }

    [Theory]
    [InlineData(ImputeMethod.Mean)]
    [InlineData(ImputeMethod.Median)]
    [InlineData(ImputeMethod.RowMeanInParent)]
    [InlineData(ImputeMethod.RowMedian)]
    public void Impute_EmptyColumn_StaysEmptyAndIsListed(ImputeMethod method)
    {
        var result = Impute.Apply(Raw, Model, new ImputeRecipe { Method = method });
        Assert.Contains((0, 2), result.Left);
    }

    [Fact]
    public void Steps_OneSubject_GiveMissingScoresWithoutFailing()
    {
        var one = Table(["good", "constant", "empty", "weightless", "tailed"], [1], [2], [Gone], [3], [4]);
        var normalised = NormaliseTable.Apply(Treat.Apply(one, TreatRecipe.Default).Table, Model, NormaliseRecipe.Default);
        Assert.Equal(5, normalised.Issues.Length);
        Assert.Equal(Gone, Correlation.Of(one.Column(0), one.Column(1), CorrelationKind.Kendall));
    }

    [Fact]
    public void Steps_NoSubject_GiveEmptyTables()
    {
        var none = new ScoreTable([], ["good", "tailed"], []);
        Assert.Equal(0, Screen.Apply(none, ScreenRecipe.Default).Table.Rows);
        Assert.Equal(0, NormaliseTable.Apply(none, Model, NormaliseRecipe.Default).Table.Rows);
        Assert.Equal(Gone, ColumnStatistics.Of(none.Column(0)).Mean);
    }
}
