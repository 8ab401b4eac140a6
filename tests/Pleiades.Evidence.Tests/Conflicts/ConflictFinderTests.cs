using Pleiades.Evidence.Conflicts;

namespace Pleiades.Evidence.Tests.Conflicts;

public sealed class ConflictFinderTests
{
    private static readonly Subject City = new(new SubjectId("region:430200"), "株洲市", SubjectType.City);

    [Fact]
    public void Find_TwoNumbersForOneThing_IsAContradiction()
    {
        var conflict = Assert.Single(ConflictFinder.Find([Level(1712, 2024, 1), Level(1721, 2024, 2)]));

        Assert.Equal(ConflictKind.Contradiction, conflict.Kind);
        Assert.Equal(2, conflict.Facts.Length);
    }

    [Fact]
    public void Find_ThreePagesOfWhichTwoAgree_IsOneContradictionOfAllThree()
    {
        var conflict = Assert.Single(ConflictFinder.Find([Level(1712, 2024, 1), Level(1721, 2024, 2), Level(1712, 2024, 3)]));
        Assert.Equal(3, conflict.Facts.Length);
        Assert.Equal("1712 CNY ≠ 1721 CNY", conflict.Arithmetic);
    }

    [Fact]
    public void Find_SameNumberTwice_IsCorroborationAndSilent() => Assert.Empty(ConflictFinder.Find([Level(1712, 2024, 1), Level(1712, 2024, 2)]));

    [Fact]
    public void Find_OverAndMore_MayBothBeRight() =>
        Assert.Empty(ConflictFinder.Find([Level(1700, 2024, 1) with { Value = new Quantity(1700, Unit.Yuan, Bound.Above) }, Level(1712, 2024, 2)]));

    [Fact]
    public void Find_OtherYears_AreASeries() => Assert.Empty(ConflictFinder.Find([Level(1712, 2024, 1), Level(1830, 2025, 2)]));

    [Fact]
    public void Find_TargetAndActual_DoNotContradict() =>
        Assert.Empty(ConflictFinder.Find([Level(1712, 2024, 1), Level(2000, 2024, 2) with { Status = FactStatus.Target }]));

    // 1830 / 1712 = 1.0689.
    [Fact]
    public void Find_GrowthThatLevelsDoNotGive_IsAnArithmeticDoubt()
    {
        var conflict = Assert.Single(ConflictFinder.Find([Level(1712, 2024, 1), Level(1830, 2025, 2), Growth("output_value_growth", 8.6m, "yoy", Period.Year(2025))]));

        Assert.Equal(("growth_against_levels", ConflictKind.Arithmetic), (conflict.Rule, conflict.Kind));
        Assert.Contains("6.9 %", conflict.Arithmetic, StringComparison.Ordinal);
    }

    [Fact]
    public void Find_GrowthThatLevelsGive_IsSilent() =>
        Assert.Empty(ConflictFinder.Find([Level(1712, 2024, 1), Level(1830, 2025, 2), Growth("output_value_growth", 6.9m, "yoy", Period.Year(2025))]));

    // (6000 / 1400)^(1/9) − 1 = 17.55 %.
    [Fact]
    public void Find_AverageGrowthThatLevelsDoNotGive_IsAnArithmeticDoubt()
    {
        var years = Period.Range(new DateOnly(2012, 1, 1), new DateOnly(2021, 12, 31));
        Fact[] facts =
        [
            Level(1400, 2012, 1) with { Indicator = new IndicatorId("trade_total") },
            Level(6000, 2021, 1, 40) with { Indicator = new IndicatorId("trade_total") },
            Growth("trade_total_cagr", 25.1m, "cagr", years),
        ];

        Assert.Equal("average_growth_against_levels", Assert.Single(ConflictFinder.Find(facts)).Rule);
    }

    [Fact]
    public void Find_YuanAndDollarsThatNoRateJoins_IsAnArithmeticDoubt()
    {
        Fact[] facts = [Level(10_700_000_000, 2022, 1), Level(10_000_000_000, 2022, 1, 30) with { Value = new Quantity(10_000_000_000, Unit.Dollar, Bound.Above) }];

        Assert.Equal("currency_against_currency", Assert.Single(ConflictFinder.Find(facts)).Rule);
    }

