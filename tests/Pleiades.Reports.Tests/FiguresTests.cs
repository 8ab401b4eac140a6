using Pleiades.Reports.Languages;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Tests;

public sealed class FiguresTests
{
    private static readonly Unit HundredMillionYuan = new("亿元", "CNY", Dimension.Money, 1e8m);
    private static readonly Unit Firms = new("家", "count", Dimension.Count, 1);
    private static readonly Unit Mu = new("亩", "mu", Dimension.Area, 1);

    public static TheoryData<Quantity, string, string> Quantities => new()
    {
        { new(180, Unit.Count, Bound.Above), "超过180个", "more than 180" },
        { new(400, HundredMillionYuan, Bound.Above), "超过400亿元", "more than 40 bn yuan" },
        { new(1.5e12m, Unit.Yuan, Bound.AtLeast), "至少1.5万亿元", "at least 1.5 tn yuan" },
        { new(12345678, Unit.Yuan), "1234.5678万元", "12.3457 m yuan" },
        { new(2.5e8m, Unit.Dollar, Bound.About), "约2.5亿美元", "about 250 m US dollars" },
        { new(80000, Unit.Person, Bound.Below), "不到8万人", "less than 80,000 people" },
        { new(1038, Unit.Person), "1038人", "1038 people" },
        { new(12345, Unit.Count), "12,345个", "12,345" },
        { new(5, Firms), "5家", "5" },
        { new(27.5m, Unit.Percent), "27.5%", "27.5%" },
        { new(-2.7m, Unit.Points), "−2.7个百分点", "−2.7 percentage points" },
        { new(2.7m, Unit.Times), "2.7倍", "2.7 times" },
        { new(4, Unit.Rank), "第4位", "4th" },
        { new(22, Unit.Rank), "第22位", "22nd" },
        { new(12, Unit.Rank), "第12位", "12th" },
        { new(3, Unit.Rank, Bound.AtMost), "前3位", "top 3" },
        { new(1000, Mu, Bound.Above), "超过1000亩", "more than 1000 mu" },
        { new(1, new Unit("day", "day", Dimension.Duration, 1)), "1天", "1 day" },
        { new(0, Unit.Count), "0个", "0" },
        { new(7, new Unit("furlong", "furlong", Dimension.Length, 1)), "7furlong", "7 furlong" },
    };

    [Theory]
    [MemberData(nameof(Quantities))]
    public void Format_Quantity_ReadsAsExpectedInBothLanguages(Quantity quantity, string chinese, string english)
    {
        Assert.Equal(chinese, Figures.Format(quantity, Language.Chinese));
        Assert.Equal(english, Figures.Format(quantity, Language.English));
    }

    [Fact]
    public void Format_QuantityBeyondDecimalInCanonicalUnit_KeepsItsOwnUnit() =>
        Assert.StartsWith("10,000,000,000", Figures.Format(new Quantity(1e28m, new Unit("x", "y", Dimension.None, 100)), Language.English), StringComparison.Ordinal);

    public static TheoryData<string, string, string> Periods => new()
    {
        { "2022", "2022年", "2022" },
        { "2022-H1", "2022年上半年", "first half of 2022" },
        { "2022-Q3", "2022年三季度", "Q3 2022" },
        { "2024-11", "2024年11月", "November 2024" },
        { "2022-01..11", "2022年1—11月", "January–November 2022" },
        { "2024-11-07", "2024年11月7日", "7 November 2024" },
        { "2016/2020", "2016—2020年", "2016–2020" },
        { "2023-07/2023-08", "2023年7—8月", "July–August 2023" },
        { "2022-12/2023-01", "2022年12月—2023年1月", "December 2022 – January 2023" },
        { "2023-08-03/2023-11-30", "2023年8月3日—11月30日", "3 August 2023 – 30 November 2023" },
    };

