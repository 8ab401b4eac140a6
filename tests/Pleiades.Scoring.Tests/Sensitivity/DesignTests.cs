using Pleiades.Scoring.Sensitivity;

namespace Pleiades.Scoring.Tests.Sensitivity;

public sealed class DesignTests
{
    [Fact]
    public void FullFactorial_LastFactor_ChangesFastest()
    {
        var design = Design.FullFactorial([2, 3]);
        Assert.Equal(6, design.Runs);
        Assert.Equal([0, 2], design[2].ToArray());
        Assert.Equal([1, 0], design[3].ToArray());
    }

    [Fact]
    public void Estimation_Blocks_TakeOneFactorFromB()
    {
        var design = Design.Estimation([5, 4, 3], 30, 7);
        Assert.Equal(150, design.Runs);
        int[] mixed = [design[11][0], design[41][1], design[11][2]];
        Assert.Equal(mixed, design[101].ToArray());
    }

    [Theory]
    [InlineData(60, 3)]
    [InlineData(64, 50)]
    [InlineData(97, 2)]
    public void Estimation_Alternatives_AreMetEquallyOftenUpToOne(int rows, int alternatives)
    {
        var design = Design.Estimation([alternatives, 2], rows, 3);
        var counts = Enumerable.Range(0, rows).Select(r => design[r][0]).CountBy(a => a).Select(p => p.Value).ToList();
        Assert.Equal(alternatives, counts.Count);
        Assert.InRange(counts.Max() - counts.Min(), 0, 1);
    }

    [Fact]
    public void Estimation_SameSeed_IsTheSameDesign() => Assert.Equal(
        Enumerable.Range(0, 40).Select(r => Design.Estimation([9, 9], 10, 5)[r][1]),
        Enumerable.Range(0, 40).Select(r => Design.Estimation([9, 9], 10, 5)[r][1]));

    [Fact]
    public void Design_AlternativeThatIsNotThere_IsRefused() => Assert.Throws<ArgumentException>(() => new Design([2, 2], [0, 1, 0, 2]));

    [Fact]
    public void Combinations_MoreThanAnIntegerHolds_AreTheGreatestInteger() =>
        Assert.Equal(long.MaxValue, Design.Combinations([.. Enumerable.Repeat(1000, 30)]));
}
