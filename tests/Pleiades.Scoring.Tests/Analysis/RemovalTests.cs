using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Analysis;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

public sealed class RemovalTests
{
    [Fact]
    public void Of_TwoIndicators_RanksByTheOther()
    {
        var removed = Removal.Of(Table(["a", "b"], [0, 50, 100], [30, 20, 10]), Flat(Node("a"), Node("b")), AggregateRecipe.Default, 1, TestContext.Current.CancellationToken);
        Assert.Equal(["a", "b"], removed.Select(r => r.Element));
        Assert.Equal([1.0, 2, 3], removed[0].Ranks);
        Assert.Equal((4.0 / 3, 2.0), (removed[0].MeanShift, removed[0].GreatestShift));
        Assert.Equal(0, removed[1].MeanShift);
    }

    [Fact]
    public void Of_TheOnlyIndicator_LeavesNoRanks()
    {
        var removed = Removal.Of(Table(["a"], [0, 50]), Flat(Node("a")), AggregateRecipe.Default, 1, TestContext.Current.CancellationToken);
        Assert.Equal((double.NaN, double.NaN), (removed[0].MeanShift, removed[0].Ranks[0]));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(2)]
    public void Of_LevelThatCannotBeRemoved_IsRefused(int level) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Removal.Of(Table(["a"], [0, 50]), Flat(Node("a")), AggregateRecipe.Default, level, TestContext.Current.CancellationToken));
}
