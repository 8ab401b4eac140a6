namespace Pleiades.Time;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2022", "2022-01-01/2022-12-31", PeriodKind.Year)]
    [InlineData("2022-H1", "2022-01-01/2022-06-30", PeriodKind.Half)]
    [InlineData("2022-H2", "2022-07-01/2022-12-31", PeriodKind.Half)]
    [InlineData("2024-Q1", "2024-01-01/2024-03-31", PeriodKind.Quarter)]
    [InlineData("2024-Q4", "2024-10-01/2024-12-31", PeriodKind.Quarter)]
    [InlineData("2024-02", "2024-02-01/2024-02-29", PeriodKind.Month)]
    [InlineData("2023-01..11", "2023-01-01/2023-11-30", PeriodKind.YearToDate)]
    [InlineData("2023-02-17", "2023-02-17/2023-02-17", PeriodKind.Day)]
    [InlineData("2016/2020", "2016-01-01/2020-12-31", PeriodKind.Range)]
    [InlineData("2023-07-01/2023-08-31", "2023-07-01/2023-08-31", PeriodKind.Range)]
    public void TryParse_Form_GivesIntervalAndKind(string text, string interval, PeriodKind kind)
    {
        Assert.True(Period.TryParse(text, out var period));
        Assert.Equal(interval, period.ToString());
        Assert.Equal(kind, period.Kind);
    }

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("0000")]
    [InlineData("2022-Q5")]
    [InlineData("2022-13")]
    [InlineData("2022-02-30")]
    [InlineData("2022-06..03")]
    [InlineData("2023-12-31/2023-01-01")]
    [InlineData("去年")]
    public void TryParse_NoPeriod_IsRefused(string? text) => Assert.False(Period.TryParse(text, out _));

    [Fact]
    public void ToShortString_AnyWholeMonthsAndDays_ReadsBackAsItself()
    {
        var random = new SeededRandom(3);
        var periods = Enumerable.Range(0, 500).Select(_ =>
        {
            var start = new DateOnly(2000 + random.NextInt32(40), 1 + random.NextInt32(12), 1 + random.NextInt32(28));
            return Period.Range(start, start.AddDays(random.NextInt32(800)));
        }).Concat(Enumerable.Range(1, 12).Select(m => Period.YearToDate(2024, m)));
        Assert.All(periods, p => Assert.True(Period.TryParse(p.ToShortString(), out var back) && back == p));
    }

    [Fact]
    public void CompareTo_YearAgainstItsLastQuarter_WhatStartsLaterIsLater() =>
        Assert.True(Period.Year(2022).CompareTo(Period.Quarter(2022, 4)) < 0);

    [Fact]
    public void Days_LeapYear_Is366() => Assert.Equal(366, Period.Year(2024).Days);

    [Fact]
    public void Range_EndBeforeStart_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Range(new DateOnly(2024, 2, 1), new DateOnly(2024, 1, 31)));

    [Fact]
    public void Quarter_Fifth_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => Period.Quarter(2024, 5));
}
