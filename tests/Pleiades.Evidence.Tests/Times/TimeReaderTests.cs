using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Tests.Times;

public sealed class TimeReaderTests
{
    private static readonly DateOnly s_issued = new(2023, 2, 18);

    [Theory]
    [InlineData("2022年，工业平稳。", "2022年=2022")]
    [InlineData("2022年度考核", "2022年度=2022")]
    [InlineData("二〇二二年全省工业平稳。", "二〇二二年=2022")]
    [InlineData("２０２２年工业平稳。", "２０２２年=2022")]
    [InlineData("2022年上半年投产。", "2022年上半年=2022-H1")]
    [InlineData("2021年下半年投产。", "2021年下半年=2021-H2")]
    [InlineData("2022年前三季度增长。", "2022年前三季度=2022-01..09")]
    [InlineData("2022年三季度增长。", "2022年三季度=2022-Q3")]
    [InlineData("2022年第四季度增长。", "2022年第四季度=2022-Q4")]
    [InlineData("2022年1—11月，出口增长。", "2022年1—11月=2022-01..11")]
    [InlineData("2022年1至5月，出口增长。", "2022年1至5月=2022-01..05")]
    [InlineData("2022年前11个月，出口增长。", "2022年前11个月=2022-01..11")]
    [InlineData("2022年6月挂牌。", "2022年6月=2022-06")]
    [InlineData("2018年9月29日发文。", "2018年9月29日=2018-09-29")]
    [InlineData("截至2022年6月底，登记在册。", "截至2022年6月底=2022-06-30")]
    [InlineData("截至2022年底，登记在册。", "截至2022年底=2022-12-31")]
    [InlineData("截至2021年，登记在册。", "截至2021年=2021-12-31")]
    [InlineData("2021年末常住人口", "2021年末=2021-12-31")]
    [InlineData("2012年至2021年，增长。", "2012年至2021年=2012-01-01/2021-12-31")]
    [InlineData("从2012年到2021年，增长。", "2012年到2021年=2012-01-01/2021-12-31")]
    [InlineData("2012—2021年，增长。", "2012—2021年=2012-01-01/2021-12-31")]
    [InlineData("2020-2022年，增长。", "2020-2022年=2020-01-01/2022-12-31")]
    [InlineData("2020年—2022年，增长。", "2020年—2022年=2020-01-01/2022-12-31")]
    [InlineData("比重从2012年的15%上升到2021年的23.9%。", "2012年=2012; 2021年=2021")]
    [InlineData("20世纪90年代建厂。", "20世纪90年代=1990-01-01/1999-12-31")]
    [InlineData("上世纪八十年代建厂。", "上世纪八十年代=1980-01-01/1989-12-31")]
    [InlineData("2022年11月5日至8日举办。", "2022年11月5日至8日=2022-11-05/2022-11-08")]
    [InlineData("2022年9月至2023年1月开展。", "2022年9月至2023年1月=2022-09-01/2023-01-31")]
    [InlineData("2020年以来，累计投入。", "2020年以来=2020-01-01/2023-02-18")]
    [InlineData("2024年冬航季，航班增加。", "2024年冬航季=2024-10-27/2025-03-29")]
    public void Read_WrittenYears_AreExact(string text, string expected) => Assert.Equal(expected, Periods(text, s_issued));

