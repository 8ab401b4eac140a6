namespace Pleiades.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void Overlaps_TouchingSpans_ShareNothing() => Assert.False(new TextSpan(0, 3).Overlaps(new TextSpan(3, 5)));

    [Fact]
    public void Overlaps_OneCommonCodePoint_IsTrue() => Assert.True(new TextSpan(0, 4).Overlaps(new TextSpan(3, 5)));

    [Fact]
    public void Contains_Itself_IsTrue() => Assert.True(new TextSpan(2, 4).Contains(new TextSpan(2, 4)));

    [Fact]
    public void Union_ApartSpans_ReachesOverTheGap() => Assert.Equal(new TextSpan(1, 9), new TextSpan(7, 9).Union(new TextSpan(1, 2)));
}
