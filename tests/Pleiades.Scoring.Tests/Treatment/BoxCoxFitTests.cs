using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests.Treatment;

public sealed class BoxCoxFitTests
{
    /// <summary>Logarithms that lie symmetrically about 0 leave no reason for a power above or below 0.</summary>
    [Fact]
    public void Of_SymmetricLogarithms_IsTheLogarithm() =>
        Assert.Equal(0, BoxCoxFit.Of([Math.Exp(-2), Math.Exp(-0.5), Math.Exp(-0.2), 1, Math.Exp(0.2), Math.Exp(0.5), Math.Exp(2)]).Lambda, 1e-6);

    /// <summary>Producer of the number: the zero of the derivative of the likelihood by bisection in Python's decimal, 50 digits, 2026-11-29.</summary>
    [Fact]
    public void Of_PositiveSample_IsTheLikeliestPower() =>
        Assert.Equal(0.027940844148163125, BoxCoxFit.Of([1, 2, 3, 5, 8, 13, 21, 34, double.NaN, 55]).Lambda, 1e-6);

    [Fact]
    public void Of_OtherUnit_HasTheSamePower() =>
        Assert.Equal(BoxCoxFit.Of([1, 2, 3, 5, 8, 13]).Lambda, BoxCoxFit.Of([1000, 2000, 3000, 5000, 8000, 13000]).Lambda, 1e-6);

    [Fact]
    public void Of_ValuesNotAboveZero_AreShifted() => Assert.Equal(5.1, BoxCoxFit.Of([-5, 0, 5]).Shift, 1e-12);

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 4.0, 4, 4 })]
    public void Of_NoSpread_HasNoPower(double[] values) => Assert.Equal(double.NaN, BoxCoxFit.Of(values).Lambda);
}
