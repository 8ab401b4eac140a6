namespace Pleiades.Catalog.Tests.Subjects;

public class SubjectRegisterTests
{
    private static SubjectRegister Subjects => Catalogue.BuiltIn.Subjects;

    [Fact]
    public void RegionsAbove_County_AreCityProvinceCountry() =>
        Assert.Equal(["长沙市", "湖南省", "中国"], Subjects.RegionsAbove(new SubjectId("region:430121")).Select(r => r.Name.Zh));

    [Fact]
    public void RegionsAbove_ClusterOfSeveralCities_HaveEachOnce() => Assert.Equal(
        ["衡阳市", "长沙市", "株洲市", "湘潭市", "湖南省", "中国"],
        Subjects.RegionsAbove(new SubjectId("cluster:hengyang-changsha-zhuzhou-xiangtan-uhv-transmission")).Select(r => r.Name.Zh));

    [Fact]
    public void Children_City_AreItsCounties() => Assert.Equal(9, Subjects.Children(new SubjectId("region:430100")).Count());

    [Fact]
    public void In_City_HoldsFirmsAndClustersToo()
    {
        var inside = Subjects.In(new SubjectId("region:430100")).Select(e => e.Id.Value).ToList();

        Assert.Contains("enterprise:zoomlion", inside);
        Assert.Contains("cluster:changsha-construction-machinery", inside);
    }

    [Fact]
    public void Parent_FirmAndCountry_IsNull()
    {
        Assert.Null(Subjects.Parent(new SubjectId("enterprise:zoomlion")));
        Assert.Null(Subjects.Parent(new SubjectId("region:CN")));
        Assert.Equal("湖南省", Subjects.Parent(new SubjectId("region:430100"))?.Name.Zh);
    }

    [Theory]
    [InlineData("region:430121", "region:430000", true)]
    [InlineData("region:430121", "region:430121", true)]
    [InlineData("enterprise:zoomlion", "region:CN", true)]
    [InlineData("region:430121", "region:430200", false)]
    public void IsWithin_Regions_FollowsTheTree(string inner, string outer, bool expected) =>
        Assert.Equal(expected, Subjects.IsWithin(new SubjectId(inner), new SubjectId(outer)));

    [Fact]
    public void Find_UnknownIdentifier_IsNull() => Assert.Null(Subjects.Find(new SubjectId("enterprise:nobody")));

    [Fact]
    public void FindRegion_Code_IsTheRegion() => Assert.Equal("邵东市", Subjects.FindRegion("430582")?.Name.Zh);
}
