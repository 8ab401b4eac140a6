using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Tests.Composites;

public sealed class IndicatorDataTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
        [
            new CompositeNode { Code = "a", Level = 1, Parent = "index" },
            new CompositeNode { Code = "b", Level = 1, Parent = "index" },
            new CompositeNode { Code = "index", Level = 2 },
        ],
        ["land"],
        ["size"]).Value!;

    private static Reading<IReadOnlyList<DatedData>> Read(string text) => IndicatorData.Read(TextTable.ReadCsv(new StringReader(text), "d.csv").Value!, Model);

    [Fact]
    public void Read_SoundTable_HasValuesGroupsDenominatorsAndNames()
    {
        var reading = Read("uName,uCode,land,size,a,b\nOne,1,x,10,1.5,NA\nTwo,NA,NA,20,-2,3e2\n");
        Assert.Empty(reading.Issues);
        var data = Assert.Single(reading.Value!).Data;
        Assert.Equal([1.5, -2], data.Indicators.Column(0));
        Assert.Equal([double.NaN, 300], data.Indicators.Column(1));
        Assert.Equal("NA", data.Indicators.Subjects[1].Value);
        Assert.Equal(["x", null], data.Groups["land"]);
        Assert.Equal([10.0, 20], data.Denominators!.Column(0));
        Assert.Equal(["One", "Two"], data.Names);
    }

    [Theory]
    [InlineData("uCode;a;b\n1;2;3\n", 3)]
    [InlineData("uCode\ta\tb\n1\t2\t3\n", 3)]
    [InlineData("\uFEFFuCode,a,b\r\n1,2,3\r\n", 3)]
    public void Read_OtherSeparators_AreKnownByTheHeader(string text, double b) => Assert.Equal(b, Read(text).Value![0].Data.Indicators[0, 1]);

    [Fact]
    public void Read_SeveralYears_ComeInOrder()
    {
        var years = Read("uCode,Time,a,b\n1,2023,5,1\n1,2021,4,1\n2,2023,6,1\n").Value!;
        Assert.Equal(["2021", "2023"], years.Select(y => y.Time));
        Assert.Equal([5.0, 6], years[1].Data.Indicators.Column(0));
    }

    [Theory]
    [InlineData("uCode,land,size,a,b\n1,x,1,high,2\n", "number", "d.csv, line 2, column a")]
    [InlineData("uCode,land,size,a,b\n1,x,1,Inf,2\n", "number", "d.csv, line 2, column a")]
    [InlineData("uCode,land,size,a,b\n1,x,1,1,2\n1,x,1,3,4\n", "unit", "d.csv, line 3, column uCode")]
    [InlineData("uCode,land,size,a,b\n1,x,1,1,2\n,x,1,3,4\n", "unit", "d.csv, line 3, column uCode")]
    [InlineData("uCode,land,size,a,b,c\n1,x,1,1,2,3\n", "unused", "d.csv, line 1")]
    [InlineData("uCode,land,size,a\n1,x,1,1\n", "no_column", "d.csv, line 1")]
    public void Read_DoubtfulCell_SaysWhereAndGoesOn(string text, string code, string place)
    {
        var reading = Read(text);
        Assert.Equal(1, Assert.Single(reading.Value!).Data.Indicators.Rows);
        Assert.Contains(reading.Issues, i => i.Code == code && i.Place == place);
    }

    [Theory]
    [InlineData("unit,a,b\n1,2,3\n", "column")]
    [InlineData("uCode,x,y\n1,2,3\n", "column")]
    [InlineData("uCode,a,b\n", "rows")]
    public void Read_NothingToRead_IsRefused(string text, string code)
    {
        var reading = Read(text);
        Assert.False(reading.Succeeded);
        Assert.Equal(code, reading.Issues[0].Code);
    }

    [Fact]
    public void ReadCsv_RowOfAnotherLength_IsListedAndLeftOut()
    {
        var table = TextTable.ReadCsv(new StringReader("uCode,a\n1,2\n3\n4,5,\n6,7,8\n"));
        Assert.Equal([2, 4], table.Value!.Rows.Select(r => r.Line));
        Assert.Equal(["line 3", "line 5"], table.Issues.Select(i => i.Place));
    }
}
