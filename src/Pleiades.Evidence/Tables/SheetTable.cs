using System.Collections.Immutable;

namespace Pleiades.Evidence.Tables;

/// <summary>One sheet as texts.</summary>
/// <param name="Name">Its name; the file's name without extension for CSV.</param>
/// <param name="Rows">The rows with content: number in the sheet from 1, and the cells.</param>
public sealed record SheetTable(string Name, ImmutableArray<(int Number, ImmutableArray<string> Cells)> Rows);
