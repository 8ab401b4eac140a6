using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

public sealed class ChangeTests
{
    private static readonly CompositeModel Model = Flat(Node("a"), Node("b"));

    private static (CompositeData, CompositeRecipe) Year(double[] a, double[] b, CompositeModel? model = null, double upper = 100) =>
        (new CompositeData(model ?? Model, Table(["a", "b"], a, b)), CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Upper = upper } });

    private static ChangeDecomposition Of((CompositeData, CompositeRecipe) before, (CompositeData, CompositeRecipe) after, string subject = "s2") =>
        Change.Of(before, after, new SubjectId(subject), stop: TestContext.Current.CancellationToken);

    [Fact]
    public void Of_OwnDataOnly_IsAllOwn()
    {
        var change = Of(Year([0, 5, 10], [0, 5, 10]), Year([0, 7, 10], [0, 5, 10]));
        Assert.Equal((50, 60, 10, 0, 0), (change.Before, change.After, change.OwnData, change.Peers, change.Method));
    }

    [Fact]
    public void Of_PeersOnly_IsAllTheirs()
    {
        var change = Of(Year([0, 5, 10], [0, 5, 10]), Year([0, 5, 20], [0, 5, 10]));
        Assert.Equal((37.5, 0, -12.5, 0), (change.After, change.OwnData, change.Peers, change.Method));
    }

    [Fact]
    public void Of_WeightsOnly_IsAllMethod()
    {
        var change = Of(Year([0, 5, 10], [0, 2, 10]), Year([0, 5, 10], [0, 2, 10], Flat(Node("a", 3), Node("b"))));
        Assert.Equal((0.0, 0.0, 7.5), (change.OwnData, change.Peers, change.Method));
    }

    /// <summary>
    /// One indicator: 5 of 0..10 on 100 points, then 6 of 0..20 on 50. Own data: (10·2 + 5 + 5 + 2.5·2) / 6; peers: (−25·2 − 30 − 12.5 − 15·2) / 6;
    /// method: (−25·2 − 30 − 12.5 − 15·2) / 6.
    /// </summary>
    [Fact]
    public void Of_AllThree_IsTheMeanOverTheOrders()
    {
        var one = Flat(Node("a"));
        var before = (new CompositeData(one, Table(["a"], [0, 5, 10])), CompositeRecipe.Default);
        var after = (new CompositeData(one, Table(["a"], [0, 6, 20])), CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Upper = 50 } });
        var change = Of(before, after);
        Assert.Equal(35.0 / 6, change.OwnData, 1e-12);
        Assert.Equal(-122.5 / 6, change.Peers, 1e-12);
        Assert.Equal(-122.5 / 6, change.Method, 1e-12);
        Assert.Equal(change.Change, change.OwnData + change.Peers + change.Method, 1e-12);
    }

    [Fact]
    public void Of_Backwards_HasTheOppositeParts()
    {
        var (before, after) = (Year([0, 5, 10], [3, 5, 10]), Year([1, 7, 10], [0, 9, 10], Flat(Node("a", 3), Node("b")), 50));
        var (there, back) = (Of(before, after), Of(after, before));
        Assert.Equal(there.OwnData, -back.OwnData, 1e-12);
        Assert.Equal(there.Peers, -back.Peers, 1e-12);
    }

    [Fact]
    public void Of_OtherIndicators_AreMissingInTheYearWithoutThem()
    {
        var before = (new CompositeData(Flat(Node("a")), Table(["a"], [0, 5, 10])), CompositeRecipe.Default);
        var change = Of(before, Year([0, 5, 10], [0, 10, 5]));
        Assert.Equal((50.0, 75.0), (change.Before, change.After));
        Assert.Equal(25, change.OwnData + change.Peers + change.Method, 1e-12);
    }

    [Fact]
    public void Of_NoScoreInAMixture_IsNamed()
    {
        var change = Of(Year([0, 5, 10], [0, 5, 10]), Year([0, double.NaN, 10], [0, double.NaN, 10]));
        Assert.Equal((double.NaN, double.NaN), (change.After, change.OwnData));
        Assert.NotEmpty(change.Issues);
    }

    [Fact]
    public void Of_SubjectOfOneTimeOnly_IsRefused() => Assert.Throws<ArgumentException>(() => Of(Year([0], [0]), Year([0, 5], [0, 5])));
}
