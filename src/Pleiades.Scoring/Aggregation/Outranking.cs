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
    public static void Copeland(ReadOnlySpan<double> columns, ReadOnlySpan<double> weights, double tieTolerance, Span<double> scores)
    {
        var rows = scores.Length;
        Check(columns.Length, weights.Length, rows);
        var beaten = new double[rows];
        var common = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            Row(columns, weights, rows, i, beaten, common);
            if (!(common[i] > 0))
            {
                scores[i] = double.NaN;
                continue;
            }

            var score = 0;
            for (var j = 0; j < rows; j++)
            {
                if (i == j || !(common[j] > 0)) continue;
                var share = beaten[j] / common[j];
                score += share > 0.5 + tieTolerance ? 1 : share < 0.5 - tieTolerance ? -1 : 0;
            }

            scores[i] = score;
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