    [Theory]
    [InlineData("去年，全省新增企业。", "去年=2022")]
    [InlineData("今年力争新增企业。", "今年=2023")]
    [InlineData("明年将建成。", "明年=2024")]
    [InlineData("前年获批。", "前年=2021")]
    [InlineData("去年上半年投产。", "去年上半年=2022-H1")]
    [InlineData("去年全年增长。", "去年全年=2022")]
    [InlineData("今年一季度将开工。", "今年一季度=2023-Q1")]
    [InlineData("今年5月举办。", "今年5月=2023-05")]
    [InlineData("去年12月获批。", "去年12月=2022-12")]
    [InlineData("截至去年底，共有。", "截至去年底=2022-12-31")]
    [InlineData("今年以来，累计。", "今年以来=2023-01-01/2023-02-18")]
    [InlineData("去年起，重点实施。", "去年起=2022-01-01/2023-02-18")]
    [InlineData("今年夏天遭遇强降雨。", "今年夏天=2023-06-01/2023-08-31")]
    [InlineData("30个项目年内投产。", "年内=2023")]
    [InlineData("目前，形成集群。", "目前=2023-02-18")]
    [InlineData("截至目前，形成集群。", "截至目前=2023-02-18")]
    [InlineData("如今，汇聚企业。", "如今=2023-02-18")]
    [InlineData("昨日，大会闭幕。", "昨日=2023-02-17")]
    [InlineData("今天，大会开幕。", "今天=2023-02-18")]
    [InlineData("本月，生产平稳。", "本月=2023-02")]
    [InlineData("上月，生产平稳。", "上月=2023-01")]
    [InlineData("上个月，生产平稳。", "上个月=2023-01")]
    [InlineData("本周，集中开工。", "本周=2023-02-13/2023-02-19")]
    [InlineData("上周五，集中开工。", "上周五=2023-02-10")]
    [InlineData("新的一年，谋划开局。", "新的一年=2023")]
    [InlineData("2月17日，大会召开。", "2月17日=2023-02-17")]
    [InlineData("17日，大会召开。", "17日=2023-02-17")]
    [InlineData("27日，列车开行。", "27日=2023-01-27")]
    [InlineData("12月，生产平稳。", "12月=2022-12")]
    [InlineData("3月15日，大会将召开。", "3月15日=2023-03-15")]
    [InlineData("7月7日，列车抵达。", "7月7日=2022-07-07")]
    [InlineData("上半年，出口增长。", "上半年=2022-H1")]
    [InlineData("前三季度，出口增长。", "前三季度=2022-01..09")]
    [InlineData("二季度将全面投产。", "二季度=2023-Q2")]
    [InlineData("1-2月，出口增长。", "1-2月=2023-01..02")]
    [InlineData("1—10月份，投资增长。", "1—10月份=2022-01..10")]
    [InlineData("三季度末，贷款余额增长。", "三季度末=2022-09-30")]
    [InlineData("截至9月末，贷款余额增长。", "截至9月末=2022-09-30")]
    [InlineData("两年平均增长3.5%。", "两年=2021-01-01/2022-12-31")]
    [InlineData("全年解决问题50余个。", "全年=2022")]
    [InlineData("力争全年生产100万辆。", "全年=2023")]
    [InlineData("近三年，投入增长。", "近三年=2020-01-01/2022-12-31")]
    [InlineData("过去五年，投入增长。", "过去五年=2018-01-01/2022-12-31")]
    [InlineData("连续5年保持增长。", "连续5年=2018-01-01/2022-12-31")]
    [InlineData("十年来，创新涌现。", "十年来=2013-01-01/2022-12-31")]
    [InlineData("十年间，开放迈步。", "十年间=2013-01-01/2022-12-31")]
    [InlineData("一年来，全省监督有力。", "一年来=2022")]
    [InlineData("“十四五”期间建成。", "“十四五”期间=2021-01-01/2025-12-31")]
    [InlineData("十三五时期，获奖114项。", "十三五时期=2016-01-01/2020-12-31")]
    [InlineData("“十二五”以来，", "“十二五”以来=2011-01-01/2023-02-18")]
    [InlineData("党的十八大以来，考察3次。", "党的十八大以来=2012-11-01/2023-02-18")]
    [InlineData("改革开放以来，", "改革开放以来=1978-12-01/2023-02-18")]
    [InlineData("正月初一早，组织抢修。", "正月初一=2023-01-22")]
    [InlineData("农历大年初三，", "农历大年初三=2023-01-24")]
    [InlineData("除夕夜，值守一线。", "除夕夜=2023-01-21")]
    [InlineData("春节期间，供水稳定。", "春节期间=2023-01-21/2023-01-27")]
    [InlineData("国庆假期，客流增长。", "国庆假期=2022-10-01/2022-10-07")]
    [InlineData("1月31日、2月2日和2月6日，还将组织专列。", "1月31日、2月2日和2月6日=2023-01-31/2023-02-06", "2023-01-28")]
    [InlineData("1月26日至2月3日，展览开放。", "1月26日至2月3日=2023-01-26/2023-02-03")]
    [InlineData("去年9月至今年1月，", "去年9月至今年1月=2022-09-01/2023-01-31")]
    [InlineData("2月5日开幕，当天签约。", "2月5日=2023-02-05; 当天=2023-02-05")]
    public void Read_RelativeExpressions_ResolveAgainstTheDayOfIssue(string text, string expected, string issued = "2023-02-18") =>
        Assert.Equal(expected, Periods(text, DateOnly.ParseExact(issued, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));

    [Theory]
    [InlineData("到2025年，产值达到2500亿元。", TimeRole.Deadline, "2025")]
    [InlineData("2025年底前，全部建成。", TimeRole.Deadline, "2025-12-31")]
    [InlineData("2030年前实现达峰。", TimeRole.Deadline, "2030")]
    [InlineData("到2022年底，累计建成。", TimeRole.When, "2022-12-31")]
    [InlineData("比2012年增长2.5倍。", TimeRole.Base, "2012")]
    [InlineData("较2019年增长。", TimeRole.Base, "2019")]
    [InlineData("是2012年的2.7倍。", TimeRole.Base, "2012")]
    [InlineData("与2021年相比，", TimeRole.Base, "2021")]
    [InlineData("比上年前进2位。", TimeRole.Base, "2022")]
    [InlineData("比去年同期增长。", TimeRole.Base, "2022")]
    public void Read_Role_ComesFromTheWordsAround(string text, TimeRole role, string period)
    {
        var mention = Assert.Single(TimeReader.Read(text, s_issued));
        Assert.Equal(role, mention.Role);
        Assert.Equal(period, mention.Period?.ToShortString());
    }

    [Theory]
    [InlineData("2022年，增加值比上年增长7.2%。", "2022年=2022; 上年=2021")]
    [InlineData("今年1—5月出口增长，而去年同期下降。", "今年1—5月=2023-01..05; 去年同期=2022-01..05")]
    [InlineData("2020年上半年增长。下半年回落。", "2020年上半年=2020-H1; 下半年=2020-H2")]
    public void Read_LaterExpressions_LeanOnEarlierOnes(string text, string expected) => Assert.Equal(expected, Periods(text, s_issued));

    [Theory]
    [InlineData("去年，出口增长。")]
    [InlineData("今年5月，出口增长。")]
    [InlineData("2月17日，大会召开。")]
    [InlineData("目前，形成集群。")]
    [InlineData("近三年，投入增长。")]
    [InlineData("上半年，出口增长。")]
    [InlineData("正月初一，组织抢修。")]
    public void Read_RelativeWithoutDayOfIssue_HasNoPeriod(string text)
    {
        var mention = Assert.Single(TimeReader.Read(text, null));
        Assert.Null(mention.Period);
        Assert.Equal(PeriodBasis.Relative, mention.Basis);
    }

    [Theory]
    [InlineData("2022年，出口增长。", PeriodBasis.Explicit)]
    [InlineData("“十四五”期间，出口增长。", PeriodBasis.Relative)]
    [InlineData("去年，出口增长。", PeriodBasis.Relative)]
    public void Read_Basis_SaysWhetherTheYearIsWritten(string text, PeriodBasis basis) => Assert.Equal(basis, Assert.Single(TimeReader.Read(text, s_issued)).Basis);

    [Fact]
    public void Read_Dateline_SetsTheDayOfTodayAndYesterday()
    {
        var mentions = TimeReader.Read("湘江时报2月16日讯（记者 甲）今天，大会开幕。昨日，彩排结束。目前，展馆开放。", s_issued);
        Assert.Equal(["2023-02-16", "2023-02-15", "2023-02-18"], mentions.Select(m => m.Period!.Value.ToShortString()));
    }

    [Theory]
    [InlineData("新增企业2013家。")]
    [InlineData("实现三年行动目标。")]
    [InlineData("在3年内完成攻关。")]
    [InlineData("工期8个月。")]
    [InlineData("“十四五”规划纲要。")]
    [InlineData("2022级新生。")]
    [InlineData("第3届大会。")]
    [InlineData("近年来，投入增长。")]
    [InlineData("以上年龄段")]
    [InlineData("5.12亿元")]
    [InlineData("电话12345日夜开通")]
    public void Read_OtherWords_AreNoTimes(string text) => Assert.Empty(TimeReader.Read(text, s_issued));

    private static string Periods(string text, DateOnly issued) =>
        string.Join("; ", TimeReader.Read(text, issued).Select(m => $"{text[m.Start..m.End]}={m.Period?.ToShortString()}"));
}
