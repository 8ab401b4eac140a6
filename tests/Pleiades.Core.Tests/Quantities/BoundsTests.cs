namespace Pleiades.Quantities;

public sealed class BoundsTests
{
    [Theory]
    [InlineData("=", Bound.Exactly)]
    [InlineData("", Bound.Exactly)]
    [InlineData(">", Bound.Above)]
    [InlineData("≥", Bound.AtLeast)]
    [InlineData("<", Bound.Below)]
    [InlineData("<=", Bound.AtMost)]
    [InlineData("~", Bound.About)]
    public void Parse_Symbol_GivesBound(string symbol, Bound bound) => Assert.Equal(bound, Bounds.Parse(symbol));

    [Fact]
    public void Parse_Unknown_IsNull() => Assert.Null(Bounds.Parse("around"));

    [Fact]
    public void Symbol_EveryBound_ReadsBack() =>
        Assert.All(Enum.GetValues<Bound>(), b => Assert.Equal(b, Bounds.Parse(b.Symbol())));

    [Fact]
    public void Negated_Twice_IsItself() => Assert.All(Enum.GetValues<Bound>(), b => Assert.Equal(b, b.Negated().Negated()));
}
