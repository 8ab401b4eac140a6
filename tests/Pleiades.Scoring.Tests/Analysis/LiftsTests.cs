using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

public sealed class LiftsTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static Lift First(CompositeData data, string subject, CompositeRecipe? recipe = null) =>
        Lifts.Of(data, recipe ?? CompositeRecipe.Default, new SubjectId(subject), Stop)[0];

    private static CompositeData Data(params double[][] columns) =>
        new(Flat(Node("a"), Node("b")), Table(["a", "b"], columns));

    /// <summary>Held: 100 points on a, half of them the 50 of the next. Run again the least value on a becomes 5, and 7.5 is level with the next.</summary>
    [Fact]
    public void Of_MinMaxMeans_SaysBothByHand()
    {
        var lift = First(Data([0, 5, 10], [0, 5, 10]), "s1");
        Assert.Equal((0.0, 10.0, 10.0, 100.0, 2.0, 2.0), (lift.Current, lift.Best, lift.Held, lift.HeldScore, lift.HeldRank, lift.RankRunAgain));
        Assert.Equal(7.5, lift.RunAgain, 1e-12);
        Assert.Equal((LiftReason.None, LiftReason.None), (lift.HeldReason, lift.RunAgainReason));
    }

    [Fact]
    public void Of_NotEvenTheBest_SaysSo()
    {
        var data = new CompositeData(Flat(Node("a"), Node("b", 9)), Table(["a", "b"], [0, 5, 10], [0, 5, 10]));
        Assert.Equal((LiftReason.BeyondObserved, Gone), (First(data, "s1").HeldReason, First(data, "s1").Held));
    }

    [Fact]
    public void Of_TheFirst_HasNothingToGain() => Assert.Equal(LiftReason.First, First(Data([0, 5, 10], [0, 5, 10]), "s3").HeldReason);

    [Theory]
    [InlineData(Gone, 5, LiftReason.NoValue)]
    [InlineData(Gone, Gone, LiftReason.NoIndex)]
    public void Of_MissingValues_AreReasons(double a, double b, LiftReason reason) =>
        Assert.Equal(reason, First(Data([a, 5, 10], [b, 5, 10]), "s1").HeldReason);

    [Fact]
    public void Of_ConstantColumn_HasNoScore() => Assert.Equal(LiftReason.NoScore, First(Data([3, 3, 3], [0, 5, 10]), "s1").HeldReason);

    [Fact]
    public void Of_DividedIndicator_IsSaidPerUnitOfTheDenominator()
    {
        var data = new CompositeData(Flat(Node("a") with { Denominator = "size" }, Node("b")), Table(["a", "b"], [0, 10, 20], [0, 5, 10])) { Denominators = Table(["size"], [4, 2, 2]) };
        var lift = First(data, "s1");
        Assert.Equal((10.0, 10.0), (lift.Best, lift.Held));
        Assert.Equal(7.5, lift.RunAgain, 1e-12);
    }

    [Fact]
    public void Of_LessIsBetter_GoesDown()
    {
        var data = new CompositeData(Flat(Node("a", direction: Direction.Less), Node("b")), Table(["a", "b"], [10, 5, 0], [0, 5, 10]));
        var lift = First(data, "s1");
        Assert.Equal(0, lift.Best);
        Assert.Equal(0, lift.Held, 1e-12);
        Assert.Equal(2.5, lift.RunAgain, 1e-12);
    }

    [Fact]
    public void Of_Copeland_LooksAtAllRows()
    {
        var recipe = CompositeRecipe.Default with { Aggregate = AggregateRecipe.Default with { Method = AggregateMethod.Copeland } };
        var lift = First(Data([0, 5, 10], [0, 5, 10]), "s1", recipe);
        Assert.Equal(5, lift.Held, 1e-12);
        Assert.Equal(LiftReason.None, lift.HeldReason);
    }

    [Fact]
    public void Of_UnknownSubject_IsRefused() => Assert.Throws<ArgumentException>(() => First(Data([0, 5], [0, 5]), "nobody"));
}
