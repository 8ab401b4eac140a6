using System.Collections.Immutable;

namespace Pleiades.Evidence.Tables;

/// <summary>The sheets of a file and their rendering, in which every cell has its place.</summary>
/// <param name="Sheets">The sheets in the order of the file.</param>
/// <param name="Text">All sheets, one row a line, tabs between the cells; a sheet of a workbook begins with its name in square brackets.</param>
internal sealed record SheetSet(ImmutableArray<Sheet> Sheets, string Text);

/// <summary>One sheet.</summary>
/// <param name="Name">Its name; the file's name without extension for CSV.</param>
/// <param name="Rows">Its rows.</param>
internal sealed record Sheet(string Name, ImmutableArray<SheetRow> Rows);

/// <summary>One row.</summary>
/// <param name="Number">Number of the row in the sheet, counted from 1.</param>
/// <param name="Start">First UTF-16 unit of the row in the rendering.</param>
/// <param name="End">Behind its last unit.</param>
/// <param name="Cells">The cells.</param>
internal sealed record SheetRow(int Number, int Start, int End, ImmutableArray<SheetCell> Cells);

/// <summary>One cell.</summary>
/// <param name="Text">What it shows, without tabs and line breaks.</param>
/// <param name="Number">Its number, when the workbook stores one.</param>
/// <param name="Day">Its day, when the workbook stores a date.</param>
/// <param name="Start">First UTF-16 unit of the cell in the rendering.</param>
/// <param name="Problem">What the workbook says instead of a value (<c>#DIV/0!</c>); empty otherwise.</param>
internal readonly record struct SheetCell(string Text, double? Number, DateTime? Day, int Start, string Problem);
