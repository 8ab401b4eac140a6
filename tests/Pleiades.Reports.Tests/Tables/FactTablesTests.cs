using System.Text;
using System.Text.Json;
using Pleiades.Reports.Tables;

namespace Pleiades.Reports.Tests.Tables;

public sealed class FactTablesTests
{
    private static readonly FactLine Line = new(FactSample.Make(), "page.txt");

    [Fact]
    public void Format_Fact_HasTheFieldsOfTheReferenceAndLeavesOutTheEmpty() => Assert.Equal(
        """{"id":"F-000000000001","file":"page.txt","document":"ab12","article":"a1","span":[20,25],"evidence":[10,40],"subject":"星城集群","subject_type":"cluster","subject_id":"cluster:x","indicator":"export_markets","kind":"stock","value":180,"unit":"count","comparator":">","period":"2024-11-07/2024-11-07","period_basis":"as_of_article","scope":"主导产品","status":"actual","domain":"trade","confidence":0.95,"also":[[3,7],[90,95]],"quotation":"产品销往“180多个”国家,和地区。"}""",
        FactJson.Format(Line));

    [Fact]
    public void Format_ValueInALargerUnit_IsANumberInTheCanonicalUnit()
    {
        var fact = Line.Fact with { Value = new Quantity(400.50m, new Unit("亿元", "CNY", Dimension.Money, 1e8m)), Illustrative = true };
        using var json = JsonDocument.Parse(FactJson.Format(new FactLine(fact, "p")));
        Assert.Equal("40050000000", json.RootElement.GetProperty("value").GetRawText());
        Assert.Equal("CNY", json.RootElement.GetProperty("unit").GetString());
        Assert.True(json.RootElement.GetProperty("illustrative").GetBoolean());
    }

    [Fact]
    public void WriteLines_TwoFacts_AreTwoLines()
    {
        using var stream = new MemoryStream();
        FactJson.WriteLines(stream, [Line, Line]);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(FactJson.Format(Line) + "\n" + FactJson.Format(Line) + "\n", text);
    }

    [Fact]
    public void Write_TwoFacts_IsOneArray()
    {
        using var stream = new MemoryStream();
        FactJson.Write(stream, [Line, Line]);
        using var json = JsonDocument.Parse(stream.ToArray());
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void Write_NoFact_IsAnEmptyArrayAndAHeader()
    {
        using var stream = new MemoryStream();
        FactJson.Write(stream, []);
        using var csv = new StringWriter();
        FactCsv.Write(csv, []);
        Assert.Equal("[]\n", Encoding.UTF8.GetString(stream.ToArray()));
        Assert.StartsWith("id,file,document,article,page,cell,span,evidence,", csv.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Csv_FieldWithQuotesCommaAndLineBreak_IsQuotedAsRfc4180Says()
    {
        using var csv = new StringWriter();
        FactCsv.Write(csv, [new FactLine(Line.Fact with { Scope = "a \"b\", c\nd" }, "page.txt")]);
        var text = csv.ToString();
        Assert.Contains(",\"a \"\"b\"\", c\nd\",actual,", text, StringComparison.Ordinal);
        Assert.Contains(",20-25,10-40,", text, StringComparison.Ordinal);
        Assert.Contains(",3-7;90-95,,", text, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", text, StringComparison.Ordinal);
    }
}
