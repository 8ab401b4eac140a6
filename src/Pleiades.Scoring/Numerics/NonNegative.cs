namespace Pleiades.Scoring.Numerics;

/// <summary>Least ½ v·H v − f·v with v ≥ 0, H positive definite.</summary>
/// <remarks>Active sets: one variable is let in at a time, and those that would fall below 0 are put back. Source: Lawson and Hanson (1974), Solving Least Squares Problems, ch. 23. O(n³) per step.</remarks>
internal static class NonNegative
{
    /// <summary>Solves it; after 3 n steps the point reached is given.</summary>
    /// <param name="matrix">H, row-major.</param>
    /// <param name="right">f.</param>
    internal static double[] Solve(double[] matrix, double[] right)
    {
        var n = right.Length;
        var (point, free) = (new double[n], new bool[n]);
        for (var step = 0; step < 3 * n; step++)
        {
            if (Steepest(matrix, right, point, free) is not (var entering and >= 0)) break;
            free[entering] = true;
            while (Unbound(matrix, right, free) is { } wanted && !Move(point, wanted, free))
            {
            }
        }

        return point;
    }

    private static int Steepest(double[] matrix, double[] right, double[] point, bool[] free)
    {
        var (best, most) = (-1, 0.0);
        for (var i = 0; i < point.Length; i++)
        {
            if (free[i]) continue;
            var slope = right[i];
            for (var j = 0; j < point.Length; j++) slope -= matrix[(i * point.Length) + j] * point[j];
            if (slope > most + (1e-14 * Math.Abs(right[i]))) (best, most) = (i, slope);
        }

        return best;
    }

    /// <summary>The least point of the free variables; null when rounding leaves no positive definite matrix.</summary>
    private static double[]? Unbound(double[] matrix, double[] right, bool[] free)
    {
        int[] places = [.. Enumerable.Range(0, free.Length).Where(i => free[i])];
        var inverse = new double[places.Length * places.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < places.Length; j++) inverse[(i * places.Length) + j] = matrix[(places[i] * free.Length) + places[j]];
        }

        if (!PositiveDefinite.Invert(inverse, places.Length)) return null;
        var point = new double[free.Length];
        for (var i = 0; i < places.Length; i++)
        {
            for (var j = 0; j < places.Length; j++) point[places[i]] += inverse[(i * places.Length) + j] * right[places[j]];
        }

        return point;
    }

    /// <summary>Goes towards the wanted point as far as nothing falls below 0, and binds what reached it; whether all the way was gone.</summary>
    private static bool Move(double[] point, double[] wanted, bool[] free)
    {
        var (share, first) = (1.0, -1);
        for (var i = 0; i < point.Length; i++)
        {
            if (!free[i] || wanted[i] > 0) continue;
            var reach = point[i] > wanted[i] ? point[i] / (point[i] - wanted[i]) : 0;
            if (first < 0 || reach < share) (share, first) = (Math.Min(1, reach), i);
        }

        for (var i = 0; i < point.Length; i++)
        {
            if (!free[i]) continue;
            point[i] = first < 0 ? wanted[i] : Math.Max(0, point[i] + (share * (wanted[i] - point[i])));
            if (i == first || (wanted[i] <= 0 && point[i] <= 1e-15)) (free[i], point[i]) = (false, 0);
        }

        return first < 0;
    }
}
