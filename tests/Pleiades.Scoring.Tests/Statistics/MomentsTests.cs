using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Tests.Statistics;

public sealed class MomentsTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Moments_OneToFive_AreThoseOfTheUniformFive()
    {
        double[] values = [1, 2, Gone, 3, 4, 5];
        Assert.Equal((3.0, 3.0), (Moments.Mean(values), Moments.Median(values)));
        Assert.Equal(Math.Sqrt(2.5), Moments.StandardDeviation(values), 1e-15);
        Assert.Equal(0, Moments.Skewness(values));
        Assert.Equal(-1.2, Moments.Kurtosis(values), 1e-14);
    }

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 4.0, 4, 4, 4 })]
    [InlineData(new[] { 1.0, 2 })]
    public void Skewness_NoShape_IsMissing(double[] values) => Assert.Equal(Gone, Moments.Skewness(values));

    [Fact]
    public void Kurtosis_ThreeValues_IsMissing() => Assert.Equal(Gone, Moments.Kurtosis([1, 2, 9]));

    [Fact]
    public void Mean_EqualValues_IsTheValueToTheBit() => Assert.Equal(0.1, Moments.Mean([0.1, 0.1, 0.1, 0.1, 0.1, 0.1, 0.1]));
}
