using Pleiades.Catalog;

namespace Pleiades.Workbench.Benchmarks;

public sealed class ClusterChoiceTests
{
    [Theory]
    [InlineData("changsha-construction-machinery")]
    [InlineData("长沙市工程机械集群")]
    public void Find_IdentifierOrName_IsTheCluster(string text)
    {
        using var sample = new Sample();
        Assert.Equal(Sample.Changsha.Id, ClusterChoice.Find(sample.Store, Catalogue.BuiltIn, text).Value?.Id);
    }

    [Theory]
    [InlineData("株洲")]
    [InlineData("zhuzhou")]
    public void Find_PartOfAName_NamesTheClustersThatHoldIt(string text)
    {
        using var sample = new Sample();
        var found = ClusterChoice.Find(sample.Store, Catalogue.BuiltIn, text);
        Assert.Null(found.Value);
        Assert.Contains("zhuzhou-rail-transit-equipment", found.Issues[0].Message, StringComparison.Ordinal);
    }
}
