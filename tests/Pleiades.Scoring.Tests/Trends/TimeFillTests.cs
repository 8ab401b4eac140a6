using Pleiades.Scoring.Trends;

namespace Pleiades.Scoring.Tests.Trends;

public sealed class TimeFillTests
{
    private const double Gone = double.NaN;

    [Theory]
    [InlineData(FillMethod.Latest, new[] { Gone, 10, 10, 10, 40, 40 })]
    [InlineData(FillMethod.Constant, new[] { 10.0, 10, 10, 10, 40, 40 })]
    [InlineData(FillMethod.Linear, new[] { 10.0, 10, 16, 34, 40, 40 })]
    public void Apply_GapsAtBothEndsAndInside_AreFilledByTheMethod(FillMethod method, double[] expected)
    {
        var filled = new double[6];
        TimeFill.Apply([2010, 2011, 2013, 2019, 2021, 2022], [Gone, 10, Gone, Gone, 40, Gone], method, filled);
        Assert.Equal(expected, filled);
    }

    [Fact]
    public void Apply_AtMostOneStepBack_LeavesTheRest()
    {
        var filled = new double[4];
        TimeFill.Apply([1, 2, 3, 4], [5, Gone, Gone, 8], FillMethod.Latest, filled, 1);
        Assert.Equal([5, 5, Gone, 8], filled);
    }

    [Theory]
    [InlineData(FillMethod.Linear, Gone)]
    [InlineData(FillMethod.LinearOrConstant, 7)]
    public void Apply_SinglePoint_HoldsOnlyWhereConstantIsAllowed(FillMethod method, double expected)
    {
        var filled = new double[2];
        TimeFill.Apply([1, 2], [7, Gone], method, filled);
        Assert.Equal(expected, filled[1]);
    }

    [Fact]
    public void Apply_TimesThatDoNotAscend_AreRefused() =>
        Assert.Throws<ArgumentException>(() => TimeFill.Apply([2, 1], [1, 2], FillMethod.Latest, new double[2]));
}
