
namespace Pleiades.Catalog.Tests.Names;

public class NameScannerTests
{
    [Theory]
    [InlineData("长沙县预计完成进出口总额", "长沙县=region:430121")]
    [InlineData("长沙企业正从存量市场寻求增长", "长沙=region:430100")]
    [InlineData("在美国、德国设有基地", "美国=region:US 德国=region:DE")]
    [InlineData("株洲市先进轨道交通装备集群产值", "株洲市先进轨道交通装备集群=cluster:zhuzhou-rail-transit-equipment")]
    [InlineData("长沙工程机械产业集群通过验收", "长沙工程机械产业集群=cluster:changsha-construction-machinery")]
    [InlineData("中国中车订购了38列", "中国中车=enterprise:crrc-group")]
    [InlineData("铁建重工、山河智能和星邦智能", "铁建重工=enterprise:crchi 山河智能=enterprise:sunward 星邦智能=enterprise:sinoboom")]
    [InlineData("郴州高新区、永兴经开区成功创建", "郴州高新区=park:chenzhou-hidz 永兴经开区=park:yongxing-edz")]
    [InlineData("占全国的比重", "全国=region:CN")]
    [InlineData("Zoomlion and Sany Group grow; CRRC too", "Zoomlion=enterprise:zoomlion Sany Group=enterprise:sany-group CRRC=enterprise:crrc-group")]
    [InlineData("ＣＲＲＣ与中国铁建重工集团股份有限公司", "ＣＲＲＣ=enterprise:crrc-group 中国铁建重工集团股份有限公司=enterprise:crchi")]
    public void Find_NamesInText_AreTheLongestOnes(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("湖南长沙今天", "湖南长沙=region:430100")]
    [InlineData("湖南省长沙市岳麓区的企业", "湖南省长沙市岳麓区=region:430104")]
    [InlineData("海南省东方市正式开工", "海南省东方市=region:469007")]
    [InlineData("辽宁朝阳的企业", "辽宁朝阳=region:211300")]
    [InlineData("吉林省吉林市", "吉林省吉林市=region:220200")]
    [InlineData("湖南长沙经开区", "湖南长沙经开区=park:changsha-etdz")]
    [InlineData("湖南、长沙", "湖南=region:430000 长沙=region:430100")]
    [InlineData("湖南广东两省", "湖南=region:430000 广东=region:440000")]
    public void Find_RegionBehindItsRegion_IsOneMention(string text, string expected) => Assert.Equal(expected, Found(text));

    [Theory]
    [InlineData("湖南日报2月17日讯")]
    [InlineData("17日本报讯")]
    [InlineData("复合肥料和隆重庆祝")]
    [InlineData("中国移动用户")]
    [InlineData("第十三一期")]
    [InlineData("长白山下吃三明治")]
    [InlineData("在东方市场上")]
    [InlineData("湖南大学与长沙晚报")]
    [InlineData("Chinaware for the ussr")]
    [InlineData("三一产业园")]
    [InlineData("由株洲易通国际贸易有限公司出口")]
    [InlineData("长沙市（湖南）某某股份有限公司")]
    [InlineData("浏阳河畔")]
    [InlineData("北京邮电大学教授")]
    [InlineData("把新模式融会贯通道理")]
    [InlineData("")]
    public void Find_NameInsideAnotherWord_IsNotMentioned(string text) => Assert.Equal("", Found(text, "enterprise", "region"));

    [Theory]
    [InlineData("国内江苏等地", "江苏=region:320000")]
    [InlineData("湖南大学生就业", "湖南=region:430000")]
    [InlineData("增长长沙有份", "长沙=region:430100")]
    [InlineData("长沙的某某有限公司", "长沙=region:430100")]
    [InlineData("长沙龙头三一重工股份有限公司", "长沙=region:430100 三一重工股份有限公司=enterprise:sany-heavy-industry")]
    public void Find_NameBesideAnotherWord_IsMentioned(string text, string expected) => Assert.Equal(expected, Found(text));

    [Fact]
    public void Find_SharedShortName_HasAllCandidatesAndNoSubject()
    {
        var mention = Assert.Single(Catalogue.BuiltIn.Scanner.Find("其中三一稳占第四"));

        Assert.Null(mention.Subject);
        Assert.Equal(["enterprise:sany-group", "enterprise:sany-heavy-industry"], mention.Candidates.Select(c => c.Subject.Id.Value));
        Assert.Equal((2, 2, NameForm.Colloquial), (mention.Start, mention.Length, mention.Form));
    }

    [Fact]
    public void Find_FormsOfOneName_AreTold() =>
        Assert.Equal(
            [NameForm.Full, NameForm.Bare, NameForm.Alias, NameForm.English, NameForm.Derived],
            Catalogue.BuiltIn.Scanner.Find("长沙市；长沙；我国；Changsha；长沙经开区").Select(m => m.Form));

    [Fact]
    public void Find_TextBehindSurrogatePairs_CountsUtf16Units() =>
        Assert.Equal(4, Assert.Single(Catalogue.BuiltIn.Scanner.Find("😀😀长沙")).Start);

    private static string Found(string text, params string[] prefixes) => string.Join(' ', Catalogue.BuiltIn.Scanner.Find(text)
        .Where(m => prefixes.Length == 0 || prefixes.Any(p => m.Candidates[0].Subject.Id.Value.StartsWith(p, StringComparison.Ordinal)))
        .Select(m => $"{text.Substring(m.Start, m.Length)}={m.Subject?.Id.Value ?? "?"}"));
}
