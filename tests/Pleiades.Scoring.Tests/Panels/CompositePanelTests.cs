using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Panels;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Trends;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Panels;

public sealed class CompositePanelTests
{
    private const double Gone = double.NaN;

    private static readonly CompositeModel Model = Flat(Node("a"));

    private static DatedData Year(string time, params double[] a) => new(time, new CompositeData(Model, Table(["a"], a)));

    [Fact]
    public void Build_YearlyAndTogether_DifferInTheScale()
    {
        DatedData[] years = [Year("2020", 0, 5, 10), Year("2021", 0, 10, 20)];
        var alone = CompositePanel.Build([.. years], PanelRecipe.Default, TestContext.Current.CancellationToken);
        var together = CompositePanel.Build([.. years], PanelRecipe.Default with { Scope = PanelScope.AllYears }, TestContext.Current.CancellationToken);
        Assert.Equal([0.0, 50, 100], alone[0].Steps.Normalised.Column(0));
        Assert.Equal([0.0, 25, 50], together[0].Steps.Scores.Column(1));
        Assert.Equal([0.0, 50, 100], together[1].Steps.Scores.Column(1));
    }

    [Fact]
    public void Build_GapInTheMiddle_IsFilledOnTheLine()
    {
        var years = CompositePanel.Build(
            [Year("2020", 1, 4), Year("2021", Gone, 5), Year("2023", 7, Gone)], PanelRecipe.Default with { Fill = FillMethod.Linear }, TestContext.Current.CancellationToken);
        Assert.Equal(3, years[1].Data.Indicators[0, 0]);
        Assert.Equal([(0, 0)], years[1].FilledInTime);
        Assert.Equal(5, years[2].Data.Indicators[1, 0]);
    }

    [Fact]
    public void Build_SubjectWithoutARow_CountsAsAGapAndGetsNone()
    {
        var second = new DatedData("2021", new CompositeData(Model, new ScoreTable([new SubjectId("s2")], ["a"], [Gone])));
        var filled = PanelFill.Apply([Year("2020", 1, 4), second], FillMethod.Latest, 1);
        Assert.Equal([4.0], filled[1].Year.Data.Indicators.Column(0));
    }

    [Fact]
    public void Build_ReferenceOverAllYears_IsThatOfTheLast()
    {
        var recipe = PanelRecipe.Default with
        {
            Scope = PanelScope.AllYears,
            Composite = CompositeRecipe.Default with { Normalise = new NormaliseRecipe { Method = NormaliseMethod.DistanceToReference, Reference = new SubjectId("s2") } },
        };
        var years = CompositePanel.Build([Year("2020", 0, 5), Year("2021", 1, 10)], recipe, TestContext.Current.CancellationToken);
        Assert.Equal([0.0, 0.5], years[0].Steps.Normalised.Column(0));
        Assert.Equal(0.1, years[1].Steps.Normalised[0, 0], 1e-12);
    }

    [Fact]
    public void Build_TimeThatIsNoNumber_IsRefusedOnlyWhereItCounts()
    {
        Assert.Single(CompositePanel.Build([Year("spring", 1, 2)], PanelRecipe.Default, TestContext.Current.CancellationToken));
        Assert.Throws<ArgumentException>(() => PanelFill.Apply([Year("spring", 1, 2)], FillMethod.Latest));
    }

    [Fact]
    public void Build_NoYear_IsRefused() => Assert.Throws<ArgumentException>(() => CompositePanel.Build([], PanelRecipe.Default, TestContext.Current.CancellationToken));
}
