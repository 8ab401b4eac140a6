using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Scoring.Tests.Normalisation;

public sealed class NormaliseTests
{
    private const double Gone = double.NaN;

    [Theory]
    [InlineData(Direction.More, new[] { 0.0, 50, Gone, 100 })]
    [InlineData(Direction.Less, new[] { 100.0, 50, Gone, 0 })]
    public void MinMax_DirectionAndGap_RunsFromWorstToBest(Direction direction, double[] expected)
    {
        var scores = new double[4];
        Assert.Equal(ColumnFlaw.None, Normalise.MinMax([2, 4, Gone, 6], direction, 0, 100, scores));
        Assert.Equal(expected, scores);
    }

    [Fact]
    public void MinMax_InPlace_GivesTheSame()
    {
        double[] values = [2, 4, 6];
        Normalise.MinMax(values, Direction.More, 1, 3, values);
        Assert.Equal([1, 2, 3], values);
    }

    [Fact]
    public void MinMax_ConstantColumn_IsMissingWithTheFlaw()
    {
        var scores = new double[2];
        Assert.Equal(ColumnFlaw.ZeroRange, Normalise.MinMax([7, 7], Direction.More, 0, 1, scores));
        Assert.Equal([Gone, Gone], scores);
    }

    [Fact]
    public void MinMax_NothingThere_IsEmpty() => Assert.Equal(ColumnFlaw.Empty, Normalise.MinMax([Gone], Direction.More, 0, 1, new double[1]));

    [Fact]
    public void MinMax_ContextIndicator_HasNoDirection() => Assert.Equal(ColumnFlaw.NoDirection, Normalise.MinMax([1, 2], Direction.Context, 0, 1, new double[2]));

    [Fact]
    public void MinMax_OtherLength_IsRefused() => Assert.Throws<ArgumentException>(() => Normalise.MinMax([1, 2], Direction.More, 0, 1, new double[1]));

    [Fact]
    public void ZScore_TwoValues_StandHalfADeviationOfTwoApart()
    {
        var scores = new double[2];
        Normalise.ZScore([1, 3], Direction.More, 10, 2, scores);
        Assert.Equal([10 - Math.Sqrt(2), 10 + Math.Sqrt(2)], scores, (a, b) => Math.Abs(a - b) < 1e-12);
    }

    [Theory]
    [InlineData(TieRule.Smallest, new[] { 2.0, 1, 2, Gone, 4 })]
    [InlineData(TieRule.Average, new[] { 2.5, 1, 2.5, Gone, 4 })]
    public void Rank_TiesAndGap_FollowTheRule(TieRule ties, double[] expected)
    {
        var scores = new double[5];
        Normalise.Rank([5, 1, 5, Gone, 9], Direction.More, ties, scores);
        Assert.Equal(expected, scores);
    }

    [Fact]
    public void PercentRank_GapDoesNotCount()
    {
        var scores = new double[4];
        Normalise.PercentRank([5, 1, Gone, 9], Direction.Less, TieRule.Smallest, scores);
        Assert.Equal([0.5, 1, Gone, 0], scores);
    }

    [Fact]
    public void DistanceToReference_ReferenceAtMinimum_IsMissing()
    {
        var scores = new double[2];
        Assert.Equal(ColumnFlaw.ReferenceAtMinimum, Normalise.DistanceToReference([1, 3], Direction.More, 0, TargetCap.Open, scores));
        Assert.Equal([Gone, Gone], scores);
    }

    [Theory]
    [InlineData(TargetCap.Open, new[] { 0.0, 1, 2 })]
    [InlineData(TargetCap.Capped, new[] { 0.0, 1, 1 })]
    public void DistanceToReference_BeyondIt_IsCappedOnRequest(TargetCap cap, double[] expected)
    {
        var scores = new double[3];
        Normalise.DistanceToReference([1, 3, 5], Direction.More, 1, cap, scores);
        Assert.Equal(expected, scores);
    }

    [Fact]
    public void DistanceToTarget_LessIsBetter_IsOneAtTheTarget()
    {
        var scores = new double[3];
        Normalise.DistanceToTarget([10, 6, 2], Direction.Less, 2, TargetCap.Open, scores);
        Assert.Equal([0, 0.5, 1], scores);
    }

    [Fact]
    public void DistanceToTarget_NoTarget_IsMissing() =>
        Assert.Equal(ColumnFlaw.TargetAtMinimum, Normalise.DistanceToTarget([1, 2], Direction.More, Gone, TargetCap.Open, new double[2]));

    [Fact]
    public void FractionOfBest_LessIsBetter_IsOneForTheSmallest()
    {
        var scores = new double[3];
        Normalise.FractionOfBest([2, 4, 8], Direction.Less, scores);
        Assert.Equal([1, 0.5, 0.25], scores);
    }

    [Theory]
    [InlineData(Direction.More, -4, -2)]
    [InlineData(Direction.Less, 0, 3)]
    public void FractionOfBest_NotPositive_IsMissing(Direction direction, double one, double two) =>
        Assert.Equal(ColumnFlaw.NotPositive, Normalise.FractionOfBest([one, two], direction, new double[2]));

    [Theory]
    [InlineData(GoalpostCut.Cut, new[] { 0.0, 25, 100, Gone })]
    [InlineData(GoalpostCut.Open, new[] { -25.0, 25, 125, Gone })]
    public void ToGoalposts_Outside_IsCutOnRequest(GoalpostCut cut, double[] expected)
    {
        var scores = new double[4];
        Normalise.ToGoalposts([10, 6, -2, Gone], new Goalposts(8, 0) { Cut = cut }, scores);
        Assert.Equal(expected, scores);
    }
}
