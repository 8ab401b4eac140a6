using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Tests.Numerics;

public sealed class NonNegativeTests
{
    [Fact]
    public void Solve_InsideTheCone_IsTheUnboundSolution() =>
        Assert.Equal([1, 2], NonNegative.Solve([2, 1, 1, 3], [4, 7]), (a, b) => Math.Abs(a - b) < 1e-12);

    [Fact]
    public void Solve_UnboundSolutionNegative_StaysAtZero() =>
        Assert.Equal([2, 0], NonNegative.Solve([2, 1, 1, 3], [4, -1]), (a, b) => Math.Abs(a - b) < 1e-12);

    [Fact]
    public void Solve_RandomMatrices_FulfilTheConditionsOfALeastPoint()
    {
        var chance = new SeededRandom(5);
        foreach (var _ in Enumerable.Range(0, 200))
        {
            const int n = 6;
            var root = Enumerable.Range(0, n * n).Select(_ => chance.NextDouble() - 0.5).ToArray();
            var matrix = Enumerable.Range(0, n * n).Select(k => Enumerable.Range(0, n).Sum(i => root[(i * n) + (k / n)] * root[(i * n) + (k % n)]) + (k % (n + 1) == 0 ? 0.01 : 0)).ToArray();
            var right = Enumerable.Range(0, n).Select(_ => chance.NextDouble() - 0.5).ToArray();
            var point = NonNegative.Solve(matrix, right);
            var slopes = Enumerable.Range(0, n).Select(i => right[i] - Enumerable.Range(0, n).Sum(j => matrix[(i * n) + j] * point[j])).ToArray();
            Assert.All(Enumerable.Range(0, n), i => Assert.True(point[i] >= 0 && slopes[i] <= 1e-9 && Math.Abs(slopes[i] * point[i]) <= 1e-9));
        }
    }
}
