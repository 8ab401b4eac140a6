using System.Collections.Immutable;

namespace Pleiades;

/// <summary>Subjects by columns, each cell an estimate; stored column by column, which is how measures read it.</summary>
/// <remarks>NaN is missing; infinities are refused. The fingerprint names the inputs the panel was built from.</remarks>
public sealed class Panel
{
    private readonly double[] _values;
    private readonly double[] _lows;
    private readonly double[] _highs;
    private readonly string?[] _reasons;

    /// <summary>Builds a panel.</summary>
    /// <param name="subjects">The rows.</param>
    /// <param name="columns">Codes of the columns, each once.</param>
    /// <param name="cells">Column-major: cell of row r and column c stands at <c>c × rows + r</c>.</param>
    /// <param name="fingerprint">Digest of the inputs.</param>
    /// <exception cref="ArgumentException">The sizes differ, a code stands twice, a cell is infinite, or an interval does not hold its value.</exception>
    public Panel(ImmutableArray<SubjectId> subjects, ImmutableArray<string> columns, ReadOnlySpan<Estimate> cells, string fingerprint)
    {
        if (cells.Length != subjects.Length * columns.Length)
            throw new ArgumentException($"{cells.Length} cells for {subjects.Length} subjects and {columns.Length} columns.", nameof(cells));
        if (columns.Distinct(StringComparer.Ordinal).Count() != columns.Length)
            throw new ArgumentException("A column code stands twice.", nameof(columns));
        (Subjects, Columns, Fingerprint) = (subjects, columns, fingerprint);
        _values = new double[cells.Length];
        _lows = new double[cells.Length];
        _highs = new double[cells.Length];
        _reasons = new string?[cells.Length];
        for (var i = 0; i < cells.Length; i++)
        {
            var cell = cells[i];
            if (!cell.IsMissing && !(double.IsFinite(cell.Low) && double.IsFinite(cell.High) && cell.Low <= cell.Value && cell.Value <= cell.High))
                throw new ArgumentException($"Cell {i} is no finite interval around its value.", nameof(cells));
            (_values[i], _lows[i], _highs[i]) = cell.IsMissing ? (double.NaN, double.NaN, double.NaN) : (cell.Value, cell.Low, cell.High);
            _reasons[i] = cell.Reason;
        }
    }

    /// <summary>The rows.</summary>
    public ImmutableArray<SubjectId> Subjects { get; }

    /// <summary>Codes of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Digest of the inputs.</summary>
    public string Fingerprint { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => Subjects.Length;

    /// <summary>The values of a column, NaN where missing; length <see cref="Rows"/>.</summary>
    /// <param name="column">Position of the column.</param>
    public ReadOnlySpan<double> Column(int column) => _values.AsSpan(column * Rows, Rows);

    /// <summary>The lower ends of a column.</summary>
    /// <param name="column">Position of the column.</param>
    public ReadOnlySpan<double> Lows(int column) => _lows.AsSpan(column * Rows, Rows);

    /// <summary>The upper ends of a column.</summary>
    /// <param name="column">Position of the column.</param>
    public ReadOnlySpan<double> Highs(int column) => _highs.AsSpan(column * Rows, Rows);

    /// <summary>One cell.</summary>
    /// <param name="row">Position of the subject.</param>
    /// <param name="column">Position of the column.</param>
    public Estimate this[int row, int column]
    {
        get
        {
            var i = (column * Rows) + row;
            return new Estimate(_values[i], _lows[i], _highs[i], _reasons[i]);
        }
    }
}
