using Pleiades.Scoring.Trends;

namespace Pleiades.Scoring.Tests.Trends;

public sealed class TrendTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void CompoundGrowth_DoublingTwiceInFourYears_IsTheRootOfTwo() =>
        Assert.Equal(Math.Sqrt(2) - 1, Trend.CompoundGrowth([2018, 2020, 2022], [1, Gone, 4]), 1e-15);

    [Theory]
    [InlineData(new[] { Gone, Gone }, Gone)]
    [InlineData(new[] { 0.0, 4 }, Gone)]
    [InlineData(new[] { -1.0, 4 }, Gone)]
    [InlineData(new[] { 3.0, 3 }, 0)]
    public void CompoundGrowth_EdgeOfItsDomain_IsMissingOrZero(double[] values, double expected) =>
        Assert.Equal(expected, Trend.CompoundGrowth([1, 2], values));

    [Fact]
    public void PercentChange_StraightLine_IsItsSlopeInPercentOfTheStart() =>
        Assert.Equal(20, Trend.PercentChange([1, 2, 3, 4], [10, 12, 14, 16]), 1e-12);

    [Fact]
    public void PercentChange_TwoPoints_IsTheSimpleChangePerYear() => Assert.Equal(10, Trend.PercentChange([2015, 2020], [100, 150]), 1e-12);

    [Fact]
    public void PercentChange_OnePoint_IsMissing() => Assert.Equal(Gone, Trend.PercentChange([1], [2]));
}
