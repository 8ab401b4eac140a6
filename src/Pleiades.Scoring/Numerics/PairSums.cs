namespace Pleiades.Scoring.Numerics;

/// <summary>Correlation whose sums are rounded once, so that the order of the values does not show even in the last place.</summary>
internal static class PairSums
{
    /// <summary>Pearson's r over the positions that have both; NaN without spread on either side.</summary>
    internal static double Correlation(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (xx, xy, yy, _) = Products(left, right);
        return xx > 0 && yy > 0 ? Math.Clamp(xy / (Math.Sqrt(xx) * Math.Sqrt(yy)), -1, 1) : double.NaN;
    }

    /// <summary>The covariance of a sample over the positions that have both; NaN below two.</summary>
    internal static double Covariance(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var (_, xy, _, count) = Products(left, right);
        return count > 1 ? xy / (count - 1) : double.NaN;
    }

    private static (double Left, double Cross, double Right, int Count) Products(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        var count = 0;
        var (meanX, meanY) = Means(left, right);
        double xx = 0, xxLow = 0, xy = 0, xyLow = 0, yy = 0, yyLow = 0;
        for (var i = 0; i < left.Length; i++)
        {
            var (x, y) = (left[i] - meanX, right[i] - meanY);
            if (double.IsNaN(x) || double.IsNaN(y)) continue;
            count++;
            Sums.Add(ref xx, ref xxLow, x * x);
            Sums.Add(ref xy, ref xyLow, x * y);
            Sums.Add(ref yy, ref yyLow, y * y);
        }

        return (xx + xxLow, xy + xyLow, yy + yyLow, count);
    }

    private static (double X, double Y) Means(ReadOnlySpan<double> left, ReadOnlySpan<double> right)
    {
        double x = 0, xLow = 0, y = 0, yLow = 0;
        var count = 0;
        for (var i = 0; i < left.Length; i++)
        {
            if (double.IsNaN(left[i]) || double.IsNaN(right[i])) continue;
            Sums.Add(ref x, ref xLow, left[i]);
            Sums.Add(ref y, ref yLow, right[i]);
            count++;
        }

        return ((x + xLow) / count, (y + yLow) / count);
    }
}
