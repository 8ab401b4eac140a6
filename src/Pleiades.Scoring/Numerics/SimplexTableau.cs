namespace Pleiades.Scoring.Numerics;

/// <summary>The tableau of the simplex method: basic variables as rows, the others as columns, bounds in the last column, objective in the last row.</summary>
internal sealed class SimplexTableau
{
    private const double Tiny = 1e-11;
    private const double Feasible = 1e-9;

    private readonly int _rows;
    private readonly int _width;
    private readonly int _gain;
    private readonly int _auxiliary;
    private readonly double[] _cells;
    private readonly int[] _basic;
    private readonly int[] _free;
    private int _goal;
    private int _steps;

    /// <summary>An empty tableau; variables are numbered 0 … n − 1, slacks n … n + m − 1, and the auxiliary variable last.</summary>
    internal SimplexTableau(int rows, int variables)
    {
        (_rows, Variables, _width, _gain, _goal) = (rows, variables, variables + 2, rows, rows);
        _auxiliary = variables + rows;
        _cells = new double[(rows + 2) * _width];
        _basic = [.. Enumerable.Range(variables, rows)];
        _free = [.. Enumerable.Range(0, variables), _auxiliary];
        _steps = 2000 + (50 * (rows + variables));
    }

    internal int Variables { get; }

    /// <summary>The objective reached.</summary>
    internal double Value => this[_gain, _width - 1];

    private double this[int row, int column]
    {
        get => _cells[(row * _width) + column];
        set => _cells[(row * _width) + column] = value;
    }

    internal void Set(int row, int variable, double value) => this[row, variable] = value;

    internal void SetBound(int row, double value) => this[row, _width - 1] = value;

    internal void SetGain(int variable, double value) => this[_gain, variable] = -value;

    internal LinearOutcome Solve()
    {
        if (FirstPhase() is var first and not LinearOutcome.Optimal) return first;
        _goal = _gain;
        return Climb();
    }

    internal double[] Point()
    {
        var point = new double[Variables];
        for (var i = 0; i < _rows; i++)
        {
            if (_basic[i] < Variables) point[_basic[i]] = Math.Max(0, this[i, _width - 1]);
        }

        return point;
    }

    internal double[] Prices()
    {
        var prices = new double[_rows];
        for (var j = 0; j < _free.Length; j++)
        {
            if (_free[j] >= Variables && _free[j] < _auxiliary) prices[_free[j] - Variables] = Math.Max(0, this[_gain, j]);
        }

        return prices;
    }

    /// <summary>Finds a point: the auxiliary variable is let in with coefficient −1 in every row and driven back to 0.</summary>
    private LinearOutcome FirstPhase()
    {
        var worst = 0;
        for (var i = 1; i < _rows; i++) worst = this[i, _width - 1] < this[worst, _width - 1] ? i : worst;
        if (_rows == 0 || this[worst, _width - 1] >= 0) return LinearOutcome.Optimal;
        var column = Variables;
        for (var i = 0; i < _rows; i++) this[i, column] = -1;
        _goal = _rows + 1;
        this[_goal, column] = 1;
        Pivot(worst, column);
        if (Climb() == LinearOutcome.GaveUp) return LinearOutcome.GaveUp;
        if (this[_goal, _width - 1] < -Feasible) return LinearOutcome.Infeasible;
        if (Array.IndexOf(_basic, _auxiliary) is var row and >= 0) DriveOut(row);
        Retire();
        return LinearOutcome.Optimal;
    }

    private void DriveOut(int row)
    {
        var column = 0;
        for (var j = 1; j < _free.Length; j++) column = Math.Abs(this[row, j]) > Math.Abs(this[row, column]) ? j : column;
        if (Math.Abs(this[row, column]) > 0) Pivot(row, column);
        for (var i = 0; i < _rows; i++) this[i, _width - 1] = Math.Max(0, this[i, _width - 1]);
    }

    /// <summary>Empties the column of the auxiliary variable, so that it never enters again.</summary>
    private void Retire()
    {
        if (Array.IndexOf(_free, _auxiliary) is not (var column and >= 0)) return;
        for (var i = 0; i < _rows + 2; i++) this[i, column] = 0;
    }

    private LinearOutcome Climb()
    {
        for (var bland = false; _steps > 0; _steps--)
        {
            if (Entering(bland) is not (var column and >= 0)) return LinearOutcome.Optimal;
            if (Leaving(column, bland) is not (var row and >= 0)) return LinearOutcome.Unbounded;
            bland = this[row, _width - 1] <= Tiny;
            Pivot(row, column);
        }

        return LinearOutcome.GaveUp;
    }

    private int Entering(bool bland)
    {
        var best = -1;
        for (var j = 0; j < _free.Length; j++)
        {
            if (this[_goal, j] >= -Tiny) continue;
            if (best < 0) best = j;
            else if (bland ? _free[j] < _free[best] : this[_goal, j] < this[_goal, best]) best = j;
        }

        return best;
    }

    private int Leaving(int column, bool bland)
    {
        var (best, least) = (-1, double.PositiveInfinity);
        for (var i = 0; i < _rows; i++)
        {
            var slope = this[i, column];
            if (slope <= Tiny) continue;
            var ratio = Math.Max(0, this[i, _width - 1]) / slope;
            var first = best < 0 || ratio < least || (ratio <= least && (bland ? _basic[i] < _basic[best] : slope > this[best, column]));
            if (first) (best, least) = (i, ratio);
        }

        return best;
    }

    private void Pivot(int row, int column)
    {
        var inverse = 1 / this[row, column];
        var pivot = _cells.AsSpan(row * _width, _width);
        for (var j = 0; j < _width; j++) pivot[j] *= inverse;
        for (var i = 0; i < _rows + 2; i++)
        {
            var factor = this[i, column];
            if (i == row || !(Math.Abs(factor) > 0)) continue;
            var cells = _cells.AsSpan(i * _width, _width);
            for (var j = 0; j < cells.Length; j++) cells[j] -= factor * pivot[j];
            cells[column] = -factor * inverse;
        }

        pivot[column] = inverse;
        (_basic[row], _free[column]) = (_free[column], _basic[row]);
    }
}
