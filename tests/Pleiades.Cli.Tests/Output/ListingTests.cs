namespace Pleiades.Cli.Output;

public sealed class ListingTests
{
    private sealed record Row(string Name, decimal Value, TextSpan? Span);

    private static readonly IReadOnlyList<Column<Row>> Columns =
    [
        new("name", r => r.Name),
        new("value", r => r.Value) { IsNumber = true },
        new("span", r => r.Span) { InTable = false },
    ];

    private static readonly Row[] Rows = [new("长沙, \"市\"", 1500.50m, new TextSpan(3, 9)), new("株洲", 2m, null)];

    [Fact]
    public void Write_Csv_QuotesWhatNeedsIt() => Assert.Equal(
        "name,value,span\r\n\"长沙, \"\"市\"\"\",1500.5,3-9\r\n株洲,2,\r\n", Written(ListingFormat.Csv));

    [Fact]
    public void Write_Csv_LeavesOutColumnsForPeople()
    {
        using var text = new StringWriter();
        Listing.Write(TestShell.Over(text), ListingFormat.Csv, Rows, [new Column<Row>("name", r => r.Name), new("where", _ => null, r => r.Name) { InData = false }]);
        Assert.StartsWith("name\r\n", text.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_Jsonl_LeavesOutWhatIsEmptyAndKeepsChineseReadable() => Assert.Equal(
        "{\"name\":\"长沙, \\\"市\\\"\",\"value\":1500.5,\"span\":[3, 9]}\n{\"name\":\"株洲\",\"value\":2}\n", Written(ListingFormat.Jsonl));

    [Fact]
    public void Write_Json_IsOneArray() => Assert.Equal(2, System.Text.Json.JsonDocument.Parse(Written(ListingFormat.Json)).RootElement.GetArrayLength());

    [Fact]
    public void Write_JsonOfNothing_IsAnEmptyArray() => Assert.Equal("[]\n", Written(ListingFormat.Json, []));

    [Fact]
    public void Write_Table_ShowsNamesAndHidesMachineColumns()
    {
        var table = Written(ListingFormat.Table);
        Assert.Contains("株洲", table, StringComparison.Ordinal);
        Assert.DoesNotContain("span", table, StringComparison.Ordinal);
    }

    [Fact]
    public void Write_NoFormatAndNoTerminal_IsJsonl() => Assert.StartsWith("{", Written(null), StringComparison.Ordinal);

    private static string Written(ListingFormat? format, Row[]? rows = null)
    {
        var output = new StringWriter();
        Listing.Write(TestShell.Over(output), format, rows ?? Rows, Columns);
        return output.ToString();
    }
}
