namespace Pleiades.Catalog.Tests.Names;

public class NameMatcherTests
{
    private static NameMatcher Names => Catalogue.BuiltIn.Names;

    [Theory]
    [InlineData("长沙市", "region:430100")]
    [InlineData("长沙", "region:430100")]
    [InlineData("长沙县", "region:430121")]
    [InlineData("湖南", "region:430000")]
    [InlineData("湖南省", "region:430000")]
    [InlineData("内蒙古", "region:150000")]
    [InlineData("湘西", "region:433100")]
    [InlineData("湘西州", "region:433100")]
    [InlineData("邵东", "region:430582")]
    [InlineData("邵东县", "region:430582")]
    [InlineData("芷江县", "region:431228")]
    [InlineData("我国", "region:CN")]
    [InlineData("德国", "region:DE")]
    [InlineData("三一集团", "enterprise:sany-group")]
    [InlineData("三一重工", "enterprise:sany-heavy-industry")]
    [InlineData("三一重工股份有限公司", "enterprise:sany-heavy-industry")]
    [InlineData("中联重科", "enterprise:zoomlion")]
    [InlineData("中国中车", "enterprise:crrc-group")]
    [InlineData("中国中车股份有限公司", "enterprise:crrc-corporation")]
    [InlineData("长沙经开区", "park:changsha-etdz")]
    [InlineData("湖南自贸区", "park:hunan-free-trade-zone")]
    [InlineData("长沙市工程机械集群", "cluster:changsha-construction-machinery")]
    [InlineData("长沙工程机械产业集群", "cluster:changsha-construction-machinery")]
    [InlineData("株洲市先进轨道交通装备集群", "cluster:zhuzhou-rail-transit-equipment")]
    public void Match_RegisteredName_IsExact(string name, string id) => Assert.Equal(id, Exact(name));

    [Theory]
    [InlineData("湖南省长沙市", "region:430100")]
    [InlineData("湖南省长沙市长沙县", "region:430121")]
    [InlineData("长沙岳麓区", "region:430104")]
    [InlineData("辽宁朝阳", "region:211300")]
    [InlineData("北京朝阳", "region:110105")]
    [InlineData("吉林省吉林市", "region:220200")]
    [InlineData("江苏昆山市", "region:320583")]
    public void Match_NameBehindItsRegion_IsExact(string name, string id) => Assert.Equal(id, Exact(name));

    [Theory]
    [InlineData(" 长 沙 市 ", "region:430100")]
    [InlineData("“我的长沙”ＡＰＰ", "platform:my-changsha-app")]
    [InlineData("我的长沙APP", "platform:my-changsha-app")]
    [InlineData("国家网络安全产业园区(长沙)", "park:changsha-cybersecurity-park")]
    [InlineData("约翰•迪尔", "enterprise:deere")]
    [InlineData("ZOOMLION", "enterprise:zoomlion")]
    [InlineData("Deere and Company", "enterprise:deere")]
    [InlineData("Xi’an", "region:610100")]
    public void Match_AnotherSpelling_IsExact(string name, string id) => Assert.Equal(id, Exact(name));

    [Theory]
    [InlineData("Changsha", "region:430100")]
    [InlineData("Changsha City", "region:430100")]
    [InlineData("Changsha County", "region:430121")]
    [InlineData("Hunan Province", "region:430000")]
    [InlineData("Caterpillar Inc.", "enterprise:caterpillar")]
    public void Match_EnglishName_IsExact(string name, string id) => Assert.Equal(id, Exact(name));

    [Theory]
    [InlineData("吉林", "region:220000", "region:220200")]
    [InlineData("朝阳", "region:211300", "region:110105")]
    [InlineData("朝阳区", "region:110105", "region:220104")]
    [InlineData("三一", "enterprise:sany-group", "enterprise:sany-heavy-industry")]
    [InlineData("三一有限公司", "enterprise:sany-group", "enterprise:sany-heavy-industry")]
    [InlineData("Suzhou", "region:320500", "region:341300")]
    [InlineData("Jilin", "region:220000", "region:220200")]
    public void Match_NameOfSeveral_IsAmbiguousWithAllOfThem(string name, params string[] ids)
    {
        var match = Assert.IsType<NameMatch.Ambiguous>(Names.Match(name));

        Assert.Equal(ids, match.Candidates.Select(c => c.Subject.Id.Value));
    }

