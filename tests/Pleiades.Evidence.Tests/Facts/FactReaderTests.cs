using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Facts;

/// <summary>Sentences of our own, of kinds that newspapers print; expected facts read by hand.</summary>
public sealed class FactReaderTests
{
    [Theory]
    [InlineData("2023年，衡阳市规模以上工业增加值增长6.4%，增速居全省第3位。", "衡阳市 ind_va_growth 6.4 2023-01-01/2023-12-31 actual|衡阳市 ind_va_growth_rank 3 2023-01-01/2023-12-31 actual")]
    [InlineData("去年，全省进出口总额达6175亿元，比上年下降12.1%。", "湖南省 trade_total 617500000000 2023-01-01/2023-12-31 actual|湖南省 trade_total_growth -12.1 2023-01-01/2023-12-31 actual")]
    [InlineData("去年，我省新增规模以上工业企业1820家、净增1316家，总量达到2.1万家。", "湖南省 ind_enterprises_new 1820 2023-01-01/2023-12-31 actual|湖南省 ind_enterprises_net_new 1316 2023-01-01/2023-12-31 actual|湖南省 ind_enterprises 21000 2023-12-31/2023-12-31 actual")]
    [InlineData("2023年，株洲市、湘潭市、岳阳市工业投资分别增长8.1%、9.4%和7.6%。", "株洲市 industrial_investment_growth 8.1 2023-01-01/2023-12-31 actual|湘潭市 industrial_investment_growth 9.4 2023-01-01/2023-12-31 actual|岳阳市 industrial_investment_growth 7.6 2023-01-01/2023-12-31 actual")]
    [InlineData("目前，长沙工程机械集群拥有国家级创新平台24个。", "长沙市工程机械集群 innovation_platforms_national 24 2024-02-20/2024-02-20 actual")]
    [InlineData("到2027年，株洲市先进轨道交通装备集群产值力争突破2000亿元。", "株洲市先进轨道交通装备集群 output_value 200000000000 2027-01-01/2027-12-31 target")]
    [InlineData("2023年，郴州市数字经济总量预计突破1200亿元。", "郴州市 digital_economy 120000000000 2023-01-01/2023-12-31 estimate")]
    [InlineData("今年力争新增国家级专精特新“小巨人”企业60家、省级300家。", "湖南省 little_giants_national_new 60 2024-01-01/2024-12-31 target|湖南省 little_giants_provincial_new 300 2024-01-01/2024-12-31 target")]
    [InlineData("2023年，全省签订技术合同2.4万项，技术合同成交额3995亿元。", "湖南省 tech_contracts 24000 2023-01-01/2023-12-31 actual|湖南省 tech_contract_value 399500000000 2023-01-01/2023-12-31 actual")]
    [InlineData("截至目前，全省已建成1个国家级、11个省级制造业创新中心。", "湖南省 mfg_innovation_centres_national 1 2024-02-20/2024-02-20 actual|湖南省 mfg_innovation_centres_provincial 11 2024-02-20/2024-02-20 actual")]
    [InlineData("2023年，长沙县实际使用外资2.3亿美元。", "长沙县 fdi_actual 230000000 2023-01-01/2023-12-31 actual")]
    public void Read_PlainSentence_GivesItsFacts(string sentence, string expected) =>
        Assert.Equal(expected, string.Join('|', Read(sentence).Select(Written)));

    [Theory]
    [InlineData("各地要落实“三高四新”美好蓝图，深化“万千百”工程。")]
    [InlineData("会议要求，严格执行中央八项规定精神，召开第三次全体会议。")]
    [InlineData("咨询电话0731-00012345，地址：示例路118号2栋206室。")]
    public void Read_SlogansNamesAndNumbersOfOrder_GiveNoFact(string sentence) => Assert.Empty(Read(sentence));

    [Fact]
    public void Read_HeadlineAndBodySayTheSame_AreOneFactWithTwoMentions()
    {
        var facts = Page("衡阳去年工业投资增长11.8%", "2023年，衡阳市工业投资增长11.8%，增势平稳。");

        var fact = Assert.Single(facts);
        Assert.Equal("industrial_investment_growth", fact.Indicator.Value);
        Assert.Single(fact.Also);
    }

    [Fact]
    public void Read_EveryFact_QuotesTheDocumentAtItsSpan()
    {
        const string sentence = "2023年，湘潭市高新技术企业达到1200余家，专利授权量8600件。";
        var text = Text("湘潭创新发展", sentence);

        Assert.All(Page("湘潭创新发展", sentence), fact =>
        {
            var span = fact.Citation.Sentence;
            Assert.Equal(fact.Citation.Quotation, text[span.Start..span.End]);
            Assert.True(span.Contains(fact.Citation.Span));
        });
    }

    [Fact]
    public void Read_SameBytesTwice_GiveTheSameIdentifiers()
    {
        const string sentence = "2023年，湘潭市高新技术企业达到1200余家。";

        Assert.Equal(Read(sentence).Select(f => f.Id), Read(sentence).Select(f => f.Id));
    }

    [Fact]
    public void Read_IllustrativePage_MarksItsFacts()
    {
        var facts = Facts("〔示例 illustrative：数字为虚构〕\n" + Text("示例", "2023年，湘潭市工业投资增长3.1%。"));

        Assert.True(Assert.Single(facts).Illustrative);
    }

    [Theory]
    [InlineData("2023年，长沙市地区生产总值增长8%，增幅高于全国1.1个百分点、高于全省0.1个百分点。")]
    [InlineData("2023年，长沙市地区生产总值增长8%，增速分别高于全国、全省1.1个、0.1个百分点。")]
    [InlineData("2023年，长沙市地区生产总值增长8%，分别比全国、全省高1.1和0.1个百分点。")]
    public void Read_GapsToTwoReferences_HasEachItsOwn(string sentence) =>
        Assert.Equal([(1.1m, "national"), (0.1m, "province")], Read(sentence).Where(f => f.Indicator.Value == "growth_gap_pp").Select(f => (f.Value.Value, f.Base)));

    private static ImmutableArray<Fact> Read(string sentence) => Page("全省工业经济稳步前行", sentence);

    private static ImmutableArray<Fact> Page(string headline, string body) => Facts(Text(headline, body));

    private static string Text(string headline, string body) =>
        $"湖南日报　2024年2月20日　星期二　第2版\n\n{headline}\n\n湖南日报2月19日讯（记者 张三）记者从有关部门了解到，各项工作有序推进。\n\n{body}\n";

    private static ImmutableArray<Fact> Facts(string text) =>
        EvidenceReader.Read(Encoding.UTF8.GetBytes(text), "page.txt", ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts;

    private static string Written(Fact fact) => string.Create(
        CultureInfo.InvariantCulture, $"{fact.Subject.Name} {fact.Indicator} {fact.Value.Value:0.####} {fact.Period} {fact.Status.ToString().ToLowerInvariant()}");
}
