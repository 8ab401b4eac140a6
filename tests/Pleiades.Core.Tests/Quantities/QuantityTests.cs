namespace Pleiades.Quantities;

public sealed class QuantityTests
{
    private static readonly Unit HundredMillionYuan = new("亿元", "CNY", Dimension.Money, 100_000_000m);

    [Fact]
    public void InCanonical_HundredMillionYuan_MultipliesOutExactly()
    {
        var quantity = new Quantity(1261.3m, HundredMillionYuan, Bound.Above).InCanonical();
        Assert.Equal(new Quantity(126_130_000_000m, Unit.Yuan, Bound.Above), quantity);
    }

    [Fact]
    public void InCanonical_ProductTooLarge_IsNull() =>
        Assert.Null(new Quantity(decimal.MaxValue / 10, HundredMillionYuan).InCanonical());

    [Theory]
    [InlineData(180, Bound.Above, 180, 190)]
    [InlineData(400, Bound.Above, 400, 500)]
    [InlineData(5, Bound.AtLeast, 5, 6)]
    [InlineData(400, Bound.Below, 300, 400)]
    [InlineData(7, Bound.About, 6.5, 7.5)]
    [InlineData(4.7, Bound.Above, 4.7, 4.8)]
    [InlineData(0, Bound.Above, 0, 1)]
    [InlineData(-10, Bound.Below, -20, -10)]
    [InlineData(33, Bound.Exactly, 33, 33)]
    public void ToEstimate_Bound_GoesOneStepOfThePrintedRoundness(double value, Bound bound, double low, double high)
    {
        var estimate = new Quantity((decimal)value, Unit.Count, bound).ToEstimate();
        Assert.Equal(value, estimate.Value);
        Assert.Equal(low, estimate.Low, 12);
        Assert.Equal(high, estimate.High, 12);
    }

    [Fact]
    public void ToString_BoundAndTrailingZeros_PrintsTheSymbolAndNoZeros() =>
        Assert.Equal(">1.5 亿元", new Quantity(1.50m, HundredMillionYuan, Bound.Above).ToString());
}
