using Pleiades.Evidence.Tables;

namespace Pleiades.Evidence.Tests.Tables;

public sealed class TableMapTests
{
    [Fact]
    public void Read_CompleteMap_GivesRolesAndColumns()
    {
        var map = TableMap.Read(new StringReader(
            "sheet: 一季度\nheader_row: 3\nlayout: wide\nsubject: {column: 地区, type: city}\ncolumns:\n  产值: {indicator: output_value, unit: 亿元, period: \"2024\"}\n")).Value!;
        Assert.Equal(("一季度", 3, TableLayout.Wide), (map.Sheet, map.HeaderRow, map.Layout));
        Assert.Equal(new TableRole("地区", "", "city"), map.Roles["subject"]);
        Assert.Equal(new WideColumn("output_value", "亿元", "2024"), map.Columns["产值"]);
    }

    [Theory]
    [InlineData("", "empty")]
    [InlineData("layout: long\nsubject: {column: a}\nindicator: {column: b}\nvalue: {column: c}\n", "'period' is missing")]
    [InlineData("layout: wide\nsubject: {column: a}\n", "'columns' is missing")]
    [InlineData("layout: wide\nsubject: {column: a}\ncolumns:\n  x: {indicator: exports}\n", "has no period")]
    [InlineData("layout: sideways\nsubject: {column: a}\n", "long or wide was expected")]
    [InlineData("header_row: first\n", "header_row is 'first'")]
    [InlineData("colour: red\n", "'colour' is no part of a map")]
    [InlineData("subject: 地区\n", "'subject' should be {column: NAME}")]
    [InlineData("subject: {column: a, type: planet}\n", "no type of subject")]
    [InlineData("a: &x 1\nb: *x\n", "anchors")]
    [InlineData("subject: {column: a\n", "no YAML")]
    public void Read_FaultyMap_SaysWhatIsWrong(string yaml, string expected)
    {
        var reading = TableMap.Read(new StringReader(yaml));
        Assert.Null(reading.Value);
        Assert.Contains(reading.Issues, issue => issue.Message.Contains(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void Read_Fault_IsPlacedByLine() =>
        Assert.Equal("line 2, column 1", Assert.Single(TableMap.Read(new StringReader("subject: {column: a}\ncolour: red\nindicator: {value: exports}\nvalue: {column: b}\nperiod: {value: \"2024\"}\n")).Issues).Place);
}
