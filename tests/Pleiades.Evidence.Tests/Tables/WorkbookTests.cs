using Pleiades.Catalog;
using Pleiades.Evidence.Documents;
using Pleiades.Evidence.Tables;

namespace Pleiades.Evidence.Tests.Tables;

/// <summary>Workbooks are written here part by part, as the format prescribes them.</summary>
public sealed class WorkbookTests
{
    private const string Rows = """
        <row r="1"><c r="A1" t="inlineStr"><is><t>subject</t></is></c><c r="B1" t="inlineStr"><is><t>indicator</t></is></c><c r="C1" t="inlineStr"><is><t>period</t></is></c><c r="D1" t="inlineStr"><is><t>value</t></is></c></row>
        <row r="2"><c r="A2" t="inlineStr"><is><t>长沙市</t></is></c><c r="B2" t="inlineStr"><is><t>exports</t></is></c><c r="C2"><v>2024</v></c><c r="D2"><f>1+1</f><v>1234.5</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>长沙市</t></is></c><c r="B3" t="inlineStr"><is><t>rd_intensity</t></is></c><c r="C3" s="1"><v>45382</v></c><c r="D3" s="2"><v>0.0285</v></c></row>
        <row r="4"><c r="A4" t="inlineStr"><is><t>长沙市</t></is></c><c r="B4" t="inlineStr"><is><t>exports</t></is></c><c r="C4"><v>2023</v></c><c r="D4" t="e"><v>#DIV/0!</v></c></row>
        """;

    [Fact]
    public void Read_Workbook_ReadsFormulaDateAndPercentAndNamesTheErrorCell()
    {
        var reading = TableReader.Read(Workbook(Rows), "book.xlsx", null, Catalogue.BuiltIn);
        var facts = reading.Value!.Facts;
        Assert.Equal(["数据!D2", "数据!D3"], facts.Select(fact => fact.Citation.Cell));
        Assert.Equal([1234.5m, 2.85m], facts.Select(fact => fact.Value.Value));
        Assert.Equal(Period.Day(new DateOnly(2024, 3, 31)), facts[1].Period);
        Assert.Equal("数据!D4", Assert.Single(reading.Issues).Place);
    }

    [Fact]
    public void Read_Workbook_SpansPointIntoTheRendering()
    {
        var reading = TableReader.Read(Workbook(Rows), "book.xlsx", null, Catalogue.BuiltIn).Value!;
        Assert.StartsWith("[数据]\nsubject\tindicator\tperiod\tvalue\n", reading.Document.Text, StringComparison.Ordinal);
        Assert.Equal(["1234.5", "2.85%"], reading.Facts.Select(fact => reading.Document.Text[fact.Citation.Span.Start..fact.Citation.Span.End]));
        Assert.Equal(DocumentFormat.Xlsx, reading.Document.Format);
    }

    [Fact]
    public void Read_SheetOfTheMapMissing_NamesTheSheets()
    {
        var map = TableMap.Plain with { Sheet = "一季度" };
        var reading = TableReader.Read(Workbook(Rows), "book.xlsx", map, Catalogue.BuiltIn);
        Assert.Null(reading.Value);
        Assert.Contains("'数据'", Assert.Single(reading.Issues).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_DamagedSheet_IsRefused() =>
        Assert.Equal("format", Assert.Single(DocumentReader.Read(Workbook("<row r=\"1\"><c r=\"A1\"><v>1</c>"), "book.xlsx").Issues).Code);

    [Fact]
    public void Read_DamagedPackage_IsRefused() =>
        Assert.Equal("format", Assert.Single(DocumentReader.Read(Workbook(Rows).AsMemory(0, 300), "book.xlsx").Issues).Code);

    [Fact]
    public void Read_OtherPackage_IsRefusedByItsParts() =>
        Assert.Contains("a presentation", Assert.Single(DocumentReader.Read(OfficePackage.Of(("ppt/presentation.xml", "<p/>")), "book.xlsx").Issues).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_WorkbookThatUnpacksTooLarge_IsRefusedByItsTotal()
    {
        var reading = DocumentReader.Read(Workbook(Rows), "book.xlsx", new ReadOptions { MaxUnpackedBytes = 1000 });
        Assert.Equal("limit", Assert.Single(reading.Issues).Code);
    }

    [Fact]
    public void Read_SizeDeclaredTooSmall_IsStillCounted()
    {
        var bytes = OfficePackage.Of(("xl/workbook.xml", new string('x', 3_000_000)));
        Declare(bytes, 3_000_000, 10);
        Assert.Null(DocumentReader.Read(bytes, "book.xlsx", new ReadOptions { MaxUnpackedBytes = 1_000_000 }).Value);
    }

    /// <summary>Overwrites the declared size of the unpacked part wherever the package states it.</summary>
    private static void Declare(byte[] bytes, int real, int claimed)
    {
        var stated = BitConverter.GetBytes(real);
        for (var at = bytes.AsSpan().IndexOf(stated); at >= 0; at = bytes.AsSpan().IndexOf(stated)) BitConverter.GetBytes(claimed).CopyTo(bytes, at);
    }

    private static byte[] Workbook(string rows) => OfficePackage.Of(
        ("[Content_Types].xml", """<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>"""),
        ("_rels/.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/_rels/workbook.xml.rels", """<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="数据" sheetId="1" r:id="r1"/></sheets></workbook>"""),
        ("xl/styles.xml", """<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/><xf numFmtId="10" applyNumberFormat="1"/></cellXfs></styleSheet>"""),
        ("xl/worksheets/sheet1.xml", $"""<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"""));
}
