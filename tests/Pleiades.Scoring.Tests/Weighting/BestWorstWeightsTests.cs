using Pleiades.Scoring.Weighting;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class BestWorstWeightsTests
{
    [Fact]
    public void Of_ConsistentJudgements_AreTheRatiosThemselves()
    {
        var weights = BestWorstWeights.Of([1, 2, 4], [4, 2, 1], 0, 2);
        Assert.Equal([4.0 / 7, 2.0 / 7, 1.0 / 7], weights.Weights, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(0, weights.Deviation, 1e-12);
    }

    /// <summary>w₁ − 3 w₂ = −ξ, w₁ − 5 w₃ = ξ, w₂ − 2 w₃ = −ξ with w₁ + w₂ + w₃ = 1, solved by hand.</summary>
    [Fact]
    public void Of_SlightlyInconsistent_SharesTheDeviationOut()
    {
        var weights = BestWorstWeights.Of([1, 3, 5], [5, 2, 1], 0, 2);
        Assert.Equal([0.65, 0.225, 0.125], weights.Weights, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(0.025, weights.Deviation, 1e-12);
    }

    [Fact]
    public void Of_OneCriterion_HasAllTheWeight() => Assert.Equal([1], BestWorstWeights.Of([1], [1], 0, 0).Weights);

    [Fact]
    public void Of_ContractBroken_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => BestWorstWeights.Of([1, 2], [1], 0, 0));
        Assert.Throws<ArgumentException>(() => BestWorstWeights.Of([1, 0], [1, 1], 0, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => BestWorstWeights.Of([1, 2], [2, 1], 0, 2));
    }
}
