namespace Pleiades.Scoring.Numerics;

/// <summary>Greatest value of c·x under conditions a·x ≤ b and a·x = b, with x ≥ 0.</summary>
/// <remarks>
/// Primal simplex in two phases on a dense tableau that holds the free columns only. The steepest coefficient enters while the objective
/// rises; on a step that gains nothing, Bland's rule takes over until it rises again, so that no basis comes back; the number of steps is
/// limited besides. Rows and columns are scaled by powers of two, which changes no digit. A program without an end or without a point is a
/// value, never an exception. Source: Chvátal (1983), Linear Programming, ch. 2, 3 and 8; Bland (1977), Mathematics of Operations Research 2.
/// O(conditions × variables) per step.
/// </remarks>
internal sealed class LinearProgram
{
    private readonly double[] _objective;
    private readonly List<double[]> _rows = [];
    private readonly List<double> _bounds = [];
    private readonly List<int> _signs = [];

    /// <summary>A program without conditions yet.</summary>
    /// <param name="objective">c, one number per variable.</param>
    internal LinearProgram(ReadOnlySpan<double> objective) => _objective = objective.ToArray();

    /// <summary>Adds a·x ≤ b.</summary>
    internal void AtMost(ReadOnlySpan<double> row, double bound) => Add(row, bound, 1);

    /// <summary>Adds a·x ≥ b.</summary>
    internal void AtLeast(ReadOnlySpan<double> row, double bound) => Add(row, bound, -1);

    /// <summary>Adds a·x = b, as two conditions in the order of the prices: their difference is the price of b.</summary>
    internal void Equal(ReadOnlySpan<double> row, double bound)
    {
        Add(row, bound, 1);
        Add(row, bound, -1);
    }

    /// <summary>Solves it.</summary>
    internal LinearSolution Solve()
    {
        var (m, n) = (_rows.Count, _objective.Length);
        var (columns, rows, bound, gain) = Scales();
        var tableau = new SimplexTableau(m, n);
        for (var i = 0; i < m; i++)
        {
            for (var j = 0; j < n; j++) tableau.Set(i, j, _rows[i][j] * columns[j] * rows[i]);
            tableau.SetBound(i, _bounds[i] * rows[i] * bound);
        }

        for (var j = 0; j < n; j++) tableau.SetGain(j, _objective[j] * columns[j] * gain);
        var outcome = tableau.Solve();
        if (outcome != LinearOutcome.Optimal) return new LinearSolution(outcome, double.NaN, [], []);
        var point = tableau.Point();
        for (var j = 0; j < n; j++) point[j] *= columns[j] / bound;
        var prices = tableau.Prices();
        for (var i = 0; i < m; i++) prices[i] *= rows[i] / gain * _signs[i];
        return new LinearSolution(outcome, tableau.Value / (bound * gain), point, prices);
    }

    private void Add(ReadOnlySpan<double> row, double bound, int sign)
    {
        if (row.Length != _objective.Length) throw new ArgumentException($"{row.Length} coefficients for {_objective.Length} variables.", nameof(row));
        var signed = row.ToArray();
        for (var j = 0; j < signed.Length; j++) signed[j] *= sign;
        _rows.Add(signed);
        _bounds.Add(sign * bound);
        _signs.Add(sign);
    }

    /// <summary>What columns, rows, bounds and objective are multiplied by so that the greatest number of each is near 1.</summary>
    private (double[] Columns, double[] Rows, double Bound, double Gain) Scales()
    {
        var (columns, rows, bound, gain) = (new double[_objective.Length], new double[_rows.Count], 0.0, 0.0);
        foreach (var row in _rows)
        {
            for (var j = 0; j < row.Length; j++) columns[j] = Math.Max(columns[j], Math.Abs(row[j]));
        }

        for (var j = 0; j < columns.Length; j++)
        {
            columns[j] = PowerOfTwo(columns[j]);
            gain = Math.Max(gain, Math.Abs(_objective[j]) * columns[j]);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            for (var j = 0; j < columns.Length; j++) rows[i] = Math.Max(rows[i], Math.Abs(_rows[i][j]) * columns[j]);
            rows[i] = PowerOfTwo(rows[i]);
            bound = Math.Max(bound, Math.Abs(_bounds[i]) * rows[i]);
        }

        return (columns, rows, PowerOfTwo(bound), PowerOfTwo(gain));
    }

    /// <summary>The power of two that brings a number near 1; 1 for 0.</summary>
    private static double PowerOfTwo(double most) => most > 0 ? Math.ScaleB(1, -Math.Clamp(Math.ILogB(most), -500, 500)) : 1;
}
