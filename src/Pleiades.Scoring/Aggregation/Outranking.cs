using System.Numerics;

namespace Pleiades.Scoring.Aggregation;

/// <summary>Compares subjects pair by pair over weighted criteria.</summary>
/// <remarks>
/// Missing (NaN): a criterion counts for a pair only when both have it, its weight being shared out over the rest; a pair without any
/// common criterion stands at one half. So the result does not depend on the order of the rows, and o_ij + o_ji = 1.
/// </remarks>
public static class Outranking
{
    /// <summary>Writes o_ij = share of weight where i beats j plus half the weight where they are equal; the diagonal is 0.</summary>
    /// <param name="columns">The criteria, column-major: value of row r and criterion c at <c>c × rows + r</c>; more is better.</param>
    /// <param name="weights">Weight per criterion, ≥ 0.</param>
    /// <param name="rows">Number of subjects.</param>
    /// <param name="matrix">Receives the shares, row i at <c>i × rows</c>; length rows².</param>
    public static void Matrix(ReadOnlySpan<double> columns, ReadOnlySpan<double> weights, int rows, Span<double> matrix)
    {
        Check(columns.Length, weights.Length, rows);
        if (matrix.Length != rows * rows) throw new ArgumentException($"{matrix.Length} places for {rows} × {rows} pairs.", nameof(matrix));
        var beaten = new double[rows];
        var common = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            Row(columns, weights, rows, i, beaten, common);
            for (var j = 0; j < rows; j++) matrix[(i * rows) + j] = i == j ? 0 : common[j] > 0 ? beaten[j] / common[j] : 0.5;
        }
    }

    /// <summary>Writes the Copeland score of each subject: wins less losses, a share within the tolerance of one half being neither.</summary>
    /// <param name="columns">The criteria, column-major; more is better.</param>
    /// <param name="weights">Weight per criterion, ≥ 0.</param>
    /// <param name="tieTolerance">How far from one half a share must be to count.</param>
    /// <param name="scores">Receives the scores, one per subject; NaN for a subject without any value.</param>
    /// <remarks>
    /// Each pair is looked at once: the weight won less the weight lost is the same number with the other sign from the other side, so that
    /// what one wins the other loses to the bit. O(rows² × criteria).
    /// </remarks>
    public static void Copeland(ReadOnlySpan<double> columns, ReadOnlySpan<double> weights, double tieTolerance, Span<double> scores)
    {
        var rows = scores.Length;
        Check(columns.Length, weights.Length, rows);
        scores.Clear();
        var buffer = new double[2 * rows];
        var net = buffer.AsSpan(0, rows);
        var common = buffer.AsSpan(rows);
        for (var i = 0; i < rows; i++)
        {
            buffer.AsSpan().Clear();
            var own = 0.0;
            for (var c = 0; c < weights.Length; c++)
            {
                var column = columns.Slice(c * rows, rows);
                if (double.IsNaN(column[i])) continue;
                own += weights[c];
                Against(column[(i + 1)..], (column[i], weights[c]), net[(i + 1)..], common[(i + 1)..]);
            }

            for (var j = i + 1; j < rows; j++)
            {
                if (!(common[j] > 0)) continue;
                var away = net[j] / (2 * common[j]);
                var won = away > tieTolerance ? 1 : away < -tieTolerance ? -1 : 0;
                scores[i] += won;
                scores[j] -= won;
            }

            if (!(own > 0)) scores[i] = double.NaN;
        }
    }

    /// <summary>Adds what one subject wins less what it loses against each of the others by one criterion, and the weight compared.</summary>
    private static void Against(ReadOnlySpan<double> others, (double Value, double Weight) own, Span<double> net, Span<double> common)
    {
        var (value, weight, lanes) = (new Vector<double>(own.Value), new Vector<double>(own.Weight), Vector<double>.Count);
        var j = 0;
        for (; j <= others.Length - lanes; j += lanes)
        {
            var other = new Vector<double>(others[j..]);
            var won = Vector.ConditionalSelect(Vector.GreaterThan(value, other), weight, Vector<double>.Zero);
            var lost = Vector.ConditionalSelect(Vector.LessThan(value, other), weight, Vector<double>.Zero);
            (new Vector<double>(net[j..]) + won - lost).CopyTo(net[j..]);
            (new Vector<double>(common[j..]) + Vector.ConditionalSelect(Vector.Equals(other, other), weight, Vector<double>.Zero)).CopyTo(common[j..]);
        }

        for (; j < others.Length; j++)
        {
            if (double.IsNaN(others[j])) continue;
            net[j] += own.Value > others[j] ? own.Weight : own.Value < others[j] ? -own.Weight : 0;
            common[j] += own.Weight;
        }
    }

    private static void Row(ReadOnlySpan<double> columns, ReadOnlySpan<double> weights, int rows, int i, double[] beaten, double[] common)
    {
        Array.Clear(beaten);
        Array.Clear(common);
        for (var c = 0; c < weights.Length; c++)
        {
            var column = columns.Slice(c * rows, rows);
            var (own, weight) = (column[i], weights[c]);
            if (double.IsNaN(own)) continue;
            for (var j = 0; j < rows; j++)
            {
                var other = column[j];
                if (double.IsNaN(other)) continue;
                common[j] += weight;
                beaten[j] += own > other ? weight : own < other ? 0 : weight / 2;
            }
        }
    }

    private static void Check(int cells, int criteria, int rows)
    {
        if (cells != criteria * rows) throw new ArgumentException($"{cells} values for {rows} subjects and {criteria} criteria.", nameof(cells));
    }
}
