namespace Pleiades.Catalog.Tests.Frameworks;

public class WorldClassClustersTests
{
    private static Framework Board => Catalogue.BuiltIn.FindFramework("world-class-clusters")!;

    [Fact]
    public void Board_Shape_Is36IndicatorsInSevenDimensions()
    {
        Assert.Equal([5, 6, 5, 5, 5, 5, 5], Board.Dimensions.Select(d => d.Indicators.Length));
        Assert.Equal(36, Board.Indicators.Count());
        Assert.Equal(("proposal", 0.65, 3.0), (Board.Status, Board.MinimumCoverage, Board.WindowYears));
    }

    [Fact]
    public void Board_EveryIndicator_IsEitherScoredOrContext()
    {
        Assert.Equal(["output", "location_quotient", "local_supply_rate"], Board.Indicators.Where(i => !i.IsScored).Select(i => i.Id));
        Assert.All(Board.Indicators, i => Assert.Equal(i.Direction != 0, i.IsScored));
    }

    [Fact]
    public void Board_EveryIndicator_SaysWhatWouldSettleIt() => Assert.DoesNotContain(Board.Indicators, i => i.Needs is null);

    [Fact]
    public void Board_EveryGoalpost_HasSourceInBothLanguages() =>
        Assert.DoesNotContain(Board.Indicators, i => i.Goalposts is { Source: { Zh.Length: 0 } or { En.Length: 0 } });

    [Fact]
    public void Board_OwnJudgement_IsOfLowConfidence() => Assert.DoesNotContain(
        Board.Indicators, i => i.Goalposts is { } g && g.Source.En.StartsWith("Own judgement", StringComparison.Ordinal) && g.Confidence != SourceConfidence.Low);

    [Fact]
    public void Board_WorldTop50_ComesFromTheHomeCityAndOnlyForItsIndustry()
    {
        var top50 = Board.Indicators.Single(i => i.Id == "world_top50_firms");
        var source = Assert.Single(top50.Sources);

        Assert.True(source.HoldsFor(new SubjectId("cluster:changsha-construction-machinery")));
        Assert.False(source.HoldsFor(new SubjectId("cluster:changsha-secure-computing-systems")));
        Assert.Equal(
            [(SubjectType.City, SupplyReading.Same), (SubjectType.Province, SupplyReading.AtMost)], top50.Subjects.Select(s => (s.Type, s.ReadsAs)));
    }

    [Fact]
    public void Board_KitTime_LessIsBetter()
    {
        var kit = Board.Indicators.Single(i => i.Id == "kit_time");

        Assert.Equal((-1, 480.0, 15.0, 15.0, 480.0), (kit.Direction, kit.Goalposts!.Floor, kit.Goalposts.WorldClass, kit.Goalposts.Lower, kit.Goalposts.Upper));
    }

    [Fact]
    public void Board_Exports_HaveTradeAsProxyWithReason()
    {
        var exports = Board.Indicators.Single(i => i.Id == "export_value");

        Assert.Equal([false, false, true], exports.Sources.Select(s => s.Proxy is not null));
        Assert.Equal("trade_total", exports.Sources[^1].Indicator.Value);
    }

    [Fact]
    public void Board_ReferenceProposal_HasTheSameIndicators()
    {
        var path = Reference.Find("domain", "frameworks.yaml");
        Assert.SkipWhen(path is null, "the reference frameworks are not beside the checkout");
        var proposal = File.ReadAllText(path!).Split("pleiades_core_proposal")[1];

        var missing = Board.Indicators.Where(i => !proposal.Contains($"{{id: {i.Id},", StringComparison.Ordinal)).Select(i => i.Id);

        Assert.Empty(missing);
    }
}
