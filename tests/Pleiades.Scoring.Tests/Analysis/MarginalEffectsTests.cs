using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Analysis;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

public sealed class MarginalEffectsTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Of_ArithmeticMean_IsTheShareOfWeight()
    {
        var effects = MarginalEffects.Of(Table(["a", "b"], [0, 50, double.NaN], [10, 20, double.NaN]), Flat(Node("a", 3), Node("b")), AggregateRecipe.Default, 60, Stop);
        Assert.Equal(4, effects.Length);
        Assert.Equal(new MarginalEffect(new SubjectId("s1"), "a", 0.75, 45, 1), effects[0]);
        Assert.Equal(new MarginalEffect(new SubjectId("s1"), "b", 0.25, 15, 0), effects[1]);
    }

    [Fact]
    public void Of_GeometricMean_IsItsDerivative()
    {
        var effect = MarginalEffects.Of(Table(["a", "b"], [4, 9], [9, 9]), Flat(Node("a"), Node("b")), AggregateRecipe.Default with { Method = AggregateMethod.Geometric }, 1e-6, Stop)[0];
        Assert.Equal(0.75, effect.PerPoint, 1e-12);
        Assert.Equal(0.75e-6, effect.Gain, 1e-11);
    }

    [Fact]
    public void Of_MethodThatCompares_HasGainsButNoDerivative()
    {
        var effect = MarginalEffects.Of(Table(["a", "b"], [1, 2], [1, 2]), Flat(Node("a", 3), Node("b")), AggregateRecipe.Default with { Method = AggregateMethod.Copeland }, 5, Stop)[0];
        Assert.Equal((double.NaN, 2.0, 1.0), (effect.PerPoint, effect.Gain, effect.Places));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(double.NaN)]
    public void Of_StepThatIsNone_IsRefused(double step) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => MarginalEffects.Of(Table(["a"], [1, 2]), Flat(Node("a")), AggregateRecipe.Default, step, Stop));
}
