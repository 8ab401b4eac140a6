using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Tests.Tables;

public sealed class ScoreTableTests
{
    [Fact]
    public void New_InfiniteValue_IsRefused() => Assert.Throws<ArgumentException>(() => Make.Table(["a"], [1, double.PositiveInfinity]));

    [Fact]
    public void New_ColumnTwice_IsRefused() => Assert.Throws<ArgumentException>(() => Make.Table(["a", "a"], [1], [2]));

    [Fact]
    public void Where_KeepsRowsInTheirOrder()
    {
        var kept = Make.Table(["a", "b"], [1, 2, 3], [4, 5, 6]).Where([true, false, true]);
        Assert.Equal([1.0, 3.0], kept.Column(0).ToArray());
        Assert.Equal([4.0, 6.0], kept.Column(1).ToArray());
        Assert.Equal(["s1", "s3"], kept.Subjects.Select(s => s.Value));
    }

    [Fact]
    public void For_OtherSubjects_MatchesByNameAndLeavesTheAbsentMissing() => Assert.Equal(
        [2, double.NaN, 1], Make.Table(["a"], [1, 2]).For([new("s2"), new("x"), new("s1")]).Column(0).ToArray());

    [Fact]
    public void Of_Panel_TakesTheValues()
    {
        var panel = new Panel([new SubjectId("x")], ["a"], [new Estimate(2, 1, 3)], "f");
        Assert.Equal(2, ScoreTable.Of(panel)[0, 0]);
    }
}
