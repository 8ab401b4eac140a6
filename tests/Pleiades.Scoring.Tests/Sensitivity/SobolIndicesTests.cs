using Pleiades.Scoring.Sensitivity;

namespace Pleiades.Scoring.Tests.Sensitivity;

public sealed class SobolIndicesTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Exact_AdditiveTarget_SharesOutTheVariance()
    {
        var indices = SobolIndices.Exact([0, 1, 2, 3], [2, 2]);
        Assert.Equal((1.5, 1.25), (indices.Mean, indices.Variance));
        Assert.Equal([0.8, 0.2], indices.First);
        Assert.Equal([0.8, 0.2], indices.Total);
    }

    [Fact]
    public void Exact_PureInteraction_HasNoFirstOrder()
    {
        var indices = SobolIndices.Exact([1, -1, -1, 1], [2, 2]);
        Assert.Equal([0.0, 0.0], indices.First);
        Assert.Equal([1.0, 1.0], indices.Total);
    }

    [Fact]
    public void Exact_ThreeByTwo_IsThatOfTheHand()
    {
        // y = a · b with a in 0, 1, 2 and b in 1, 3: mean 2, E[y²] = (0 + 0 + 1 + 9 + 4 + 36) / 6, means by a 0, 2, 4, by b 1, 3.
        var indices = SobolIndices.Exact([0, 0, 1, 3, 2, 6], [3, 2]);
        var variance = (50.0 / 6) - 4;
        Assert.Equal(variance, indices.Variance, 1e-12);
        Assert.Equal(8.0 / 3 / variance, indices.First[0], 1e-12);
        Assert.Equal(1 / variance, indices.First[1], 1e-12);
        Assert.Equal(1 - (1 / variance), indices.Total[0], 1e-12);
        Assert.Equal(1 - (8.0 / 3 / variance), indices.Total[1], 1e-12);
    }

    [Fact]
    public void Exact_FailedRun_CountsTheRest()
    {
        var indices = SobolIndices.Exact([0, 1, 2, Gone], [2, 2]);
        Assert.Equal(3, indices.Counted);
        Assert.Equal(1, indices.Mean);
        Assert.Equal(0.75, indices.First[0], 1e-12);
        Assert.Equal(1, indices.Total[0], 1e-12);
    }

    [Fact]
    public void Exact_FactorOfOneAlternative_DecidesNothing() => Assert.Equal(0, SobolIndices.Exact([1, 2], [1, 2]).Total[0]);

    [Theory]
    [InlineData(5.0, 5.0)]
    [InlineData(0.1, 0.1)]
    [InlineData(Gone, Gone)]
    [InlineData(Gone, 1.0)]
    public void Exact_NoVariation_IsUndefined(double left, double right)
    {
        var indices = SobolIndices.Exact([left, right], [2]);
        Assert.Equal(Gone, indices.First[0]);
        Assert.Equal(Gone, indices.Total[0]);
    }

    [Fact]
    public void Exact_WrongNumberOfRuns_IsRefused() => Assert.Throws<ArgumentException>(() => SobolIndices.Exact([1, 2, 3], [2, 2]));

    [Theory]
    [InlineData(FirstOrderEstimator.Jansen)]
    [InlineData(FirstOrderEstimator.Janon)]
    public void Estimate_OnlyFactor_AccountsForEverything(FirstOrderEstimator estimator)
    {
        // A, B, and A with its only factor from B, which is B itself.
        var indices = SobolIndices.Estimate([1, 2, 3, 4, 3, 4, 1, 2, 3, 4, 1, 2], 4, 1, estimator);
        Assert.Equal(1, indices.First[0], 1e-12);
    }

    [Fact]
    public void Estimate_Total_IsTheHalvedSquaresOfJansen()
    {
        // V of 1, 2, 3, 4 is 5/3; squares (1 − 3)² + (2 − 4)² over 2 · 2.
        var indices = SobolIndices.Estimate([1, 2, 3, 4, 3, 4], 2, 1, FirstOrderEstimator.Saltelli);
        Assert.Equal(2 / (5.0 / 3), indices.Total[0], 1e-12);
        Assert.Equal(((3 * 2) + (4 * 2)) / 2.0 / (5.0 / 3), indices.First[0], 1e-12);
    }

    [Fact]
    public void Estimate_FailedRun_LeavesItsRowOutOfTheFormulasThatNeedIt()
    {
        var indices = SobolIndices.Estimate([1, 2, 9, 3, 4, 9, 3, 4, Gone], 3, 1, FirstOrderEstimator.Jansen);
        Assert.Equal(2 / indices.Variance, indices.Total[0], 1e-12);
    }

    [Fact]
    public void Estimate_MeansPerAlternativeWithoutDesign_IsRefused() =>
        Assert.Throws<ArgumentException>(() => SobolIndices.Estimate([1, 2, 3], 1, 1, FirstOrderEstimator.ConditionalMeans));
}
