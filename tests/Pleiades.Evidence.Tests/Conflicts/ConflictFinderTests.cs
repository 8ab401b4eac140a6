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
}
