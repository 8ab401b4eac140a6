using System.Text;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Tables;

namespace Pleiades.Evidence.Tests.Tables;

public sealed class TableReaderTests
{
    private const string LongMap = """
        layout: long
        subject: {column: 地区}
        indicator: {value: exports}
        value: {column: 出口额}
        unit: {column: 单位}
        period: {column: 时间}
        comparator: {column: 比较}
        status: {column: 状态}
        illustrative: {value: true}
        """;

    [Fact]
    public void Read_LongTable_CitesCellAndRow()
    {
        var reading = Read("地区,时间,出口额,单位,比较,状态\n长沙市,2024,\"1,386.2\",亿元,>,actual\n", LongMap);
        var fact = Assert.Single(reading.Facts);
        Assert.Equal(("region:430100", "exports", 138_620_000_000m, "CNY", Bound.Above),
            (fact.Subject.Id.Value, fact.Indicator.Value, fact.Value.Value, fact.Value.Unit.Canonical, fact.Value.Bound));
        Assert.Equal((Period.Year(2024), FactStatus.Actual, true, "table!C2"), (fact.Period!.Value, fact.Status, fact.Illustrative, fact.Citation.Cell));
        Assert.Equal("1,386.2", Slice(reading, fact.Citation.Span));
        Assert.Equal("长沙市\t2024\t1,386.2\t亿元\t>\tactual", fact.Citation.Quotation);
        Assert.Equal(fact.Citation.Quotation, Slice(reading, fact.Citation.Sentence));
    }

    [Theory]
    [InlineData("长沙市,2024,n/a,亿元,,", "number", "table!C2")]
    [InlineData("长沙市,2024,1386,公里,,", "unit", "table!D2")]
    [InlineData("长沙市,2024-13,1386,亿元,,", "period", "table!B2")]
    [InlineData("长沙市,2024年13月,1386,亿元,,", "period", "table!B2")]
    [InlineData("无此地市,2024,1386,亿元,,", "subject", "table!A2")]
    [InlineData("吉林,2024,1386,亿元,,", "subject", "table!A2")]
    [InlineData("长沙市,2024,1386,亿元,about,", "comparator", "table!E2")]
    [InlineData("长沙市,2024,1386,亿元,,maybe", "status", "table!F2")]
    public void Read_BadCell_IsAnIssueWithItsAddressAndTheRestIsRead(string row, string code, string cell)
    {
        var reading = Read($"地区,时间,出口额,单位,比较,状态\n{row}\n株洲市,2024,236.5,亿元,,\n", LongMap);
        Assert.Equal((code, cell), (Assert.Single(reading.Issues).Code, reading.Issues[0].Place));
        Assert.Equal("株洲市", Assert.Single(reading.Facts).Subject.Name);
    }

    [Theory]
    [InlineData("")]
    [InlineData("—")]
    [InlineData("-")]
    public void Read_MissingCell_IsNeitherFactNorIssue(string cell)
    {
        var reading = Read($"地区,时间,出口额,单位,比较,状态\n长沙市,2024,{cell},亿元,,\n株洲市,2024,1,亿元,,", LongMap);
        Assert.Empty(reading.Issues);
        Assert.Single(reading.Facts);
    }

    [Theory]
    [InlineData("2024年", "2024-01-01/2024-12-31")]
    [InlineData("2024年上半年", "2024-01-01/2024-06-30")]
    [InlineData("2024年1—11月", "2024-01-01/2024-11-30")]
    [InlineData("2024年末", "2024-12-31/2024-12-31")]
    [InlineData("2024-Q3", "2024-07-01/2024-09-30")]
    [InlineData("2024年2月29日", "2024-02-29/2024-02-29")]
    public void Read_PeriodsAsTablesWriteThem_AreRead(string words, string period) =>
        Assert.Equal(period, Assert.Single(Read($"地区,时间,出口额,单位,比较,状态\n长沙市,{words},1,亿元,,\n", LongMap).Facts).Period.ToString());

    [Theory]
    [InlineData("12.5亿元", 1_250_000_000)]
    [InlineData("三百二十万元", 3_200_000)]
    [InlineData("－3 200.5", -320_050_000_000)]
    public void Read_NumberWithItsUnit_IsRead(string cell, double yuan) =>
        Assert.Equal((decimal)yuan, Assert.Single(Read($"地区,时间,出口额,单位,比较,状态\n长沙市,2024,{cell},{(cell.Contains('元', StringComparison.Ordinal) ? "" : "亿元")},,\n", LongMap).Facts).Value.Value);

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void Read_OtherDelimiters_AreSniffed(char delimiter) =>
        Assert.Single(Read("地区,时间,出口额,单位,比较,状态\n长沙市,2024,12,亿元,,\n株洲市,2024,,亿元,,".Replace(',', delimiter), LongMap).Facts);

