using Pleiades.Scoring.Tests.Boards;
using Pleiades.Scoring.Weighting;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class WeightsTests
{
    [Fact]
    public void Effective_TreeOfThreeLevels_MultipliesDownThePath()
    {
        var model = BoardFixture.Model();
        var weights = Weights.Effective(model);
        Assert.Equal((0.125, 0.375, 0.5, 1.0), (weights[model.Find("a")], weights[model.Find("b")], weights[model.Find("P")], weights[model.Root]));
        Assert.Equal(1, model.Indicators.Sum(i => weights[i]), 1e-15);
    }

    [Fact]
    public void WithWeights_Negative_IsRefused() =>
        Assert.Throws<ArgumentException>(() => BoardFixture.Model().WithWeights([1, 1, 1, 1, 1, 1, 1, -1]));
}