    [Fact]
    public void Find_AnyOrder_GivesTheSame()
    {
        Fact[] facts = [Level(1712, 2024, 1), Level(1721, 2024, 2), Level(1830, 2025, 2, 50)];

        var forward = ConflictFinder.Find(facts).Select(c => string.Join(',', c.Facts) + c.Arithmetic);
        Assert.Equal(forward, ConflictFinder.Find([.. facts.Reverse()]).Select(c => string.Join(',', c.Facts) + c.Arithmetic));
    }

    // 107 亿元 of 1070 亿元 is 10 %, whatever is printed.
    [Fact]
    public void Find_ShareOfTheParentThatLevelsDoNotGive_IsDerivedAndShown()
    {
        var conflict = Assert.Single(ConflictFinder.Find([Trade("region:430200", 107), Trade("region:430000", 1070), Share("provincial_share_trade", 19.3m)]));

        Assert.Equal(("share_against_levels", 3), (conflict.Rule, conflict.Facts.Length));
        Assert.Equal((10.0, "percent", "107 / 1070"), (conflict.Derived!.Value, conflict.Derived.Unit, conflict.Derived.Formula));
    }

    [Fact]
    public void Find_ShareOfTheParentThatLevelsGive_IsSilent() =>
        Assert.Empty(ConflictFinder.Find([Trade("region:430200", 107), Trade("region:430000", 1070), Share("provincial_share_trade", 10m)]));

    [Fact]
    public void Find_ShareAboveTheWhole_LacksItsReference() =>
        Assert.Equal("share_out_of_range", Assert.Single(ConflictFinder.Find([Share("domestic_market_share", 130m)])).Rule);

    // 60 + 30 = 90, not 100.
    [Fact]
    public void Find_ExportsAndImportsThatDoNotAddUp_IsASum()
    {
        var conflict = Assert.Single(ConflictFinder.Find([Level(60.5m, 2024, 1) with { Indicator = new("exports") }, Level(30.5m, 2024, 1, 20) with { Indicator = new("imports") }, Level(100.5m, 2024, 1, 30) with { Indicator = new("trade_total") }]));

        Assert.Equal(("sum_of_parts", 91.0), (conflict.Rule, conflict.Derived!.Value));
    }

    // Printed to the hundred million: 1.2 + 0.7 may be 2.0 by rounding.
    [Fact]
    public void Find_PartsThatRoundingJoins_AreSilent() =>
        Assert.Empty(ConflictFinder.Find([Level(1.2m, 2024, 1) with { Indicator = new("exports") }, Level(0.7m, 2024, 1, 20) with { Indicator = new("imports") }, Level(2.0m, 2024, 1, 30) with { Indicator = new("trade_total") }]));

    [Fact]
    public void Find_CityAboveItsProvince_IsAPartAboveTheWhole() =>
        Assert.Equal("part_above_whole", Assert.Single(ConflictFinder.Find([Trade("region:430200", 1100), Trade("region:430000", 900)])).Rule);

    [Theory]
    [InlineData(10, 8, 20, 0)]
    [InlineData(15, 8, 20, 1)]
    public void Find_NamedPartsOfASentence_AreNoMoreThanTheWhole(int national, int provincial, int whole, int conflicts)
    {
        Fact[] facts = [Stock(whole, 1, ""), Stock(national, 1, "国家级", 20), Stock(provincial, 1, "省级", 30)];

        Assert.Equal(conflicts, ConflictFinder.Find(facts).Count(c => c.Rule == "sum_of_parts"));
    }

    // 1,000 half a year after 320 is a leap; 420 is growth; 3 after 1 is a small number.
    [Theory]
    [InlineData(320, 1000, 1)]
    [InlineData(320, 420, 0)]
    [InlineData(1, 3, 0)]
    public void Find_StocksWithinAYear_SpeakOnlyWhenTheyLeap(int first, int second, int conflicts)
    {
        var later = Stock(second, 2, "") with { Period = Period.Day(new DateOnly(2023, 2, 18)) };
        var earlier = Stock(first, 1, "") with { Period = Period.Day(new DateOnly(2022, 7, 15)) };

        Assert.Equal(conflicts, ConflictFinder.Find([earlier, later]).Count(c => c.Rule == "series_leaps"));
    }

    [Theory]
    [InlineData("增速居第3位。", "rank_without_universe", 1)]
    [InlineData("增速居全国第3位。", "rank_without_universe", 0)]
    public void Find_RankWithoutItsSet_LacksItsReference(string sentence, string rule, int conflicts)
    {
        var rank = Level(3, 2024, 1) with { Kind = IndicatorKind.Rank, Indicator = new("ind_va_growth_rank"), Value = new Quantity(3, Unit.Rank), Citation = Cite(sentence, "第3位") };

        Assert.Equal(conflicts, ConflictFinder.Find([rank]).Count(c => c.Rule == rule));
    }