    [Fact]
    public void Read_WideTable_ReadsListedHeadersBelowTheTitle()
    {
        var reading = Read(
            "表三 主要指标,,\n地区,出口额（亿元） 2024年,没有列出的\n长沙市,1386.2,7\n株洲市,—,8\n注：暂缺,,\n",
            """
            header_row: 2
            layout: wide
            subject: {column: 地区}
            columns:
              "出口额(亿元)  2024年": {indicator: exports, unit: 亿元, period: "2024"}
            """);
        Assert.Equal("table!B3", Assert.Single(reading.Facts).Citation.Cell);
        Assert.Empty(reading.Issues);
    }

    [Fact]
    public void Read_HeaderOfTheMapMissing_NamesTheHeadersThatAreThere()
    {
        var reading = Read("地区,时间,进口额,单位\n长沙市,2024,12,亿元\n", LongMap);
        Assert.Empty(reading.Facts);
        Assert.Contains(reading.Issues, issue => issue.Message.Contains("'出口额'", StringComparison.Ordinal) && issue.Message.Contains("进口额", StringComparison.Ordinal));
    }

    [Fact]
    public void Read_EmptyAndDoubledHeaders_AreNamed()
    {
        var reading = Read("地区,时间,出口额,,出口额,单位,比较,状态\n长沙市,2024,12,x,13,亿元,,\n", LongMap);
        Assert.Equal(["table!D1", "table!E1"], reading.Issues.Select(issue => issue.Place));
        Assert.Equal(1_200_000_000m, Assert.Single(reading.Facts).Value.Value);
    }

    [Fact]
    public void Read_UnknownNameWithATypeInTheMap_IsAdmitted()
    {
        var reading = Read("地区,时间,出口额,单位,比较,状态\n不列颠机械集群,2024,12,亿元,,\n", LongMap.Replace("{column: 地区}", "{column: 地区, type: cluster}", StringComparison.Ordinal));
        Assert.Equal("cluster:不列颠机械集群", Assert.Single(reading.Facts).Subject.Id.Value);
    }

    [Fact]
    public void Read_PlainHeadersWithoutMap_AreRead()
    {
        var reading = TableReader.Read(Encoding.UTF8.GetBytes("subject,indicator,period,value\n长沙市,exports,2024,5\n"), "t.csv", null, Catalogue.BuiltIn);
        Assert.Equal(5m, Assert.Single(reading.Value!.Facts).Value.Value);
    }

    [Fact]
    public void Read_OtherHeadersWithoutMap_SaysHowToWriteOne()
    {
        var reading = TableReader.Read(Encoding.UTF8.GetBytes("地区,出口额\n长沙市,5\n"), "t.csv", null, Catalogue.BuiltIn);
        Assert.Null(reading.Value);
        Assert.Equal("needs-map", Assert.Single(reading.Issues).Code);
    }

    [Fact]
    public void Read_Gb18030Table_IsDecoded()
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var bytes = Encoding.GetEncoding("gb18030").GetBytes("地区,时间,出口额,单位,比较,状态\n长沙市,2024,12,亿元,,\n");
        var reading = TableReader.Read(bytes, "table.csv", TableMap.Read(new StringReader(LongMap)).Value, Catalogue.BuiltIn);
        Assert.Equal("gb18030", reading.Value!.Document.Encoding);
        Assert.Single(reading.Value.Facts);
    }

    [Fact]
    public void Read_SameTableByDocumentReader_HasTheSameText()
    {
        var bytes = Encoding.UTF8.GetBytes("subject,indicator,period,value\n长沙市,exports,2024,\"1,000\"\n");
        Assert.Equal(DocumentReader.Read(bytes, "t.csv").Value!.Text, TableReader.Read(bytes, "t.csv", null, Catalogue.BuiltIn).Value!.Document.Text);
    }

    [Fact]
    public void Read_Prose_IsNoTable()
    {
        var reading = TableReader.Read(Encoding.UTF8.GetBytes("长沙市出口额五亿元。"), "page.txt", null, Catalogue.BuiltIn);
        Assert.Equal("format", Assert.Single(reading.Issues).Code);
    }

    private static DocumentReading Read(string csv, string map)
    {
        var read = TableMap.Read(new StringReader(map));
        Assert.Empty(read.Issues);
        return TableReader.Read(Encoding.UTF8.GetBytes(csv), "folder/table.csv", read.Value, Catalogue.BuiltIn).Value!;
    }

    private static string Slice(DocumentReading reading, TextSpan span) => reading.Document.Text[span.Start..span.End];
}
