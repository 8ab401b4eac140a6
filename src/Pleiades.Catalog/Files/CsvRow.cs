using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>One row of a table, with its place.</summary>
internal readonly struct CsvRow(CsvTable table, string[] cells, int line)
{
    /// <summary>The cell of a column; empty when the column is missing.</summary>
    public string this[string column] => table.Cell(cells, column);

    public string Place => string.Create(CultureInfo.InvariantCulture, $"{table.Name}, line {line}");

    /// <summary>The parts of a list cell.</summary>
    public ImmutableArray<string> List(string column) =>
        [.. this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public Wording Name => new(this["name_zh"], this["name_en"]);

    public Issue Issue(string code, string message) => new(code, message, Place);
}
