using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Imputation;

/// <summary>A multivariate normal distribution fitted to columns with gaps by expectation and maximisation.</summary>
/// <remarks>
/// Columns are scaled to mean 0 and deviation 1. A round fills each gap with its conditional mean given the subject's own values, adds the
/// conditional covariance to the second moments, and takes new means and covariances, their correlations drawn towards 0 by the ridge.
/// With K the inverse of the covariance matrix, missing part m and observed part o of a subject, the conditional mean is
/// μ_m − K_mm⁻¹ K_mo (x_o − μ_o) and the conditional covariance K_mm⁻¹. Subjects are taken in the order of their identifiers, so that the
/// order of the rows does not show. Source: Little and Rubin (2002), Statistical Analysis with Missing Data, 11.2; Schafer (1997), 5.2.3.
/// </remarks>
internal sealed class NormalModel
{
    private readonly ImputeRecipe _recipe;
    private readonly int _n;
    private readonly double[] _centres, _spreads, _values, _means, _precision, _extra;
    private readonly int[] _rows, _places;
    private readonly bool[] _gaps;

    /// <summary>Takes the subjects that have at least one of the columns.</summary>
    /// <param name="table">The data.</param>
    /// <param name="columns">Positions of the columns; each has spread.</param>
    /// <param name="order">The rows in the order in which they are taken.</param>
    /// <param name="recipe">Ridge, rounds, tolerance.</param>
    internal NormalModel(ScoreTable table, List<int> columns, int[] order, ImputeRecipe recipe)
    {
        (_recipe, _n) = (recipe, columns.Count);
        _rows = [.. order.Where(r => columns.Exists(c => !double.IsNaN(table[r, c])))];
        _places = new int[table.Rows];
        Array.Fill(_places, -1);
        for (var i = 0; i < _rows.Length; i++) _places[_rows[i]] = i;
        (_centres, _spreads, _means) = (new double[_n], new double[_n], new double[_n]);
        (_precision, _extra) = (new double[_n * _n], new double[_n * _n]);
        (_values, _gaps) = (new double[_rows.Length * _n], new bool[_rows.Length * _n]);
        for (var k = 0; k < _n; k++)
        {
            var sums = PowerSums.Of(table.Column(columns[k]));
            (_centres[k], _spreads[k]) = (sums.Mean, sums.StandardDeviation);
            for (var i = 0; i < _rows.Length; i++)
            {
                var value = table[_rows[i], columns[k]];
                _gaps[(i * _n) + k] = double.IsNaN(value);
                _values[(i * _n) + k] = double.IsNaN(value) ? 0 : (value - sums.Mean) / sums.StandardDeviation;
            }
        }
    }

    /// <summary>Rounds done.</summary>
    internal int Rounds { get; private set; }

    /// <summary>Runs rounds until nothing moves; false when the most rounds are done first.</summary>
    internal bool Fit()
    {
        while (Rounds < _recipe.MostRounds)
        {
            Rounds++;
            if (!Maximise()) return false;
            if (Expect() <= _recipe.Tolerance) return true;
        }

        return false;
    }

    /// <summary>The value of a subject in the unit of the column; NaN for a subject that has none of the columns.</summary>
    internal double Expected(int row, int column) => _places[row] is var place and >= 0
        ? _centres[column] + (_spreads[column] * _values[(place * _n) + column])
        : double.NaN;

    private bool Maximise()
    {
        Array.Clear(_means);
        for (var i = 0; i < _values.Length; i++) _means[i % _n] += _values[i];
        for (var k = 0; k < _n; k++) _means[k] /= _rows.Length;
        _extra.CopyTo(_precision);
        for (var i = 0; i < _rows.Length; i++)
        {
            var row = _values.AsSpan(i * _n, _n);
            for (var k = 0; k < _n; k++)
            {
                var away = row[k] - _means[k];
                for (var l = 0; l <= k; l++) _precision[(k * _n) + l] += away * (row[l] - _means[l]);
            }
        }

        for (var k = 0; k < _n; k++)
        {
            for (var l = 0; l < k; l++) _precision[(k * _n) + l] /= 1 + _recipe.Ridge;
        }

        for (var k = 0; k < _n * _n; k++) _precision[k] /= _rows.Length;
        return PositiveDefinite.Invert(_precision, _n);
    }

    private double Expect()
    {
        Array.Clear(_extra);
        var (moved, missing) = (0.0, new List<int>(_n));
        for (var i = 0; i < _rows.Length; i++)
        {
            missing.Clear();
            for (var k = 0; k < _n; k++)
            {
                if (_gaps[(i * _n) + k]) missing.Add(k);
            }

            if (missing.Count > 0) moved = Math.Max(moved, Expect(_values.AsSpan(i * _n, _n), missing));
        }

        return moved;
    }

    private double Expect(Span<double> row, List<int> missing)
    {
        var m = missing.Count;
        var (block, pull, moved) = (new double[m * m], new double[m], 0.0);
        for (var a = 0; a < m; a++)
        {
            for (var k = 0; k < _n; k++) pull[a] += missing.Contains(k) ? 0 : _precision[(missing[a] * _n) + k] * (row[k] - _means[k]);
            for (var b = 0; b < m; b++) block[(a * m) + b] = _precision[(missing[a] * _n) + missing[b]];
        }

        if (!PositiveDefinite.Invert(block, m)) return double.PositiveInfinity;
        for (var a = 0; a < m; a++)
        {
            var expected = _means[missing[a]];
            for (var b = 0; b < m; b++)
            {
                expected -= block[(a * m) + b] * pull[b];
                _extra[(missing[a] * _n) + missing[b]] += block[(a * m) + b];
            }

            moved = Math.Max(moved, Math.Abs(expected - row[missing[a]]));
            row[missing[a]] = expected;
        }

        return moved;
    }
}
