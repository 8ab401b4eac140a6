using System.Collections.Immutable;

namespace Pleiades.Tables;

public sealed class PanelTests
{
    private static readonly ImmutableArray<SubjectId> Rows = [new("region:1"), new("region:2")];

    [Fact]
    public void Column_Second_IsContiguousInRowOrder()
    {
        var panel = new Panel(Rows, ["a", "b"], [Estimate.Exact(1), Estimate.Exact(2), new(3, 2.5, 4), Estimate.Missing("no fact")], "f");
        Assert.Equal([3, double.NaN], panel.Column(1).ToArray());
        Assert.Equal(2.5, panel.Lows(1)[0]);
        Assert.Equal(4, panel[0, 1].High);
        Assert.True(panel[1, 1].IsMissing);
    }

    [Fact]
    public void Constructor_ValueOutsideItsInterval_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Panel(Rows, ["a"], [new Estimate(1, 2, 3), Estimate.Exact(0)], "f"));

    [Fact]
    public void Constructor_Infinity_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Panel(Rows, ["a"], [Estimate.Exact(double.PositiveInfinity), Estimate.Exact(0)], "f"));

    [Fact]
    public void Constructor_ColumnTwice_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new Panel(Rows, ["a", "a"], new Estimate[4], "f"));

    [Fact]
    public void Constructor_CellMissing_IsRefused() => Assert.Throws<ArgumentException>(() => new Panel(Rows, ["a"], [Estimate.Exact(1)], "f"));
}
