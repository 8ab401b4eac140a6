using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tests.Tables;

namespace Pleiades.Scoring.Tests.Sensitivity;

public sealed class VariantComparisonTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    /// <summary>Three units: 0, 50, 100 on a; 100, 25, 0 on b.</summary>
    private static readonly CompositeData Data = new(Make.Flat(Make.Node("a"), Make.Node("b")), Make.Table(["a", "b"], [0, 1, 2], [4, 1, 0]));

    private static readonly ImmutableArray<Alternative> Variants =
    [
        new("a only") { Weights = [1, 0, 1] },
        new("b only") { Weights = [0, 1, 1] },
        new("by sea") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean }, ImputeGroup = "sea" } },
    ];

    [Fact]
    public void Of_TurnedRanking_IsShiftedAndCorrelatesAtMinusOne()
    {
        var turned = VariantComparison.Of(Data, Variants, stop: Stop).Variants[1];
        Assert.Equal([100.0, 25, 0], turned.Scores);
        Assert.Equal([-2.0, 0, 2], turned.Shifts);
        Assert.Equal((4 / 3.0, 2), (turned.MeanShift, turned.GreatestShift));
        Assert.Equal((-1, -1), (Math.Round(turned.Spearman, 12), Math.Round(turned.Kendall, 12)));
    }

    [Fact]
    public void Of_FirstVariant_StandsStill()
    {
        var first = VariantComparison.Of(Data, Variants, stop: Stop).Variants[0];
        Assert.Equal([0.0, 0, 0], first.Shifts);
        Assert.Equal((0.0, null), (first.MeanShift, first.Failure));
    }

    [Fact]
    public void Of_VariantThatCannotBeBuilt_SaysWhyAndTheOthersGoOn()
    {
        var failed = VariantComparison.Of(Data, Variants, stop: Stop).Variants[2];
        Assert.Contains("sea", failed.Failure, StringComparison.Ordinal);
        Assert.True(double.IsNaN(failed.MeanShift));
    }

    [Fact]
    public void Of_TwoVariantsOfOneName_AreRefused() =>
        Assert.Throws<ArgumentException>(() => VariantComparison.Of(Data, [Variants[0], Variants[0]], stop: Stop));

    [Fact]
    public void Of_Pillar_IsComparedWhenNamed() =>
        Assert.Equal([0.0, 50, 100], VariantComparison.Of(Data, Variants, "a", Stop).Variants[1].Scores);

    [Fact]
    public void Of_NodeThatIsNotThere_IsRefused() => Assert.Throws<ArgumentException>(() => VariantComparison.Of(Data, Variants, "z", Stop));
}
