using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Pleiades.Golden;

/// <summary>A table as texts.</summary>
/// <param name="Columns">The header.</param>
/// <param name="Rows">The rows, each as long as the header.</param>
public sealed record CsvFile(string[] Columns, List<string[]> Rows)
{
    /// <summary>Reads a file.</summary>
    /// <param name="path">UTF-8, comma, header row.</param>
    public static CsvFile Read(string path)
    {
        using var reader = new StreamReader(path);
        using var parser = new CsvParser(reader, new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.None });
        if (!parser.Read()) return new CsvFile([], []);
        var columns = parser.Record!;
        var rows = new List<string[]>();
        while (parser.Read()) rows.Add(parser.Record!);
        return new CsvFile(columns, rows);
    }

    /// <summary>Position of a column, −1 when there is none.</summary>
    /// <param name="column">Its name.</param>
    public int Find(string column) => Array.IndexOf(Columns, column);

    /// <summary>The texts of a column.</summary>
    /// <param name="column">Its name; must exist.</param>
    public string[] Texts(string column)
    {
        var at = Find(column);
        if (at < 0) throw new ArgumentException($"There is no column '{column}'.", nameof(column));
        return [.. Rows.Select(r => r[at])];
    }

    /// <summary>The numbers of a column; NaN where a text is missing or no number.</summary>
    /// <param name="column">Its name; must exist.</param>
    public double[] Numbers(string column) => Array.ConvertAll(Texts(column), t => GoldenCell.Parse(t).Number);

    /// <summary>Whether every text of a column is missing or a number, and at least one is a number or all are missing.</summary>
    /// <param name="column">Its name; must exist.</param>
    public bool IsNumeric(string column) => Texts(column).All(t => GoldenCell.Parse(t).Text is null);
}
