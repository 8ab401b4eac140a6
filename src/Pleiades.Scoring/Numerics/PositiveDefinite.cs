namespace Pleiades.Scoring.Numerics;

/// <summary>Symmetric positive definite matrices by Cholesky's factorisation.</summary>
/// <remarks>Source: Golub and Van Loan, Matrix Computations, 4.2. Row-major, n × n. O(n³).</remarks>
internal static class PositiveDefinite
{
    /// <summary>Overwrites a matrix by its inverse.</summary>
    /// <param name="matrix">The matrix; its upper triangle is not read.</param>
    /// <param name="n">The order.</param>
    /// <returns>Whether the matrix is positive definite; its contents are of no use when not.</returns>
    internal static bool Invert(Span<double> matrix, int n)
    {
        if (!Factor(matrix, n)) return false;
        for (var j = 0; j < n; j++)
        {
            matrix[(j * n) + j] = 1 / matrix[(j * n) + j];
            for (var i = j + 1; i < n; i++)
            {
                var sum = 0.0;
                for (var k = j; k < i; k++) sum -= matrix[(i * n) + k] * matrix[(k * n) + j];
                matrix[(i * n) + j] = sum / matrix[(i * n) + i];
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j <= i; j++)
            {
                var sum = 0.0;
                for (var k = i; k < n; k++) sum += matrix[(k * n) + i] * matrix[(k * n) + j];
                matrix[(j * n) + i] = sum;
            }
        }

        for (var i = 0; i < n; i++)
        {
            for (var j = 0; j < i; j++) matrix[(i * n) + j] = matrix[(j * n) + i];
        }

        return true;
    }

    private static bool Factor(Span<double> matrix, int n)
    {
        for (var j = 0; j < n; j++)
        {
            for (var i = j; i < n; i++)
            {
                var sum = matrix[(i * n) + j];
                for (var k = 0; k < j; k++) sum -= matrix[(i * n) + k] * matrix[(j * n) + k];
                if (i == j && !(sum > 0)) return false;
                matrix[(i * n) + j] = i == j ? Math.Sqrt(sum) : sum / matrix[(j * n) + j];
            }
        }

        return true;
    }
}
