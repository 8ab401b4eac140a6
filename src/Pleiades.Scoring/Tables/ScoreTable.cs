using System.Collections.Immutable;

namespace Pleiades.Scoring.Tables;

/// <summary>Numbers of subjects by columns, stored column by column; NaN is missing.</summary>
public sealed class ScoreTable
{
    private readonly double[] _values;
    private readonly Dictionary<string, int> _positions;

    /// <summary>Builds a table.</summary>
    /// <param name="subjects">The rows.</param>
    /// <param name="columns">Codes of the columns, each once.</param>
    /// <param name="values">Column-major: cell of row r and column c stands at <c>c × rows + r</c>; copied. NaN is missing.</param>
    /// <exception cref="ArgumentException">The sizes differ, a code stands twice, or a value is infinite.</exception>
    public ScoreTable(ImmutableArray<SubjectId> subjects, ImmutableArray<string> columns, ReadOnlySpan<double> values)
        : this(values.ToArray(), subjects, columns)
    {
        foreach (var value in _values)
        {
            if (double.IsInfinity(value)) throw new ArgumentException("A value is infinite.", nameof(values));
        }
    }

    private ScoreTable(double[] values, ImmutableArray<SubjectId> subjects, ImmutableArray<string> columns, Dictionary<string, int>? positions = null)
    {
        if (values.Length != subjects.Length * columns.Length)
            throw new ArgumentException($"{values.Length} values for {subjects.Length} subjects and {columns.Length} columns.", nameof(values));
        (Subjects, Columns, _values, _positions) = (subjects, columns, values, positions ?? Positions(columns));
    }

    /// <summary>The rows.</summary>
    public ImmutableArray<SubjectId> Subjects { get; }

    /// <summary>Codes of the columns.</summary>
    public ImmutableArray<string> Columns { get; }

    /// <summary>Number of rows.</summary>
    public int Rows => Subjects.Length;

    /// <summary>One cell; NaN when missing.</summary>
    /// <param name="row">Position of the subject.</param>
    /// <param name="column">Position of the column.</param>
    public double this[int row, int column] => _values[(column * Rows) + row];

    /// <summary>The values of a panel, without their intervals.</summary>
    /// <param name="panel">The panel.</param>
    public static ScoreTable Of(Panel panel)
    {
        ArgumentNullException.ThrowIfNull(panel);
        var values = new double[panel.Rows * panel.Columns.Length];
        for (var c = 0; c < panel.Columns.Length; c++) panel.Column(c).CopyTo(values.AsSpan(c * panel.Rows));
        return Owning(panel.Subjects, panel.Columns, values);
    }

    /// <summary>The values of a column; length <see cref="Rows"/>.</summary>
    /// <param name="column">Position of the column.</param>
    public ReadOnlySpan<double> Column(int column) => _values.AsSpan(column * Rows, Rows);

    /// <summary>Position of a column, −1 when there is none.</summary>
    /// <param name="code">Its code.</param>
    public int Find(string code) => _positions.GetValueOrDefault(code, -1);

    /// <summary>The rows that are kept, in their order.</summary>
    /// <param name="keep">One truth value per row.</param>
    public ScoreTable Where(ReadOnlySpan<bool> keep)
    {
        if (keep.Length != Rows) throw new ArgumentException($"{keep.Length} truth values for {Rows} rows.", nameof(keep));
        if (!keep.Contains(false)) return this;
        var rows = keep.Count(true);
        var (values, subjects) = (new double[rows * Columns.Length], ImmutableArray.CreateBuilder<SubjectId>(rows));
        for (var r = 0; r < Rows; r++)
        {
            if (keep[r]) subjects.Add(Subjects[r]);
        }

        for (var c = 0; c < Columns.Length; c++) Keep(Column(c), keep, values.AsSpan(c * rows, rows));
        return new ScoreTable(values, subjects.MoveToImmutable(), Columns, _positions);
    }

    /// <summary>The same columns for other rows, matched by subject; a subject that is not here has NaN.</summary>
    /// <param name="subjects">The rows wanted, in their order.</param>
    public ScoreTable For(ImmutableArray<SubjectId> subjects)
    {
        if (subjects == Subjects) return this;
        var places = new Dictionary<SubjectId, int>(Rows);
        for (var r = 0; r < Rows; r++) places[Subjects[r]] = r;
        var values = new double[subjects.Length * Columns.Length];
        for (var r = 0; r < subjects.Length; r++)
        {
            var from = places.GetValueOrDefault(subjects[r], -1);
            for (var c = 0; c < Columns.Length; c++) values[(c * subjects.Length) + r] = from < 0 ? double.NaN : this[from, c];
        }

        return new ScoreTable(values, subjects, Columns, _positions);
    }

    /// <summary>A table that owns the array given to it; infinities are made missing by the step that made them.</summary>
    internal static ScoreTable Owning(ImmutableArray<SubjectId> subjects, ImmutableArray<string> columns, double[] values) =>
        new(values, subjects, columns);

    /// <summary>All values, column by column.</summary>
    internal ReadOnlySpan<double> Values => _values;

    /// <summary>Other values for the same rows and columns; the table owns the array given to it.</summary>
    internal ScoreTable With(double[] values) => new(values, Subjects, Columns, _positions);

    /// <summary>A copy of the values that a step may change.</summary>
    internal double[] Copy() => _values.AsSpan().ToArray();

    private static Dictionary<string, int> Positions(ImmutableArray<string> columns)
    {
        var positions = new Dictionary<string, int>(columns.Length, StringComparer.Ordinal);
        for (var i = 0; i < columns.Length; i++)
        {
            if (!positions.TryAdd(columns[i], i)) throw new ArgumentException($"Column '{columns[i]}' stands twice.", nameof(columns));
        }

        return positions;
    }

    private static void Keep(ReadOnlySpan<double> column, ReadOnlySpan<bool> keep, Span<double> kept)
    {
        var at = 0;
        for (var r = 0; r < column.Length; r++)
        {
            if (keep[r]) kept[at++] = column[r];
        }
    }
}