    [Theory]
    [MemberData(nameof(Periods))]
    public void Format_Period_ReadsAsExpectedInBothLanguages(string text, string chinese, string english)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(chinese, Figures.Format((Period?)period, Language.Chinese));
        Assert.Equal(english, Figures.Format((Period?)period, Language.English));
    }

    [Fact]
    public void Format_NoPeriod_SaysSo() => Assert.Equal("未注明时间", Figures.Format((Period?)null, Language.Chinese));

    [Theory]
    [InlineData(FactStatus.Actual, "实际", "actual")]
    [InlineData(FactStatus.Estimate, "预计", "expected")]
    [InlineData(FactStatus.Planned, "计划", "planned")]
    [InlineData(FactStatus.Target, "目标", "target")]
    public void Format_Status_IsAWord(FactStatus status, string chinese, string english)
    {
        Assert.Equal(chinese, Figures.Format(status, Language.Chinese));
        Assert.Equal(english, Figures.Format(status, Language.English));
    }

    public static TheoryData<Quantity, string, string, string> Changes => new()
    {
        { new(7.2m, Unit.Percent), "yoy", "同比增长7.2%", "up 7.2% year on year" },
        { new(-10, Unit.Percent, Bound.Below), "yoy", "同比下降超过10%", "down more than 10% year on year" },
        { new(25.1m, Unit.Percent), "cagr", "年均增长25.1%", "up 25.1% a year on average" },
        { new(0, Unit.Percent), "yoy", "同比持平", "unchanged year on year" },
        { new(2.7m, Unit.Points), "yoy", "同比增长2.7个百分点", "up 2.7 percentage points year on year" },
        { new(170, Unit.Percent), "2015", "比2015年增长170%", "up 170% against 2015" },
        { new(66.666667m, Unit.Percent), "", "66.67%", "66.67%" },
        { new(-3, Unit.Percent), "", "下降3%", "down 3%" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Format_Growth_HasDirectionAndBase(Quantity change, string basis, string chinese, string english)
    {
        var fact = FactSample.Make() with { Value = change, Kind = IndicatorKind.Growth, Base = basis };
        Assert.Equal(chinese, Figures.Format(fact, Language.Chinese));
        Assert.Equal(english, Figures.Format(fact, Language.English));
    }

    [Theory]
    [InlineData(BoardReasonCode.NotJudged, "Shown, not scored.")]
    [InlineData(BoardReasonCode.LowAboveBenchmark, "The whole range lies above the benchmark: lower end 83.2, benchmark 80.")]
    [InlineData(BoardReasonCode.HighBelowBenchmark, "The whole range lies below the benchmark: upper end 83.2, benchmark 80.")]
    [InlineData(BoardReasonCode.IntervalStraddles, "The range, 83.2 points wide, crosses the benchmark of 80: no verdict.")]
    [InlineData(BoardReasonCode.ConflictingSources, "Sources contradict each other by 83.2 points, and the benchmark of 80 lies between them.")]
    [InlineData(BoardReasonCode.NoFact, "The documents hold no fact for it.")]
    [InlineData(BoardReasonCode.NoGoalposts, "The framework gives no world-class value to score against.")]
    public void Reason_EveryCode_IsASentence(BoardReasonCode code, string expected) =>
        Assert.Equal(expected, Figures.Reason(new BoardReason(code, 83.2, 80), Language.English));

    [Fact]
    public void Reason_Coverage_IsPerCent() => Assert.Equal(
        "有数据的权重为40%，不足65%，不作评判。", Figures.Reason(new BoardReason(BoardReasonCode.CoverageTooLow, 0.4, 0.65), Language.Chinese));

    [Fact]
    public void Score_Interval_IsRoundedOutwards()
    {
        Assert.Equal("62（55–71）", Figures.Score(new Estimate(62.4, 55.9, 70.1), Language.Chinese));
        Assert.Equal("62 (55–71)", Figures.Score(new Estimate(62.4, 55.9, 70.1), Language.English));
    }

    [Fact]
    public void Score_IntervalEndOffByRoundingNoise_IsNotWidened() => Assert.Equal("75 (75–100)", Figures.Score(new Estimate(75, 75, 99.9999999999), Language.English));

    [Fact]
    public void Score_WithoutWidth_StillShowsTheRangeItIsRoundedFrom() => Assert.Equal("72（72–73）", Figures.Score(Estimate.Exact(72.2), Language.Chinese));

    [Fact]
    public void Score_Missing_IsADash() => Assert.Equal("—", Figures.Score(Estimate.Missing("no fact"), Language.English));

    [Theory]
    [InlineData(0.65, "65%")]
    [InlineData(1, "100%")]
    [InlineData(double.NaN, "—")]
    public void Share_Fraction_IsPerCent(double fraction, string expected) => Assert.Equal(expected, Figures.Share(fraction, Language.Chinese));
}
