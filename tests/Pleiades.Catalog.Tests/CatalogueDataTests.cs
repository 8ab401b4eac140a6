namespace Pleiades.Catalog.Tests;

public class CatalogueDataTests
{
    private static Catalogue Built => Catalogue.BuiltIn;

    [Fact]
    public void BuiltIn_AllFiles_ReadWithoutIssue() => Assert.Empty(Catalogue.Read(CatalogueSources.BuiltIn()).Issues);

    [Fact]
    public void Indicators_BuiltIn_AreWholeRows()
    {
        Assert.Equal(329, Built.Indicators.All.Length);
        Assert.DoesNotContain(Built.Indicators.All, i => i.Kind == IndicatorKind.Unknown || i.Name.Zh.Length == 0 || i.Name.En.Length == 0 || i.Domain.Length == 0);
    }

    [Fact]
    public void Indicators_ReferenceVocabulary_IsAmongThem()
    {
        var path = Reference.Find("evidence", "vocabulary.csv");
        Assert.SkipWhen(path is null, "the reference vocabulary is not beside the checkout");
        var lines = File.ReadLines(path!).Skip(1).Select(l => l.Split(','));
        var theirs = lines.SelectMany(c => c[4].Split("_or_").Select(unit => (c[0], c[1], c[3], unit, c[5])));

        var ours = Built.Indicators.All.SelectMany(i => i.Units.Select(unit => (i.Id.Value, i.Name.Zh, SubjectName(i.Kind), unit, i.Domain)));

        Assert.Empty(theirs.Except(ours));
    }

    [Fact]
    public void Indicators_Directions_AreClearOnesOnly()
    {
        Assert.All(Built.Indicators.All, i => Assert.True(i.Direction is null or 1 or -1));
        Assert.Equal(1, Direction("exports"));
        Assert.Equal(-1, Direction("inventory_days"));
        Assert.Equal(-1, Direction("cm_global50_rank"));
        Assert.Null(Direction("local_supply_rate"));
        Assert.Null(Direction("electricity_use"));
    }

    [Fact]
    public void Indicators_TwoUnits_AcceptBoth()
    {
        var exports = Built.Indicators.Find(new IndicatorId("exports"))!;

        Assert.True(exports.Accepts(Unit.Yuan) && exports.Accepts(Unit.Dollar));
        Assert.False(exports.Accepts(Unit.Percent));
    }

    [Fact]
    public void Regions_Levels_HaveTheirNumbers()
    {
        Assert.Equal(34, Built.Subjects.OfType(SubjectType.Province).Count());
        Assert.Equal(333, Built.Subjects.OfType(SubjectType.City).Count());
        Assert.Equal(14, Built.Subjects.Children(Region("430000")).Count());
        Assert.Equal(122, Built.Subjects.Children(Region("430000")).Sum(c => Built.Subjects.Children(c.Id).Count()));
    }

    [Fact]
    public void Regions_Parents_AreOneLevelUp() => Assert.Empty(
        from subject in Built.Subjects.All
        where SubjectIds.IsRegion(subject.Type) && subject.Type != SubjectType.Country
        let parent = Built.Subjects.Parent(subject.Id)
        where parent is null || parent.Type >= subject.Type
        select subject.Id.Value);

    [Fact]
    public void Regions_HunanAndAllPrefectures_HaveEnglishNames() => Assert.Empty(
        from subject in Built.Subjects.All
        where subject.Type is SubjectType.Country or SubjectType.Province or SubjectType.City || subject.Id.Value.StartsWith("region:43", StringComparison.Ordinal)
        where subject.Name.En.Length == 0
        select subject.Id.Value);

    [Fact]
    public void Clusters_Waves_Have25And20And20()
    {
        Assert.Equal(65, Built.Clusters.Length);
        Assert.Equal([("2024", 20), ("R1-R2", 25), ("R3", 20)], Built.Clusters.CountBy(c => c.Wave).Select(p => (p.Key, p.Value)).Order());
        Assert.Equal(["east 30", "central 8", "west 5", "north-east 2"], First45().CountBy(c => c.Zone).OrderByDescending(p => p.Value).Select(p => $"{p.Key} {p.Value}"));
    }

    // The notice of the first 45 counts 13 in IT and 13 in high-end equipment; the compiler's reading puts one of them on the other side.
    [Fact]
    public void Clusters_SectorsOfTheFirst45_DifferFromTheNoticeByOne() =>
        Assert.Equal((12, 14), (First45().Count(c => c.Sector == "next-generation IT"), First45().Count(c => c.Sector == "high-end equipment")));

    [Fact]
    public void Clusters_EachOne_HasHomeSourceAndConfidence()
    {
        Assert.DoesNotContain(Built.Clusters, c => c.Regions.IsEmpty || c.Source.Length == 0 || c.Confidence == SourceConfidence.Unknown || c.Year is null);
        Assert.Equal(65, Built.Clusters.Length);
        Assert.Empty(Built.Clusters.Select(c => c.Id).Except(Built.Subjects.OfType(SubjectType.Cluster).Select(s => s.Id)));
    }

    [Theory]
    [InlineData("changsha-construction-machinery", "长沙市工程机械集群", "region:430100")]
    [InlineData("zhuzhou-rail-transit-equipment", "株洲市先进轨道交通装备集群", "region:430200")]
    [InlineData("zhuzhou-aero-engines", "株洲市中小航空发动机集群", "region:430200")]
    [InlineData("changsha-secure-computing-systems", "长沙市新一代自主安全计算系统集群", "region:430100")]
    public void Clusters_OfHunan_HaveStableIdentifiers(string id, string name, string home)
    {
        var cluster = Built.FindCluster(id);

        Assert.Equal((name, home), (cluster?.Name.Zh, cluster?.Regions.Single().Value));
        Assert.Same(cluster, Built.FindCluster("cluster:" + id));
    }

    [Fact]
    public void Firms_HunanClusters_HaveMembersAndLeaders()
    {
        var changsha = Built.Subjects.MembersOf(new SubjectId("cluster:changsha-construction-machinery")).ToList();

        Assert.True(changsha.Count >= 15);
        Assert.Contains(changsha, f => f is { Id.Value: "enterprise:zoomlion", Role: "chain leader" });
        Assert.True(Built.Subjects.MembersOf(new SubjectId("cluster:zhuzhou-rail-transit-equipment")).Count() >= 10);
    }

    [Fact]
    public void Aliases_ReferenceList_LeadToItsSubjects()
    {
        var path = Reference.Find("evidence", "aliases.csv");
        Assert.SkipWhen(path is null, "the reference aliases are not beside the checkout");
        var pairs = File.ReadLines(path!).Skip(1).Select(l => l.Split(',')).Select(c => (Subject: c[0], Alias: c[1]));

        var wrong = pairs.Where(p => Built.Names.Match(p.Alias).ExactSubject?.Name.Zh != p.Subject).Select(p => p.Alias);

        // The name of the fair without its edition fits every edition, so it is no alias of the sixth.
        Assert.Equal(["中国国际进口博览会"], wrong);
    }

    private static IEnumerable<Cluster> First45() => Built.Clusters.Where(c => c.Wave != "2024");

    private static SubjectId Region(string code) => SubjectIds.Of(SubjectType.Province, code);

    private static int? Direction(string id) => Built.Indicators.Find(new IndicatorId(id))!.Direction;

    private static string SubjectName(IndicatorKind kind) => kind.ToString().ToLowerInvariant();
}
