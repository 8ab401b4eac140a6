using System.Globalization;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Pleiades.Reports.Spreadsheets;

/// <summary>Writes a workbook (.xlsx) whose formulas are computed again when it is opened.</summary>
internal static class WorkbookWriter
{
    /// <summary>Writes the sheets.</summary>
    /// <param name="sheets">The sheets, in order.</param>
    /// <param name="stream">Where to; must allow seeking, left open.</param>
    internal static void Write(IReadOnlyList<WorkbookSheet> sheets, Stream stream)
    {
        using var document = SpreadsheetDocument.Create(stream, SpreadsheetDocumentType.Workbook);
        var book = document.AddWorkbookPart();
        book.AddNewPart<WorkbookStylesPart>().Stylesheet = Styles();
        var list = new Sheets();
        for (var i = 0; i < sheets.Count; i++)
        {
            var part = book.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(part)) Write(sheets[i], writer);
            list.Append(new Sheet { Id = book.GetIdOfPart(part), SheetId = (uint)(i + 1), Name = sheets[i].Name });
        }

        book.Workbook = new DocumentFormat.OpenXml.Spreadsheet.Workbook(list, new CalculationProperties { FullCalculationOnLoad = true });
        book.Workbook.Save();
    }

    private static void Write(WorkbookSheet sheet, OpenXmlWriter writer)
    {
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(View(sheet)));
        if (!sheet.Widths.IsEmpty)
            writer.WriteElement(new Columns(sheet.Widths.Select((width, at) => new Column { Min = (uint)(at + 1), Max = (uint)(at + 1), Width = width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        for (var r = 0; r < sheet.Rows.Length; r++)
        {
            writer.WriteStartElement(new Row { RowIndex = (uint)(r + 1) });
            for (var c = 0; c < sheet.Rows[r].Length; c++)
            {
                if (Xml(sheet.Rows[r][c], WorkbookSheet.Address(r, c), r < sheet.Frozen.Rows) is { } cell) writer.WriteElement(cell);
            }

            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static SheetView View(WorkbookSheet sheet)
    {
        var view = new SheetView { WorkbookViewId = 0 };
        if (sheet.Frozen is (0, 0)) return view;
        view.Append(new Pane
        {
            VerticalSplit = sheet.Frozen.Rows,
            HorizontalSplit = sheet.Frozen.Columns,
            TopLeftCell = WorkbookSheet.Address(sheet.Frozen.Rows, sheet.Frozen.Columns),
            ActivePane = PaneValues.BottomRight,
            State = PaneStateValues.Frozen,
        });
        return view;
    }

    private static DocumentFormat.OpenXml.Spreadsheet.Cell? Xml(Cell cell, string address, bool head)
    {
        var xml = new DocumentFormat.OpenXml.Spreadsheet.Cell { CellReference = address, StyleIndex = head ? 1u : 0u };
        if (cell.Text is { } text)
        {
            xml.DataType = CellValues.InlineString;
            xml.InlineString = new InlineString(new Text(Clean(text)) { Space = SpaceProcessingModeValues.Preserve });
            return xml;
        }

        if (cell.Formula is null && double.IsNaN(cell.Number)) return null;
        if (cell.Formula is { } formula) xml.CellFormula = new CellFormula(formula);
        if (double.IsNaN(cell.Number)) xml.DataType = CellValues.String;
        xml.CellValue = new CellValue(double.IsNaN(cell.Number) ? "" : cell.Number.ToString("R", CultureInfo.InvariantCulture));
        return xml;
    }

    private static string Clean(string text) => string.Concat(text.Select(c => XmlConvert.IsXmlChar(c) || char.IsSurrogate(c) ? c : '\uFFFD'));

    private static Stylesheet Styles() => new(
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(new CellFormat(), new CellFormat { FontId = 1, ApplyFont = true }));
}
