using Pleiades.Scoring.Boards;

namespace Pleiades.Workbench.Benchmarks;

public sealed class AgreementTests
{
    [Fact]
    public void Of_SourcesThatShareARange_IsTheirOverlap() =>
        Assert.Equal(new Estimate(182, 182, 182), Agreement.Of([new Estimate(180, 180, 190), Estimate.Exact(182)]));

    [Fact]
    public void Of_SourcesThatContradict_IsTheSpanOfAllAndSaysSo() =>
        Assert.Equal(new Estimate(320, 320, 1100, CellReasons.Conflict), Agreement.Of([Estimate.Exact(320), new Estimate(1000, 1000, 1100)]));

    [Fact]
    public void Of_OneSource_IsItself() => Assert.Equal(new Estimate(5, 5, 6), Agreement.Of([new Estimate(5, 5, 6)]));
}
