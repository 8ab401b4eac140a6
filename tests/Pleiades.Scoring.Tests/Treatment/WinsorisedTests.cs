using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests.Treatment;

public sealed class WinsorisedTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Of_OneHighOutlier_BringsItToTheNextValue()
    {
        var result = Winsorised.Of([1, 2, 3, 4, Gone, 5, 6, 1000], TreatRecipe.Default);
        Assert.Equal([1, 2, 3, 4, Gone, 5, 6, 6], result.Values);
        Assert.Equal((1, PointMark.High), (result.Changed, result.Marks[7]));
    }

    [Fact]
    public void Of_OneLowOutlier_BringsItToTheNextValue()
    {
        var result = Winsorised.Of([-1000, 2, 3, 4, 5, 6], TreatRecipe.Default);
        Assert.Equal([2, 2, 3, 4, 5, 6], result.Values);
        Assert.Equal(PointMark.Low, result.Marks[0]);
    }

    [Fact]
    public void Of_NoneAllowed_ChangesNothing() =>
        Assert.Equal(0, Winsorised.Of([1, 2, 3, 4, 5, 1000], TreatRecipe.Default with { MaxWinsorised = 0 }).Changed);

    [Theory]
    [InlineData(new double[0])]
    [InlineData(new[] { 7.0, 7, 7, 7, 7 })]
    [InlineData(new[] { 1.0, 2, 1000 })]
    public void Of_UndefinedShape_ChangesNothing(double[] values) => Assert.Equal(0, Winsorised.Of(values, TreatRecipe.Default).Changed);
}
