using Pleiades.Scoring.Aggregation;

namespace Pleiades.Scoring.Tests.Aggregation;

public sealed class OutrankingTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Matrix_TwoSubjects_SharesTheWeightOfWinsAndHalfOfTies()
    {
        var matrix = new double[4];
        Outranking.Matrix([2, 1, 5, 5, 0, 3], [3, 2, 1], 2, matrix);
        Assert.Equal([0, 4.0 / 6, 2.0 / 6, 0], matrix);
    }

    [Fact]
    public void Copeland_MissingComparison_DoesNotDependOnTheOrderOfRows()
    {
        var (forward, backward) = (new double[3], new double[3]);
        Outranking.Copeland([1, 2, 3, Gone, 5, 4], [1, 1], 1e-12, forward);
        Outranking.Copeland([3, 2, 1, 4, 5, Gone], [1, 1], 1e-12, backward);
        Assert.Equal([-2, 1, 1], forward);
        Assert.Equal([1, 1, -2], backward);
    }

    [Fact]
    public void Copeland_SubjectWithoutValues_IsMissingAndNobodysLoss()
    {
        var scores = new double[3];
        Outranking.Copeland([Gone, 2, 3], [1], 1e-12, scores);
        Assert.Equal([Gone, -1, 1], scores);
    }
}
