using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class PairwiseWeightsTests
{
    [Fact]
    public void Of_ConsistentJudgements_AreTheRatiosThemselves()
    {
        var weights = PairwiseWeights.Of([1, 2, 6, 0.5, 1, 3, 1.0 / 6, 1.0 / 3, 1]);
        Assert.Equal([0.6, 0.3, 0.1], weights.Eigenvector, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal([0.6, 0.3, 0.1], weights.GeometricMean, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal((3, 0), (weights.LargestEigenvalue, weights.ConsistencyRatio), (a, b) => Math.Abs(a.Item1 - b.Item1) + Math.Abs(a.Item2 - b.Item2) < 1e-12);
    }

    [Theory]
    [InlineData(new[] { 1.0, 2, 3 })]
    [InlineData(new[] { 1.0, 2, 2, 1 })]
    [InlineData(new[] { 1.0, -2, -0.5, 1 })]
    [InlineData(new double[0])]
    public void Of_NotReciprocal_IsRefused(double[] judgements) => Assert.Throws<ArgumentException>(() => PairwiseWeights.Of(judgements));

    [Fact]
    public void Aggregate_OppositeJudgements_AreIndifferent() => Assert.Equal(
        [1, 1, 1, 1], PairwiseWeights.Aggregate([[1, 4, 0.25, 1], [1, 0.25, 4, 1]]), (a, b) => Math.Abs(a - b) < 1e-15);

    [Fact]
    public void PrincipalComponents_TwoColumns_HaveOnePlusAndOneMinusTheirCorrelation()
    {
        var components = PrincipalComponents.Of(Table(["a", "b"], [1, 2, 3], [1, 3, 2]), [0, 1]);
        Assert.Equal([1.5, 0.5], components.Eigenvalues, (a, b) => Math.Abs(a - b) < 1e-14);
        Assert.Equal([Math.Sqrt(0.5), Math.Sqrt(0.5)], components.Loadings, (a, b) => Math.Abs(a - b) < 1e-14);
    }

    [Fact]
    public void PrincipalComponents_ConstantAndEmptyColumns_LeaveTheRest()
    {
        const double gone = double.NaN;
        var components = PrincipalComponents.Of(Table(["a", "k", "b", "e"], [1, 2, 3, gone], [7, 7, 7, 7], [1, 3, 2, 5], [gone, gone, gone, gone]), [0, 1, 2, 3]);
        Assert.Equal(3, components.Subjects);
        Assert.Equal([false, true, false, true], components.Loadings.Select(double.IsNaN));
    }
}
