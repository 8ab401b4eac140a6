using Pleiades.Scoring.Statistics;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Statistics;

public sealed class CorrelationTests
{
    private const double Gone = double.NaN;

    [Theory]
    [InlineData(CorrelationKind.Pearson, 0.5)]
    [InlineData(CorrelationKind.Spearman, 0.5)]
    [InlineData(CorrelationKind.Kendall, 1.0 / 3)]
    public void Of_ThreePairs_IsTheHandComputedOne(CorrelationKind kind, double expected) =>
        Assert.Equal(expected, Correlation.Of([1, 2, 3, Gone], [1, 3, 2, 9], kind), 1e-15);

    [Fact]
    public void Of_NoSpread_IsMissing() => Assert.Equal(Gone, Correlation.Of([1, 1, 1], [1, 2, 3], CorrelationKind.Pearson));

    [Fact]
    public void PValue_OneDegreeOfFreedom_IsThatOfCauchy() =>
        Assert.Equal(2.0 / 3, Correlation.PValue([1, 2, 3], [1, 3, 2]), 1e-12);

    [Fact]
    public void PValue_PerfectCorrelation_IsZero() => Assert.Equal(0, Correlation.PValue([1, 2, 3, 4], [2, 4, 6, 8]), 1e-12);

    [Fact]
    public void CronbachAlpha_IdenticalItems_IsOne() =>
        Assert.Equal(1, Reliability.CronbachAlpha(Table(["a", "b"], [1, 2, 4], [1, 2, 4]), [0, 1]), 1e-15);

    [Fact]
    public void CronbachAlpha_OneItem_IsMissing() => Assert.Equal(Gone, Reliability.CronbachAlpha(Table(["a"], [1, 2]), [0]));
}
