using Pleiades.Scoring.Boards;
using static Pleiades.Scoring.Tests.Boards.BoardFixture;

namespace Pleiades.Scoring.Tests.Boards;

public sealed class OwnPastTests
{
    private static ComparatorVerdict? Past(string code, Estimate[] now, Estimate[] then) => BoardScorer
        .Score(Model(), (Panel(now), Panel(then)), BoardRecipe.Default, TestContext.Current.CancellationToken).Subjects[0][code].Comparators
        .SingleOrDefault(c => c.Comparator == Comparator.OwnPast);

    [Fact]
    public void Score_IndicatorOfWhichLessIsBetter_IsBetterWhenItFell()
    {
        var verdict = Past("b", Exact(9, 5, 40, 7, 3), Exact(9, 8, 40, 7, 3))!;
        Assert.Equal((Board.Strong, Estimate.Exact(8)), (verdict.Verdict, verdict.Benchmark));
        Assert.Equal((null, 0), (verdict.Peer, verdict.Peers));
    }

    [Fact]
    public void Score_Pillar_IsComparedInPoints()
    {
        var verdict = Past("P", Exact(5, 5, 40, 7, 3), Exact(9, 5, 40, 7, 3))!;
        Assert.Equal((Board.Weak, Estimate.Exact(78.75)), (verdict.Verdict, verdict.Benchmark));
    }

    [Fact]
    public void Score_OverlappingIntervals_AreUndecided() =>
        Assert.Equal(Board.Undecided, Past("a", [Between(4, 5, 6), None, None, None, None], [Between(3, 4, 5), None, None, None, None])!.Verdict);

    [Fact]
    public void Score_NothingKnownThen_HasNoPast()
    {
        Assert.Null(Past("a", Exact(9, 5, 40, 7, 3), Exact(double.NaN, 5, 40, 7, 3)));
        Assert.Null(Past("d", Exact(9, 5, 40, 7, 3), Exact(9, 5, 40, 6, 3)));
    }
}
