using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Scoring.Boards;

namespace Pleiades.Workbench.Benchmarks;

public sealed class ClusterBenchmarkTests
{
    private static readonly Framework Framework = Catalogue.BuiltIn.FindFramework("world-class-clusters")!;

    [Fact]
    public void Run_TwoPagesThatAgree_NarrowTheCellAndNameBothFacts()
    {
        using var sample = new Sample();
        var over = sample.Add(Sample.Changsha, "export_markets", new Quantity(180, Unit.Count, Bound.Above), "2024-11-07");
        var exact = sample.Add(Sample.Changsha, "export_markets", new Quantity(184, Unit.Count), "2024-11-07");
        var cell = Run(sample).Cell(Sample.Changsha.Id, "countries_served");
        Assert.Equal((184, 184, 184), (cell.Estimate.Value, cell.Estimate.Low, cell.Estimate.High));
        Assert.Equal([over, exact], cell.Facts.Select(f => f.Fact.Id).OrderBy(id => id == exact));
    }

    [Fact]
    public void Run_TwoPagesThatContradict_WidenTheCellAndSaySo()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "export_markets", new Quantity(120, Unit.Count), "2024");
        sample.Add(Sample.Changsha, "export_markets", new Quantity(160, Unit.Count), "2024");
        var cell = Run(sample).Cell(Sample.Changsha.Id, "countries_served");
        Assert.Equal((120, 160, CellReasons.Conflict), (cell.Estimate.Low, cell.Estimate.High, cell.Estimate.Reason));
    }

    [Fact]
    public void Run_FigureOfAScanAlone_IsNotUsed()
    {
        using var sample = new Sample();
        var printed = sample.Add(Sample.Changsha, "export_markets", new Quantity(120, Unit.Count), "2023");
        sample.Add(Sample.Changsha, "export_markets", new Quantity(160, Unit.Count), "2024", format: DocumentFormat.Scan);
        Assert.Equal(printed, Assert.Single(Run(sample).Cell(Sample.Changsha.Id, "countries_served").Facts).Fact.Id);
    }

    [Fact]
    public void Run_FigureOfAScanThatAPagePrints_IsUsed()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "export_markets", new Quantity(160, Unit.Count), "2024", format: DocumentFormat.Scan);
        sample.Add(Sample.Changsha, "export_markets", new Quantity(160, Unit.Count), "2024");
        Assert.Equal(2, Run(sample).Cell(Sample.Changsha.Id, "countries_served").Facts.Length);
    }

    [Fact]
    public void Run_LaterFigure_ReplacesTheEarlierOne()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(20, Unit.Count, Bound.Above), "2023-01-28");
        var later = sample.Add(Sample.Changsha, "overseas_bases", new Quantity(30, Unit.Count, Bound.Above), "2024-11-07");
        Assert.Equal(later, Assert.Single(Run(sample).Cell(Sample.Changsha.Id, "overseas_bases").Facts).Fact.Id);
    }

    [Fact]
    public void Run_YearAndItsLastQuarter_TheYearIsTheFigure()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "exports", new Quantity(15_000_000_000m, Unit.Yuan), "2024-Q4", kind: IndicatorKind.Flow);
        var year = sample.Add(Sample.Changsha, "exports", new Quantity(51_260_000_000m, Unit.Yuan), "2024", kind: IndicatorKind.Flow);
        Assert.Equal(year, Assert.Single(Run(sample).Cell(Sample.Changsha.Id, "export_value").Facts).Fact.Id);
    }

    [Fact]
    public void Run_LevelOfAYearAndOfItsLastDay_AreOneFigure()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(30, Unit.Count), "2024", kind: IndicatorKind.Stock);
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(30, Unit.Count), "2024-12-31", kind: IndicatorKind.Stock);
        Assert.Equal(2, Run(sample).Cell(Sample.Changsha.Id, "overseas_bases").Facts.Length);
    }

    [Theory]
    [InlineData(FactStatus.Target)]
    [InlineData(FactStatus.Planned)]
    public void Run_TargetOrPlan_NeverScores(FactStatus status)
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(50, Unit.Count), "2024", status);
        Assert.True(Run(sample).Cell(Sample.Changsha.Id, "overseas_bases").Estimate.IsMissing);
    }

    [Fact]
    public void Run_RejectedFact_IsNotUsed()
    {
        using var sample = new Sample();
        var fact = sample.Add(Sample.Changsha, "overseas_bases", new Quantity(50, Unit.Count), "2024");
        sample.Store.Decide(fact, Store.FactVerdict.Reject, null, "test", "misread");
        Assert.True(Run(sample).Cell(Sample.Changsha.Id, "overseas_bases").Estimate.IsMissing);
    }

    [Fact]
    public void Run_CityFigureThatIsTheClusters_IsUsedWithoutBeingAStandIn()
    {
        using var sample = new Sample();
        sample.Add(Sample.City, "cm_global50", new Quantity(5, Unit.Count, Bound.AtLeast), "2022");
        var cell = Run(sample).Cell(Sample.Changsha.Id, "world_top50_firms");
        Assert.Equal(5, cell.Estimate.Value);
        Assert.Null(cell.Proxy);
    }

    [Fact]
    public void Run_ProvinceFigureThatOnlyBoundsTheClusters_IsLeftOut()
    {
        using var sample = new Sample();
        sample.Add(Sample.Province, "little_giants_national", new Quantity(399, Unit.Count), "2022");
        Assert.True(Run(sample).Cell(Sample.Changsha.Id, "little_giants").Estimate.IsMissing);
    }

    [Fact]
    public void Run_SameFacts_GivesTheSameResult()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "export_markets", new Quantity(180, Unit.Count, Bound.Above), "2024");
        var (first, second) = (Run(sample).Result, Run(sample).Result);
        Assert.Equal(first.Fingerprint, second.Fingerprint);
        Assert.Equal(first.Rows.Select(r => r.Estimate), second.Rows.Select(r => r.Estimate));
    }

    [Fact]
    public void Draw_FigureThatIsABound_ScoresWithinItsInterval()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(30, Unit.Count, Bound.Above), "2024-11-07");
        var benchmark = Run(sample);
        var board = benchmark.Scores.Subjects[0]["overseas_bases"].Score;
        var drawn = benchmark.Draw(500, 1, TestContext.Current.CancellationToken).Find("overseas_bases")!.Units[0];

        Assert.InRange(drawn.Low, board.Low, drawn.High);
        Assert.InRange(drawn.High, drawn.Low, board.High);
        Assert.True(drawn.High > drawn.Low);
        Assert.Equal(0, drawn.Unscored);
    }

    [Fact]
    public void Run_FigureOfAYearBefore_IsTheClustersOwnPast()
    {
        using var sample = new Sample();
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(20, Unit.Count, Bound.Exactly), "2023-01-28");
        sample.Add(Sample.Changsha, "overseas_bases", new Quantity(30, Unit.Count, Bound.Exactly), "2024-11-07");
        var past = Run(sample).Scores.Subjects[0]["overseas_bases"].Comparators.Single(c => c.Comparator == Comparator.OwnPast);

        Assert.Equal((Board.Strong, Estimate.Exact(20)), (past.Verdict, past.Benchmark));
    }

    private static ClusterBenchmark Run(Sample sample) => ClusterBenchmark.Run(sample.Store, Catalogue.BuiltIn, Sample.Changsha, Framework);
}
