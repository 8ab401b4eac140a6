namespace Pleiades.Golden;

/// <summary>A computed table.</summary>
public sealed record GoldenTable : GoldenAnswer
{
    private readonly Dictionary<string, int> _columns = new(StringComparer.Ordinal);

    /// <summary>An empty table with these columns.</summary>
    /// <param name="columns">The columns; those of the key among them.</param>
    public GoldenTable(IEnumerable<string> columns)
    {
        foreach (var column in columns) _columns.Add(column, _columns.Count);
    }

    /// <summary>The rows.</summary>
    public List<GoldenCell[]> Rows { get; } = [];

    /// <summary>A column whose equal texts mark the groups within which signs are free; null when the whole table is one group.</summary>
    public string? SignGroup { get; init; }

    /// <summary>Adds a row.</summary>
    /// <param name="cells">One cell per column.</param>
    public void Add(params GoldenCell[] cells)
    {
        if (cells.Length != _columns.Count) throw new ArgumentException($"{cells.Length} cells for {_columns.Count} columns.", nameof(cells));
        Rows.Add(cells);
    }

    /// <summary>Position of a column, −1 when there is none.</summary>
    /// <param name="column">Its name.</param>
    public int Find(string column) => _columns.GetValueOrDefault(column, -1);
}
