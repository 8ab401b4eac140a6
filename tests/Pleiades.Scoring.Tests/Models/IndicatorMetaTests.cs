using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Tests.Models;

public sealed class IndicatorMetaTests
{
    private const string Header = "Level,iCode,iName,Direction,Weight,Parent,Type,Denominator,goalpost_lower,goalpost_upper,goalpost_scale,goalpost_trunc2posts\n";

    private const string Sound = Header +
        "1,a,\"Name, with comma and \"\"quotes\"\"\",-1,2,I,Indicator,Pop,2,8,50,FALSE\n" +
        "2,I,Index,1,1,NA,Aggregate,NA,NA,NA,NA,NA\nNA,Pop,Population,NA,NA,NA,Denominator,NA,NA,NA,NA,NA\nNA,G,Group,NA,NA,NA,Group,NA,NA,NA,NA,NA\n";

    [Fact]
    public void Read_SoundTable_IsTheModel()
    {
        var model = IndicatorMeta.Read(new StringReader(Sound)).Value!;
        var node = model.Nodes[model.Find("a")];
        Assert.Equal(("Name, with comma and \"quotes\"", 2.0, Direction.Less, "Pop"), (node.Name, node.Weight, node.Direction, node.Denominator));
        Assert.Equal(new Goalposts(8, 2) { Scale = 50, Cut = GoalpostCut.Open }, node.Goalposts);
        Assert.Equal(["Pop"], model.DenominatorColumns);
        Assert.Equal(["G"], model.GroupColumns);
    }

    [Fact]
    public void Read_GoalpostsWithoutSpan_AreLeftOutWithADoubt()
    {
        var reading = IndicatorMeta.Read(new StringReader(Sound.Replace("2,8,50", "8,8,50", StringComparison.Ordinal)));
        Assert.Null(reading.Value!.Nodes[0].Goalposts);
        Assert.Equal(("goalposts", "line 2"), (Assert.Single(reading.Issues).Code, reading.Issues[0].Place));
    }

    [Theory]
    [InlineData("Level,iCode\n1,a\n", "column", "line 1")]
    [InlineData("", "empty", "line 1")]
    [InlineData(Header + "1,a,n,1,heavy,I,Indicator,NA,NA,NA,NA,NA\n", "number", "line 2, column Weight")]
    [InlineData(Header + "1.5,a,n,1,1,I,Indicator,NA,NA,NA,NA,NA\n", "number", "line 2, column Level")]
    [InlineData(Header + "1,a\n", "fields", "line 2")]
    public void Read_UnsoundTable_SaysWhatAndWhere(string text, string code, string place)
    {
        var reading = IndicatorMeta.Read(new StringReader(text));
        Assert.False(reading.Succeeded);
        Assert.Contains(reading.Issues, i => i.Code == code && i.Place == place);
    }
}
