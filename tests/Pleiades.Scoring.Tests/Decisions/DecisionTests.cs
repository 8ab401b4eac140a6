using Pleiades.Scoring.Decisions;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Tests.Decisions;

/// <summary>Numbers worked out by hand.</summary>
public sealed class DecisionTests
{
    private const double Gone = double.NaN;

    private static readonly double[] Three = [3, 4, 0, 0, 1, 2];

    [Fact]
    public void Topsis_VectorScaling_MeasuresDistancesOfColumnsOverTheirLength()
    {
        var (ideal, opposite) = (new double[3], new double[3]);
        Topsis.Distances(new Criteria([3, 4, 0], [2], [], 3), TopsisScaling.Vector, ideal, opposite);
        Assert.Equal([0.2, 0, 0.8], ideal, Near);
        Assert.Equal([0.6, 0.8, 0], opposite, Near);
    }

    [Fact]
    public void Topsis_LessIsBetter_SwapsTheEnds()
    {
        var closeness = new double[3];
        Topsis.Closeness(new Criteria([3, 4, 0], [1], [Direction.Less], 3), TopsisScaling.Vector, closeness);
        Assert.Equal([0.25, 0, 1], closeness, Near);
    }

    [Fact]
    public void Topsis_Gap_SharesItsWeightOut()
    {
        var closeness = new double[3];
        Topsis.Closeness(new Criteria([0, 1, 0.25, Gone, 0, 1], [1, 3], [], 3), TopsisScaling.MinMax, closeness);
        Assert.Equal(0, closeness[0]);
        Assert.Equal(1 / (1 + 3.0), closeness[1], 1e-12);
    }

    [Fact]
    public void Vikor_ThreeSubjects_WeighsUtilityAgainstRegret()
    {
        var scores = VikorScores.Of(new Criteria([10, 6, 0, 0, 8, 10], [1, 1], [], 3), 0.5);
        Assert.Equal([0.5, 0.3, 0.5], scores.Utility, Near);
        Assert.Equal([0.5, 0.2, 0.5], scores.Regret, Near);
        Assert.Equal([1, 0, 1], scores.Compromise, Near);
        var choice = scores.Choose();
        Assert.Equal((1, true, true), (choice.Best, choice.AcceptableAdvantage, choice.AcceptableStability));
        Assert.Equal([1], choice.Compromises);
    }

    [Fact]
    public void Vikor_SmallLead_RecommendsAllWhoAreNear()
    {
        var choice = new VikorScores([0.2, 0.1, 0.9], [0.2, 0.4, 0.9], [0, 0.3, 1]).Choose();
        Assert.Equal((0.5, false), (choice.Advantage, choice.AcceptableAdvantage));
        Assert.Equal([0, 1], choice.Compromises);
    }

    [Fact]
    public void Vikor_BestByNeither_RecommendsTwo()
    {
        var choice = new VikorScores([0.2, 0.1, 0.9], [0.2, 0.1, 0.9], [0, 0.6, 1]).Choose();
        Assert.Equal((true, false), (choice.AcceptableAdvantage, choice.AcceptableStability));
        Assert.Equal([0, 1], choice.Compromises);
    }

    [Fact]
    public void Vikor_NobodyOrOne_RecommendsThem()
    {
        Assert.Equal(-1, new VikorScores([Gone], [Gone], [Gone]).Choose().Best);
        Assert.Equal([1], new VikorScores([Gone, 0], [Gone, 0], [Gone, 0]).Choose().Compromises);
    }

    [Fact]
    public void Promethee_Usual_CountsWinsAndLosses()
    {
        var (plus, minus) = (new double[3], new double[3]);
        Promethee.Flows(new Criteria(Three, [3, 1], [Direction.More, Direction.Less], 3), Preference.Usual, plus, minus);
        Assert.Equal([(1 + 0.25) / 2, (0.75 + 1) / 2, 0], plus, Near);
        Assert.Equal([0.75 / 2, 0.25 / 2, (1 + 1.0) / 2], minus, Near);
    }

    [Fact]
    public void Promethee_Linear_CountsBetweenIndifferenceAndFullPreference()
    {
        var plus = new double[3];
        Promethee.Flows(new Criteria([0, 2, 10], [1], [], 3), new Preference(0.1, 0.3), plus, new double[3]);
        Assert.Equal([0, 0.25, 1], plus, Near);
    }

    [Fact]
    public void Promethee_NothingInCommon_IsNotCompared()
    {
        var net = new double[3];
        Promethee.NetFlow(new Criteria([1, 2, Gone, Gone, Gone, 5], [1, 1], [], 3), Preference.Usual, net);
        Assert.Equal([-1, 1, Gone], net);
    }

