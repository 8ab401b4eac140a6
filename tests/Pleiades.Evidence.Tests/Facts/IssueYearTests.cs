using System.Collections.Immutable;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Facts;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>Pages of our own, with and without a printed day; expected periods read by hand.</summary>
public sealed class IssueYearTests
{
    private const string Completed = "2019年，全省进出口总额达4300亿元。\n\n2019年，全省签订技术合同9023项。\n\n2019年，长沙市工业投资增长8.2%。\n\n";

    [Theory]
    [InlineData("去年，湘潭市工业投资增长3.1%。", "2019-01-01/2019-12-31")]
    [InlineData("今年5月，湘潭市工业投资增长3.1%。", "2020-05-01/2020-05-31")]
    [InlineData("“十三五”期间，湘潭市签订技术合同3100项。", "2016-01-01/2020-12-31")]
    public void Read_UndatedPageThatReportsAYearAsCompleted_ResolvesYearsFromIt(string sentence, string expected) =>
        Assert.Equal(expected, Last(Completed + "今年以来，各项工作有序推进。\n\n" + sentence).Period?.ToString());

    [Theory]
    [InlineData("目前，湘潭市高新技术企业达到1200家。")]
    [InlineData("截至目前，湘潭市高新技术企业达到1200家。")]
    public void Read_UndatedPage_InventsNoDay(string sentence) =>
        Assert.Null(Last(Completed + "今年以来，各项工作有序推进。\n\n" + sentence).Period);

    [Theory]
    [InlineData("7月7日，首趟列车抵达。", "7月7日=2020-07-07/2020-07-07")]
    [InlineData("党的十八大以来，出口增长。", "党的十八大以来=2012-01-01/2019-12-31")]
    [InlineData("十年间，出口增长。", "十年间=2010-01-01/2019-12-31")]
    [InlineData("今年5月，出口增长。", "今年5月=2020-05-01/2020-05-31")]
    [InlineData("今年以来，出口增长。", "今年以来=2020-01-01/2020-07-07")]
    [InlineData("上半年，出口增长。", "上半年=2020-01-01/2020-06-30")]
    [InlineData("目前，出口增长。", "目前=")]
    [InlineData("前三季度，出口增长。", "前三季度=")]
    public void Times_OfAPageThatTellsOfADay_AreThoseOfAnyLaterDayOfTheYear(string sentence, string expected) =>
        Assert.Equal(expected, Times(Completed + "今年以来，各项工作有序推进。7月7日，首趟列车抵达怀化。\n", sentence));