    [Theory]
    [InlineData("高技术产业占比提高2.3%。", 1)]
    [InlineData("高技术产业占比提高到2.3%。", 0)]
    [InlineData("产值提高2.3%。", 0)]
    public void Find_RateThatChangesByPerCent_MayMeanPoints(string sentence, int conflicts)
    {
        var change = Growth("output_value_growth", 2.3m, "yoy", Period.Year(2024)) with { Citation = Cite(sentence, "2.3%") };

        Assert.Equal(conflicts, ConflictFinder.Find([change]).Count(c => c.Rule == "percent_for_points"));
    }

    // 20000 − 18000 = 2000; 1577 net is not that.
    [Fact]
    public void Find_NetAdditionThatLevelsDoNotGive_IsAnArithmeticDoubt()
    {
        var firms = new IndicatorId("ind_enterprises");
        Fact[] facts =
        [
            Stock(18001, 1, "") with { Indicator = firms, Period = Period.Day(new DateOnly(2021, 12, 31)) },
            Stock(20001, 2, "") with { Indicator = firms, Period = Period.Day(new DateOnly(2022, 12, 31)) },
            Level(1577, 2022, 2, 40) with { Indicator = new("ind_enterprises_net_new"), Value = new Quantity(1577, Unit.Count) },
        ];

        var conflict = Assert.Single(ConflictFinder.Find(facts));
        Assert.Equal(("addition_against_levels", 2000.0), (conflict.Rule, conflict.Derived!.Value));
    }

    [Fact]
    public void Find_ManyPagesOfWhichOneDiffers_NamesAll()
    {
        var facts = Enumerable.Range(1, 200).Select(d => Level(d == 200 ? 1721 : 1712, 2024, (byte)d)).ToArray();

        Assert.Equal(200, Assert.Single(ConflictFinder.Find(facts)).Facts.Length);
    }

    private static Fact Level(decimal value, int year, byte document, int at = 10) => new()
    {
        Id = FactId.Of($"{value} {year} {document} {at}"),
        Subject = City,
        Indicator = new IndicatorId("output_value"),
        Kind = IndicatorKind.Flow,
        Value = new Quantity(value, Unit.Yuan),
        Period = Period.Year(year),
        PeriodBasis = PeriodBasis.Explicit,
        Citation = new Citation(DocumentId.Of([document]), new TextSpan(at, at + 5), "产值") { Sentence = new TextSpan(0, 60) },
    };

    private static Fact Growth(string indicator, decimal value, string baseline, Period period) => Level(value, period.End.Year, 2, 20) with
    {
        Indicator = new IndicatorId(indicator),
        Kind = IndicatorKind.Growth,
        Value = new Quantity(value, Unit.Percent),
        Base = baseline,
        Period = period,
    };

    private static Fact Trade(string region, decimal value) => Level(value, 2024, 1, region == "region:430000" ? 30 : 10) with
    {
        Id = FactId.Of($"{region} {value}"),
        Subject = new Subject(new SubjectId(region), region, SubjectType.City),
        Indicator = new IndicatorId("trade_total"),
    };

    private static Fact Share(string indicator, decimal value) => Level(value, 2024, 1, 40) with
    {
        Indicator = new IndicatorId(indicator),
        Kind = IndicatorKind.Share,
        Value = new Quantity(value, Unit.Percent),
    };

    private static Fact Stock(decimal value, byte document, string scope, int at = 10) => Level(value, 2024, document, at) with
    {
        Indicator = new IndicatorId("provincial_tech_centres"),
        Kind = IndicatorKind.Stock,
        Scope = scope,
        Value = new Quantity(value, Unit.Count),
        Citation = new Citation(DocumentId.Of([document]), new TextSpan(at, at + 5), "共有中心，其中国家级、省级。") { Sentence = new TextSpan(0, 60) },
    };

    private static Citation Cite(string sentence, string number)
    {
        var at = sentence.IndexOf(number, StringComparison.Ordinal);
        return new Citation(DocumentId.Of([1]), new TextSpan(at, at + number.Length), sentence) { Sentence = new TextSpan(0, sentence.Length) };
    }
}
