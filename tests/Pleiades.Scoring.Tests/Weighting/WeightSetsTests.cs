using Pleiades.Scoring.Models;
using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class WeightSetsTests
{
    private static readonly CompositeModel Model = Flat(Node("a"), Node("b", 5));

    [Fact]
    public void Read_TwoSets_KeepTheirOrderAndGoOnTheModel()
    {
        var read = WeightSets.Read(new StringReader("set,code,weight\nbold,a,3\nshy,b,0\nbold,b,1\n"), Model);
        Assert.Empty(read.Issues);
        Assert.Equal(["bold", "shy"], read.Value!.Sets.Select(s => s.Name));
        Assert.Equal([3, 1, 1], read.Value.Find("bold")!.On(Model).Nodes.Select(n => n.Weight));
        Assert.Equal([1, 0, 1], read.Value.Find("shy")!.On(Model).Nodes.Select(n => n.Weight));
        Assert.Null(read.Value.Find("none"));
    }

    [Theory]
    [InlineData("bold,x,3", "line 2, column code")]
    [InlineData("bold,a,-3", "line 2, column weight")]
    [InlineData("bold,a,", "line 2, column weight")]
    [InlineData("bold,a,3\nbold,a,4", "line 3, column code")]
    public void Read_LineThatCannotBeUsed_IsListedWithItsPlace(string lines, string place) =>
        Assert.Equal(place, Assert.Single(WeightSets.Read(new StringReader("set,code,weight\n" + lines), Model).Issues).Place);

    [Fact]
    public void Read_ColumnMissing_IsRefused() => Assert.False(WeightSets.Read(new StringReader("set,code\nx,a\n"), Model).Succeeded);

    [Fact]
    public void On_OtherModel_IsRefused()
    {
        var set = WeightSets.Read(new StringReader("set,code,weight\nbold,b,3\n"), Model).Value!.Sets[0];
        Assert.Throws<ArgumentException>(() => set.On(Flat(Node("a"))));
    }
}
