using Pleiades.Scoring.Aggregation;

namespace Pleiades.Scoring.Tests.Aggregation;

public sealed class WeightedMeansTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Means_OfTwoAndEight_AreTheTextbookOnes()
    {
        Assert.Equal(5, WeightedMeans.Arithmetic([2, 8], [1, 1]));
        Assert.Equal(4, WeightedMeans.Geometric([2, 8], [1, 1]), 1e-12);
        Assert.Equal(3.2, WeightedMeans.Harmonic([2, 8], [1, 1]), 1e-12);
        Assert.Equal(Math.Sqrt(34), WeightedMeans.Power([2, 8], [1, 1], 2), 1e-12);
        Assert.Equal(4, WeightedMeans.Power([2, 8], [1, 1], 0), 1e-12);
    }

    [Fact]
    public void Arithmetic_Gap_SharesItsWeightOut() => Assert.Equal(5, WeightedMeans.Arithmetic([2, Gone, 8], [1, 7, 1]));

    [Theory]
    [InlineData(new double[0], new double[0])]
    [InlineData(new[] { Gone }, new[] { 1.0 })]
    [InlineData(new[] { 3.0 }, new[] { 0.0 })]
    public void Arithmetic_NothingThere_IsMissing(double[] values, double[] weights) => Assert.Equal(Gone, WeightedMeans.Arithmetic(values, weights));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void MeansOfPositives_ZeroOrLess_AreMissing(double value)
    {
        Assert.Equal(Gone, WeightedMeans.Geometric([value, 2], [1, 1]));
        Assert.Equal(Gone, WeightedMeans.Harmonic([value, 2], [1, 1]));
        Assert.Equal(Gone, WeightedMeans.Power([value, 2], [1, 1], -1));
    }

    [Fact]
    public void Power_ZeroUnderAPositivePower_IsAllowed() => Assert.Equal(1, WeightedMeans.Power([0, 4], [1, 1], 0.5), 1e-12);
}
