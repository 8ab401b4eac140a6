namespace Pleiades.Scoring.Numerics;

/// <summary>Eigenvalues and eigenvectors of a small symmetric matrix.</summary>
/// <remarks>Cyclic Jacobi rotations until the off-diagonal part vanishes. Source: Golub and Van Loan, Matrix Computations, 8.5. O(n³) per sweep.</remarks>
internal static class SymmetricEigen
{
    private const int MostSweeps = 100;

    /// <summary>Eigenvalues in falling order, with their unit vectors as rows.</summary>
    /// <param name="matrix">Row-major, n × n, symmetric; not changed.</param>
    /// <param name="n">The order.</param>
    internal static (double[] Values, double[][] Vectors) Of(ReadOnlySpan<double> matrix, int n)
    {
        var a = matrix.ToArray();
        var v = new double[n * n];
        for (var i = 0; i < n; i++) v[(i * n) + i] = 1;
        for (var sweep = 0; sweep < MostSweeps && OffDiagonal(a, n) > 0; sweep++)
        {
            for (var p = 0; p < n; p++)
            {
                for (var q = p + 1; q < n; q++) Rotate(a, v, n, p, q);
            }
        }

        int[] order = [.. Enumerable.Range(0, n).OrderByDescending(i => a[(i * n) + i])];
        return ([.. order.Select(i => a[(i * n) + i])], [.. order.Select(i => Enumerable.Range(0, n).Select(k => v[(k * n) + i]).ToArray())]);
    }

    private static double OffDiagonal(double[] a, int n)
    {
        var sum = 0.0;
        for (var p = 0; p < n; p++)
        {
            for (var q = p + 1; q < n; q++) sum += Math.Abs(a[(p * n) + q]);
        }

        return sum;
    }

    private static void Rotate(double[] a, double[] v, int n, int p, int q)
    {
        var off = a[(p * n) + q];
        if (Math.Abs(off) < 1e-300)
        {
            a[(p * n) + q] = a[(q * n) + p] = 0;
            return;
        }

        var theta = (a[(q * n) + q] - a[(p * n) + p]) / (2 * off);
        var tangent = Math.CopySign(1, theta) / (Math.Abs(theta) + Math.Sqrt((theta * theta) + 1));
        var cosine = 1 / Math.Sqrt((tangent * tangent) + 1);
        var sine = tangent * cosine;
        for (var k = 0; k < n; k++) Turn(a, (k * n) + p, (k * n) + q, cosine, sine);
        for (var k = 0; k < n; k++) Turn(a, (p * n) + k, (q * n) + k, cosine, sine);
        for (var k = 0; k < n; k++) Turn(v, (k * n) + p, (k * n) + q, cosine, sine);
        a[(p * n) + q] = a[(q * n) + p] = 0;
    }

    private static void Turn(double[] a, int first, int second, double cosine, double sine)
    {
        var (x, y) = (a[first], a[second]);
        (a[first], a[second]) = ((cosine * x) - (sine * y), (sine * x) + (cosine * y));
    }
}
