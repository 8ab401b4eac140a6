using System.Collections.Immutable;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

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

    private static Fact Last(string text)
    {
        ImmutableArray<Fact> facts = EvidenceReader.Read(Encoding.UTF8.GetBytes(text + "\n"), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;
        return facts.MaxBy(f => f.Citation.Span.Start)!;
    }
}