    [Fact]
    public void AdditiveWeighting_HandNumbers_AreWeightedMeansOfTheRange()
    {
        var scores = new double[3];
        AdditiveWeighting.Sum(new Criteria(Three, [3, 1], [Direction.More, Direction.Less], 3), scores);
        Assert.Equal([((3 * 0.75) + 1) / 4, (3 + 0.5) / 4, 0], scores, Near);
        AdditiveWeighting.Product(new Criteria(Three, [1, 1], [], 3), 0.01, scores);
        Assert.Equal([Math.Sqrt(0.7525 * 0.01), Math.Sqrt(0.505), Math.Sqrt(0.01)], scores, Near);
    }

    [Fact]
    public void MazziottaPareto_TwoCriteria_TakesSpreadOverMeanOff()
    {
        var scores = new double[2];
        MazziottaPareto.Index(new Criteria([1, 3, 8, 4], [1, 1], [], 2), Penalty.Lowers, Spread.Population, scores);
        Assert.Equal([99, 99], scores, Near);
        MazziottaPareto.Index(new Criteria([1, 3, 8, 4], [1, 1], [], 2), Penalty.Raises, Spread.Population, scores);
        Assert.Equal([101, 101], scores, Near);
    }

    [Fact]
    public void AdjustedMazziottaPareto_TwoCriteria_HasGoalpostsAtSeventyAndAHundredAndThirty()
    {
        var scores = new double[2];
        MazziottaPareto.Adjusted(new Criteria([1, 3, 4, 8], [1, 1], [Direction.More, Direction.Less], 2), Penalty.Lowers, Spread.Population, scores);
        Assert.Equal([91, 91], scores, Near);
        MazziottaPareto.Adjusted(new Criteria([1, 3], [1], [], 2), Penalty.Lowers, Spread.Sample, scores);
        Assert.Equal([70, 130], scores, Near);
    }

    [Fact]
    public void BenefitOfDoubt_PlaneOfThree_ScoresTheDominatedByItsRay()
    {
        var scores = new double[3];
        BenefitOfDoubt.Scores(new Criteria([2, 1, 1, 1, 2, 1], [1, 1], [], 3), null, scores, TestContext.Current.CancellationToken);
        Assert.Equal([1, 1, 2.0 / 3], scores, Near);
    }

    [Fact]
    public void BenefitOfDoubt_EqualShares_LeaveNoChoiceOfWeights()
    {
        var scores = new double[2];
        BenefitOfDoubt.Scores(new Criteria([4, 2, 2, 4], [1, 1], [], 2), new ShareLimits(0.5, 0.5), scores, TestContext.Current.CancellationToken);
        Assert.Equal([0.8, 0.8], scores, Near);
    }

    [Fact]
    public void BenefitOfDoubt_GapOrNegative_LeavesTheOthers()
    {
        var scores = new double[4];
        BenefitOfDoubt.Scores(new Criteria([2, Gone, -1, 1, 4, 2, 9, 4], [1, 1], [], 4), null, scores, TestContext.Current.CancellationToken);
        Assert.Equal([1, 0.5, Gone, 1], scores, Near);
    }

    [Fact]
    public void BenefitOfDoubtWeights_GiveTheScoreAndExceedOneForNobody()
    {
        var weights = BenefitOfDoubt.Weights(new Criteria([2, 1, 1, 1, 2, 1], [1, 1], [], 3), null, 2);
        Assert.Equal([1.0 / 3, 1.0 / 3], weights, Near);
    }

    [Theory]
    [InlineData(Direction.Context)]
    [InlineData((Direction)7)]
    public void Criteria_NoDirection_IsRefused(Direction direction) => Assert.Throws<ArgumentException>(() => new Criteria([1], [1], [direction], 1).Count);

    [Fact]
    public void Criteria_WrongShapeOrWeight_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new Criteria([1, 2, 3], [1], [], 2).Count);
        Assert.Throws<ArgumentException>(() => new Criteria([1, 2], [-1], [], 2).Count);
        Assert.Throws<ArgumentException>(() => BenefitOfDoubt.Weights(new Criteria([1, 2], [1], [Direction.Less], 2), null, 0));
    }

    [Fact]
    public void Validate_ChoicesOutsideTheirRange_AreRefused()
    {
        Assert.Throws<ArgumentOutOfRangeException>((DecisionRecipe.Default with { GroupUtility = 1.1 }).Validate);
        Assert.Throws<ArgumentOutOfRangeException>((DecisionRecipe.Default with { Shares = new ShareLimits(0.5, 0.4) }).Validate);
        Assert.Throws<ArgumentOutOfRangeException>((DecisionRecipe.Default with { Preference = new Preference(0.3, 0.1) }).Validate);
    }

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) < 1e-12;
}
