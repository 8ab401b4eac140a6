using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Ranking;

public sealed class StandingTests
{
    [Fact]
    public void Of_Subject_OrdersByRankAndLeavesOutTheWorstAndTheMissing()
    {
        var model = Flat(Node("a"), Node("b", direction: Direction.Less), Node("c"), Node("d"), Node("e", direction: Direction.Context));
        var table = Table(["a", "b", "c", "d", "e"], [5, 9, 1], [1, 2, 3], [1, 2, 3], [double.NaN, 1, 2], [9, 1, 1]);
        Assert.Equal([new StandingRow("b", "I", 1, 1), new StandingRow("a", "I", 2, 5)], Standing.Of(table, model, 0));
    }

    [Fact]
    public void DescendingWithin_Groups_RanksEachAlone()
    {
        var ranks = new double[4];
        Ranks.DescendingWithin([1, 2, 3, 4], ["x", "x", null, "y"], TieRule.Smallest, ranks);
        Assert.Equal([2, 1, double.NaN, 1], ranks);
    }
}
