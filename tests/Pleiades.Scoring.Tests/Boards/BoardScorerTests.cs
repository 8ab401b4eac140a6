using Pleiades.Scoring.Boards;
using static Pleiades.Scoring.Tests.Boards.BoardFixture;

namespace Pleiades.Scoring.Tests.Boards;

public sealed class BoardScorerTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static BoardEntry One(string code, params Estimate[] row) => Boards(row)[code];

    private static SubjectBoards Boards(params Estimate[][] rows) =>
        BoardScorer.Score(Model(), Panel(rows), BoardRecipe.Default, Stop).Subjects[0];

    [Fact]
    public void Score_ExactFacts_AreGoalpostScoresAndWeightedMeans()
    {
        var boards = Boards(Exact(9, 5, 40, 7, 3));
        Assert.Equal(Estimate.Exact(90), boards["a"].Score);
        Assert.Equal(Estimate.Exact(75), boards["b"].Score);
        Assert.Equal(Estimate.Exact(78.75), boards["P"].Score);
        Assert.Equal(Estimate.Exact(40), boards["Q"].Score);
        Assert.Equal(Estimate.Exact(59.375), boards.Index.Score);
    }

    [Fact]
    public void Score_ExactFacts_CarryVerdictAndReason()
    {
        var boards = Boards(Exact(9, 5, 40, 7, 3));
        Assert.Equal((Board.Strong, new BoardReason(BoardReasonCode.LowAboveBenchmark, 90, 80)), (boards["a"].Verdict, boards["a"].Reason));
        Assert.Equal((Board.Weak, new BoardReason(BoardReasonCode.HighBelowBenchmark, 78.75, 80)), (boards["P"].Verdict, boards["P"].Reason));
    }

    [Fact]
    public void Score_LessIsBetterInterval_TurnsItsEndsRound() =>
        Assert.Equal(new Estimate(75, 50, 90), One("b", None, Between(2, 5, 10), None, None, None).Score);

    [Fact]
    public void Score_BeyondWorldClass_IsCutAndRemembered()
    {
        var entry = One("a", Exact(14, Gone, Gone, Gone, Gone));
        Assert.Equal(100, entry.Score.Value);
        Assert.Equal(140, entry.Uncut.Value);
        Assert.True(entry.BeyondWorldClass);
    }

    [Fact]
    public void Score_MissingIndicator_WidensThePillarByItsWeight()
    {
        var pillar = One("P", Exact(Gone, 5, 40, Gone, Gone));
        Assert.Equal(new Estimate(75, 56.25, 81.25), pillar.Score);
        Assert.Equal(0.75, pillar.Coverage);
    }

    [Fact]
    public void Score_CoverageBelowMinimum_IsUndecidedWithTheScoreShown()
    {
        var pillar = One("P", Exact(2, Gone, 40, Gone, Gone));
        Assert.Equal(Board.Undecided, pillar.Verdict);
        Assert.Equal(new BoardReason(BoardReasonCode.CoverageTooLow, 0.25, 0.65), pillar.Reason);
        Assert.Equal(new Estimate(20, 5, 80), pillar.Score);
    }

    [Fact]
    public void Score_NoFactInPillar_IsMissingAndUndecided()
    {
        var pillar = One("Q", Exact(1, 1, Gone, Gone, Gone));
        Assert.Equal((true, BoardReasonCode.NoFact, 0.0), (pillar.Score.IsMissing, pillar.Reason.Code, pillar.Coverage));
    }

    [Fact]
    public void Score_ContextAndNoGoalposts_AreNamedAndLeaveThePillarAlone()
    {
        var boards = Boards(Exact(9, 5, 40, 7, 3));
        Assert.Equal(BoardReasonCode.NotJudged, boards["d"].Reason.Code);
        Assert.Equal(BoardReasonCode.NoGoalposts, boards["e"].Reason.Code);
        Assert.Equal((1.0, 0.0, 1.0), (boards["Q"].Coverage, boards["d"].Weight, boards["I"].Weight));
    }

    [Fact]
    public void Score_ConflictAcrossTheBenchmark_NamesTheConflict()
    {
        var entry = One("c", None, None, Between(70, 75, 90, CellReasons.Conflict), None, None);
        Assert.Equal((Board.Undecided, new BoardReason(BoardReasonCode.ConflictingSources, 20, 80)), (entry.Verdict, entry.Reason));
    }

    [Fact]
    public void Score_ConflictOnOneSide_IsStillDecided() =>
        Assert.Equal(Board.Strong, One("c", None, None, Between(85, 88, 90, CellReasons.Conflict), None, None).Verdict);

    [Fact]
    public void Needs_OfPillar_AddUpToItsWidthWidestFirst()
    {
        var pillar = One("P", None, Between(2, 5, 10), None, None, None);
        Assert.Equal(
            [new EvidenceNeed("b", EvidenceNeedKind.WideInterval, 30, true), new EvidenceNeed("a", EvidenceNeedKind.MissingFact, 25, true)],
            pillar.Needs);
        Assert.Equal(55, pillar.Score.High - pillar.Score.Low);
    }

    [Fact]
    public void Needs_ThatLeaveCoverageTooLow_CannotDecide()
    {
        var index = Boards(Exact(1, Gone, Gone, Gone, Gone)).Index;
        Assert.Equal([("c", false), ("b", false)], index.Needs.Select(n => (n.Indicator, n.CouldDecide)));
    }

    [Fact]
    public void Comparators_OfIndicator_StandInItsOwnUnitAndDirection()
    {
        var verdicts = Boards(Exact(1, 4, 1, 1, 1), Exact(1, 6, 1, 1, 1), [None, Between(7, 8, 9), None, None, None], Exact(1, 12, 1, 1, 1))["b"].Comparators;
        Assert.Equal(new ComparatorVerdict(Comparator.BestPeer, Board.Strong, Estimate.Exact(6), new SubjectId("cluster:s2"), 3), verdicts[0]);
        Assert.Equal(new ComparatorVerdict(Comparator.PeerMedian, Board.Strong, Between(7, 8, 9), null, 3), verdicts[1]);
    }

    [Fact]
    public void Comparators_OfPillar_LeaveOutPeersWithTooLittleCoverage() =>
        Assert.Empty(Boards(Exact(9, 5, 40, 7, 3), Exact(1, Gone, 1, 1, 1))["P"].Comparators);

    [Fact]
    public void Rank_OverlappingIntervals_IsARange()
    {
        var entry = Boards([None, None, Between(40, 50, 60), None, None], Exact(1, 1, 55, 1, 1), Exact(1, 1, 90, 1, 1), Exact(1, 1, 10, 1, 1))["c"];
        Assert.Equal(new RankRange(3, 2, 3, 4), entry.Rank);
    }

    [Fact]
    public void Score_ColumnUnknownToTheModel_IsNamed()
    {
        var panel = new Panel([new SubjectId("cluster:x")], ["a", "zz"], [Estimate.Exact(1), Estimate.Exact(2)], "f");
        Assert.Equal(["zz"], BoardScorer.Score(Model(), panel, BoardRecipe.Default, Stop).UnusedColumns);
    }

    [Fact]
    public void Score_NoSubject_GivesNone() =>
        Assert.Empty(BoardScorer.Score(Model(), new Panel([], ["a"], [], "f"), BoardRecipe.Default, Stop).Subjects);

    [Fact]
    public void Score_RecipeOutOfRange_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => BoardScorer.Score(Model(), Panel(), BoardRecipe.Default with { MinCoverage = 1.2 }, Stop));
}
