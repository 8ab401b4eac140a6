using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Tests.Statistics;

public sealed class KendallTauTests
{
    [Theory]
    [InlineData(1, 3)]
    [InlineData(2, 12)]
    [InlineData(3, 57)]
    [InlineData(4, 200)]
    public void Of_ManyTies_IsThatOfCountingPairs(ulong seed, int n)
    {
        var chance = new SeededRandom(seed);
        double[] x = [.. Enumerable.Range(0, n).Select(_ => Math.Floor(chance.NextDouble() * 9))];
        double[] y = [.. x.Select(v => Math.Floor((chance.NextDouble() * 7) + (v / 3)))];
        var pairs = (from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, i) select (X: x[i].CompareTo(x[j]), Y: y[i].CompareTo(y[j]))).ToList();
        var expected = pairs.Sum(p => p.X * p.Y) / Math.Sqrt((double)pairs.Count(p => p.X != 0) * pairs.Count(p => p.Y != 0));
        Assert.Equal(expected, Correlation.Of(x, y, CorrelationKind.Kendall), 1e-14);
    }

    [Fact]
    public void Of_NoSpread_IsUndefined() => Assert.Equal(double.NaN, Correlation.Of([1, 1, 1], [1, 2, 3], CorrelationKind.Kendall));
}