    [Theory]
    [InlineData("2019年湘潭市国民经济和社会发展统计公报\n\n各项事业稳步推进。\n", "全年，出口增长。", "全年=2019-01-01/2019-12-31")]
    [InlineData("2019年湘潭市国民经济和社会发展统计公报\n\n各项事业稳步推进。\n", "年末，企业增加。", "年末=2019-12-31/2019-12-31")]
    [InlineData("2020年湘潭市政府工作报告\n\n各项事业稳步推进。\n", "今年，出口增长。", "今年=2020-01-01/2020-12-31")]
    [InlineData("湘潭经开区简报\n2020年第15期\n\n各项事业稳步推进。\n", "去年，出口增长。", "去年=2019-01-01/2019-12-31")]
    [InlineData("今年开局良好\n\n2020年一季度，各项事业稳步推进。\n", "去年，出口增长。", "去年=2019-01-01/2019-12-31")]
    [InlineData("今年开局良好\n\n2020年，各项事业稳步推进。\n", "去年，出口增长。", "去年=")]
    [InlineData("湘潭经开区简报　2020年7月　第7期\n\n各项事业稳步推进。\n", "目前，企业增加。", "目前=2020-07-31/2020-07-31")]
    [InlineData("建材商报　2020年4月　要闻　A1\n\n各项事业稳步推进。\n", "一季度，出口增长。", "一季度=2020-01-01/2020-03-31")]
    [InlineData("2020年4月以来各项事业稳步推进\n\n形势向好。\n", "去年，出口增长。", "去年=")]
    [InlineData("2019年，全省进出口增长4.2%。\n\n今年1至5月，全省工业投资增长3.1%。\n", "去年，出口增长。", "去年=2019-01-01/2019-12-31")]
    [InlineData("２０１９年，全省进出口增长４．２％。\n\n今年前５个月，全省工业投资增长３．１％。\n", "上半年，出口增长。", "上半年=2020-01-01/2020-06-30")]
    [InlineData("开发区2019年进出口总额61亿美元。\n\n今年前三季度，全省工业投资增长3.1%。\n", "去年，出口增长。", "去年=2019-01-01/2019-12-31")]
    [InlineData("开发区2019年进出口总额61亿美元，2023年计划达到90亿美元。\n\n今年前三季度，全省工业投资增长3.1%。\n", "去年，出口增长。", "去年=2019-01-01/2019-12-31")]
    [InlineData("高新技术企业由2019年的58家增至126家。\n\n今年前三季度，全省工业投资增长3.1%。\n", "去年，出口增长。", "去年=")]
    [InlineData("湘潭日报　2020 年 4 月 15 日　星期三\n\n各项事业稳步推进。\n", "昨天，大会召开。", "昨天=2020-04-14/2020-04-14")]
    [InlineData("星期三　2020年4月15日　湘潭日报　3版\n\n各项事业稳步推进。\n", "昨天，大会召开。", "昨天=2020-04-14/2020-04-14")]
    [InlineData("湘潭市人民政府办公室　2020年4月15日印发\n\n各项事业稳步推进。\n", "昨天，大会召开。", "昨天=2020-04-14/2020-04-14")]
    [InlineData("2019年度名单公布，共有30家。\n\n今年1至5月，全省工业投资增长3.1%。\n", "去年，出口增长。", "去年=")]
    public void Times_OfAPageWhoseKindTellsItsYear_AreResolvedFromIt(string head, string sentence, string expected) =>
        Assert.Equal(expected, Times(head, sentence));

    [Fact]
    public void Times_BehindADateline_AreThoseOfTheFacts() =>
        Assert.Equal("今天=2024-02-19/2024-02-19", Times("湖南日报　2024年2月20日　星期二　第2版\n\n长沙县举办签约仪式\n\n湖南日报2月19日讯（记者 张三）春光正好。\n", "今天，签约仪式举行。"));

    [Fact]
    public void Read_UndatedPageThatNamesAYearOnce_InfersNone() =>
        Assert.Null(Last("2019年，公司成立。\n\n去年，湘潭市工业投资增长3.1%。").Period);

    [Fact]
    public void Read_InferredYear_IsLessSureThanAPrintedDay()
    {
        const string sentence = "去年，湘潭市工业投资增长3.1%。";

        Assert.True(Last(Completed + sentence).Confidence < Last("湖南日报　2020年6月2日　星期二　第2版\n\n" + Completed + sentence).Confidence);
    }

    [Fact]
    public void Read_TodayBehindADateline_IsItsDay()
    {
        const string page = "湖南日报　2024年2月20日　星期二　第2版\n\n长沙县举办签约仪式\n\n湖南日报2月19日讯（记者 张三）春光正好。今天，长沙县举办重大项目签约仪式，160余位客商参加。";

        Assert.Equal("2024-02-19/2024-02-19", Last(page).Period?.ToString());
    }

    // What a reader of listings sees in a sentence of the page's last article.
    private static string Times(string page, string sentence)
    {
        var reading = EvidenceReader.Read(Encoding.UTF8.GetBytes(page + sentence + "\n"), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!;
        var reader = new MentionReader(reading.Document, reading.Articles[^1], Catalogue.BuiltIn);
        return string.Join("; ", reader.Times(sentence).Select(t => $"{sentence[t.Start..t.End]}={t.Period}"));
    }

    private static Fact Last(string text)
    {
        ImmutableArray<Fact> facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(text + "\n"), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;
        return facts.MaxBy(f => f.Citation.Span.Start)!;
    }
}
