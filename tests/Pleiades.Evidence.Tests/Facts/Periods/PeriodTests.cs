using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts.Periods;

/// <summary>Which period and status a fact has; mini-articles of our own, expected readings worked out by hand.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("泉州晚报　　2017年11月8日　　第二版　综合新闻", "2017-11-08")]
    [InlineData("2018年5月22日 A03 民生·财经", "2018-05-22")]
    [InlineData("宿州日报　２０１９年８月２３日　星期五　０４版", "2019-08-23")]
    [InlineData("2020年9月10日　02版　要闻", "2020-09-10")]
    [InlineData("2021年7月28日 农历六月十九 第A1版", "2021-07-28")]
    [InlineData("2022年3月1日 第十二版", "2022-03-01")]
    [InlineData("2022年3月1日　责编 王明 美编 李红", "2022-03-01")]
    [InlineData("2022年3月1日　04　要闻", "2022-03-01")]
    [InlineData("二〇二二年三月一日　星期二　第三版", "2022-03-01")]
    [InlineData("《 宿州日报 》（ 2022年03月01日   10 版）", "2022-03-01")]
    [InlineData("【宿州日报 2022年3月1日】", "2022-03-01")]
    [InlineData("发布时间：2022-03-01 08:30　来源：市统计局", "2022-03-01")]
    [InlineData("（2022年3月1日）", "2022-03-01")]
    [InlineData("——2022年3月1日在市第六届人民代表大会第一次会议上", "2022-03-01")]
    [InlineData("昨日（3月1日），账单出炉：2021年，工业增长8%。今年开局良好。", "2022-03-02")]
    [InlineData("2022年3月1日在全市推开", null)]
    [InlineData("2022年3月1日 全市召开动员大会", null)]
    [InlineData("2022年3月1日 20个项目集中开工", null)]
    public void Masthead_OfANewspaper_GivesTheDayOfIssue(string head, string? day) =>
        Assert.Equal(day, Read(head + "\n\n经济运行平稳\n\n各项工作有序推进。\n").Document.Issued?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("园区2015年动工，目前已有高新技术企业38家。", "hitech_enterprises 2021-05-18/2021-05-18 actual")]
    [InlineData("2020年，全市拥有高新技术企业38家。", "hitech_enterprises 2020-12-31/2020-12-31 actual")]
    [InlineData("目前，全市拥有高新技术企业38家。", "hitech_enterprises 2021-05-18/2021-05-18 actual")]
    [InlineData("全市拥有高新技术企业38家。", "hitech_enterprises 2021-05-18/2021-05-18 actual")]
    [InlineData("截至4月底，全市拥有高新技术企业38家。", "hitech_enterprises 2021-04-30/2021-04-30 actual")]
    [InlineData("去年，全市工业投资增长8.1%。", "industrial_investment_growth 2020-01-01/2020-12-31 actual")]
    [InlineData("今年一季度，全市工业投资增长8.1%。", "industrial_investment_growth 2021-01-01/2021-03-31 actual")]
    [InlineData("1—4月，全市工业投资增长8.1%。", "industrial_investment_growth 2021-01-01/2021-04-30 actual")]
    [InlineData("去年，全市进出口总额320亿元。", "trade_total 2020-01-01/2020-12-31 actual")]
    [InlineData("今年力争全市进出口总额突破400亿元。", "trade_total 2021-01-01/2021-12-31 target")]
    [InlineData("2019年，全市进出口总额290亿元。", "trade_total 2019-01-01/2019-12-31 actual")]
    [InlineData("全市进出口总额连续8年居全省首位。", "consecutive_years 2013-01-01/2020-12-31 actual")]
    [InlineData("去年，全市进出口总额连续3年居全省首位。", "consecutive_years 2018-01-01/2020-12-31 actual")]
    public void Sentence_Alone_HasItsPeriodAndStatus(string sentence, string expected) => Assert.Contains(expected, Written(sentence));

    [Theory]
    [InlineData("今年力争新增规模以上工业企业200家。重点推进120个在建项目。", "projects_under_way 2021-01-01/2021-12-31 planned")]
    [InlineData("今年力争全市进出口总额突破400亿元。新增高新技术企业60家。", "target")]
    [InlineData("去年，全市进出口总额320亿元。重点推进120个在建项目。", "actual")]
    public void Sentence_BehindAnAim_IsPlannedWhereWorksArePushedOn(string sentences, string expected) => Assert.EndsWith(expected, Written(sentences)[^1]);

    [Theory]
    [InlineData("去年，全市进出口总额320亿元。其中，出口210亿元。", "exports 2020-01-01/2020-12-31 actual")]
    [InlineData("去年，全市进出口总额320亿元。今年一季度，全市出口61亿元。", "exports 2021-01-01/2021-03-31 actual")]
    [InlineData("今年1至4月，全市出口额20亿元，产品销往13个国家和地区。", "export_markets 2021-01-01/2021-04-30 actual")]
    [InlineData("5月10日至12日，食品博览会在会展中心举行。本届大会共签约项目84个。", "projects_signed 2021-05-10/2021-05-12 actual")]
    public void Sentence_BehindAnother_InheritsUntilANewTimeWord(string sentences, string expected) => Assert.Contains(expected, Written(sentences));

    [Fact]
    public void Facts_OfASentenceThatOthersDoNotRestOn_GoWithItAlone()
    {
        const string kept = "2019年，全市进出口总额290亿元。";

        Assert.Equal(Written(kept), Written(kept + "2018年，全市工业投资增长8.1%。").Where(f => !f.StartsWith("industrial", StringComparison.Ordinal)));
    }

    private static string[] Written(string body) =>
    [
        .. Read($"宿州日报　2021年5月18日　星期二　第2版\n\n经济运行平稳\n\n记者从有关部门了解到，各项工作有序推进。\n\n{body}\n").Facts
            .Select(f => $"{f.Indicator} {f.Period} {f.Status.ToString().ToLowerInvariant()}"),
    ];

    private static DocumentReading Read(string text) =>
        EvidenceReader.Read(Encoding.UTF8.GetBytes(text), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!;
}
