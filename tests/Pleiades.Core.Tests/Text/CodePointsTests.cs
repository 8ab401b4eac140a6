namespace Pleiades.Text;

public sealed class CodePointsTests
{
    [Fact]
    public void Span_PlainChinese_IsTheSameInBothCountings() => Assert.Equal(new TextSpan(1, 3), new CodePoints("长沙市").Span(1, 3));

    [Fact]
    public void Span_BehindARareCharacter_CountsThePairOnce()
    {
        // U+2A6A5 takes two UTF-16 units.
        var points = new CodePoints("甲\U0002A6A5乙丙");
        Assert.Equal(4, points.Count);
        Assert.Equal(new TextSpan(2, 4), points.Span(3, 5));
        Assert.Equal(3, points.ToUnit(2));
    }

    [Fact]
    public void FromUnit_InsideAPair_CountsAsItsStart() => Assert.Equal(1, new CodePoints("甲\U0002A6A5乙").FromUnit(2));

    [Fact]
    public void ToUnit_BehindTheText_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => new CodePoints("甲乙").ToUnit(3));
}
