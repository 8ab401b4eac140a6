using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.English;

/// <summary>One fact said in both languages is one fact: the same subject, indicator, canonical value, period, base and status.</summary>
public sealed class EnglishMeetsChineseTests
{
    private static readonly ReadOptions InJuly = ReadOptions.Default with { Issued = new DateOnly(2024, 7, 15) };

    [Theory]
    [InlineData("2024年上半年，湖南省出口额达1234亿元，同比增长7.2%。", "In the first half of 2024, Hunan's exports reached 123.4 billion yuan, up 7.2 percent year on year.")]
    [InlineData("2023年，长沙市工程机械产业产值达2794亿元。", "In 2023, the output value of Changsha's construction machinery industry reached 279.4 billion yuan.")]
    [InlineData("2023年，中联重科实现营业收入471亿元，同比增长13.1%。", "In 2023, Zoomlion posted revenue of 47.1 billion yuan, up 13.1 percent year on year.")]
    [InlineData("截至2023年底，株洲市有高新技术企业1200家。", "By the end of 2023, Zhuzhou had 1,200 high-tech enterprises.")]
    [InlineData("2023年，湖北省规模以上工业增加值下降3.5%。", "In 2023, the value added of Hubei's industries above designated size fell 3.5 percent.")]
    public void Read_OneFactInTwoLanguages_IsTheSameFact(string chinese, string english) =>
        Assert.Equal(Said(chinese), Said(english));

    private static string[] Said(string sentence) =>
    [
        .. EvidenceReader.Read(Encoding.UTF8.GetBytes(sentence + "\n"), "page.txt", InJuly, Catalogue.BuiltIn).Value!.Facts
            .Select(f => $"{f.Subject.Id} {f.Indicator} {f.Value} {f.Period} {f.Base} {f.Status}").Order(StringComparer.Ordinal),
    ];
}