    [Fact]
    public void Match_SameCountyNameInManyPlaces_IsAmbiguous() =>
        Assert.IsType<NameMatch.Ambiguous>(Names.Match("永定区"));

    [Theory]
    [InlineData("芙蓉", "region:430102", MatchReason.LevelWordLeftOff)]
    [InlineData("通道", "region:431230", MatchReason.LevelWordLeftOff)]
    [InlineData("新化市", "region:431322", MatchReason.LevelWordDiffers)]
    [InlineData("三一重工有限公司", "enterprise:sany-heavy-industry", MatchReason.LegalFormDiffers)]
    [InlineData("中联重科集团", "enterprise:zoomlion", MatchReason.LegalFormDiffers)]
    [InlineData("Zoomlion Co., Ltd.", "enterprise:zoomlion", MatchReason.LegalFormDiffers)]
    [InlineData("中联", "enterprise:zoomlion", MatchReason.Colloquial)]
    [InlineData("长沙中联重科", "enterprise:zoomlion", MatchReason.PlaceBeforeName)]
    [InlineData("株州市", "region:430200", MatchReason.Misspelt)]
    [InlineData("长沙巿", "region:430100", MatchReason.Misspelt)]
    [InlineData("中联重料", "enterprise:zoomlion", MatchReason.Misspelt)]
    [InlineData("三一重土", "enterprise:sany-heavy-industry", MatchReason.Misspelt)]
    [InlineData("山河智能裝备股份有限公可", "enterprise:sunward", MatchReason.Misspelt)]
    [InlineData("Caterpilar", "enterprise:caterpillar", MatchReason.Misspelt)]
    public void Match_ResemblingName_IsLikelyWithReason(string name, string id, MatchReason why)
    {
        var match = Assert.IsType<NameMatch.Likely>(Names.Match(name));

        Assert.Equal((id, why), (match.Candidate.Subject.Id.Value, match.Candidate.Why));
        Assert.InRange(match.Candidate.Score, 0.5, 0.99);
    }

    [Fact]
    public void Match_OneCharacterOffSeveralFirms_IsAmbiguous()
    {
        var match = Assert.IsType<NameMatch.Ambiguous>(Names.Match("三一重X"));

        Assert.Contains(match.Candidates, c => c.Subject.Id.Value == "enterprise:sany-heavy-industry");
        Assert.Contains(match.Candidates, c => c.Subject.Id.Value == "enterprise:sany-renewable-energy");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("城关镇")]
    [InlineData("湖南省吉林市")]
    [InlineData("长春县")]
    [InlineData("某某科技有限公司")]
    [InlineData("中联重科股份有限公司长沙分公司")]
    public void Match_UnknownName_IsNone(string name) => Assert.IsType<NameMatch.None>(Names.Match(name));

    [Fact]
    public void Match_TooLongText_IsNone() => Assert.IsType<NameMatch.None>(Names.Match(new string('长', 100_000)));

    [Theory]
    [InlineData("吉林", SubjectType.City, "region:220200")]
    [InlineData("吉林", SubjectType.Province, "region:220000")]
    [InlineData("朝阳", SubjectType.City, "region:211300")]
    [InlineData("长沙", SubjectType.City, "region:430100")]
    public void Match_WithType_ConsidersThatTypeOnly(string name, SubjectType type, string id) =>
        Assert.Equal(id, Names.Match(name, type).ExactSubject?.Id.Value);

    [Theory]
    [InlineData("长沙", SubjectType.Enterprise)]
    [InlineData("三一集团", SubjectType.City)]
    public void Match_WithWrongType_IsNone(string name, SubjectType type) => Assert.IsType<NameMatch.None>(Names.Match(name, type));

    [Fact]
    public void Match_BareNameSharedByCityAndItsCounty_IsTheCity() =>
        Assert.All(["长沙", "湘潭", "衡阳", "邵阳", "岳阳"], name => Assert.Equal(SubjectType.City, Names.Match(name).ExactSubject?.Type));

    private static string? Exact(string name) => Names.Match(name) is NameMatch.Exact exact ? exact.Subject.Id.Value : Names.Match(name).ToString();
}
