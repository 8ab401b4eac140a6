namespace Pleiades.Scoring.Statistics;

/// <summary>Concordant less discordant pairs, corrected for ties.</summary>
/// <remarks>Source: Knight (1966), A Computer Method for Calculating Kendall's Tau with Ungrouped Data, JASA 61. O(n log n).</remarks>
internal static class KendallTau
{
    /// <summary>τ-b of complete pairs; NaN where one side has no spread. The arrays are used up.</summary>
    internal static double B(double[] x, double[] y)
    {
        var pairs = Pairs(x.Length);
        Array.Sort(x, y);
        var (tiedLeft, tiedBoth) = (0L, 0L);
        for (var first = 0; first < x.Length;)
        {
            var end = RunEnd(x, first);
            Array.Sort(y, first, end - first);
            tiedLeft += Pairs(end - first);
            for (var i = first; i < end;)
            {
                var next = Math.Min(RunEnd(y, i), end);
                tiedBoth += Pairs(next - i);
                i = next;
            }

            first = end;
        }

        var discordant = Exchanges(y, new double[y.Length], 0, y.Length);
        var tiedRight = 0L;
        for (var first = 0; first < y.Length;)
        {
            var end = RunEnd(y, first);
            tiedRight += Pairs(end - first);
            first = end;
        }

        var (left, right) = (pairs - tiedLeft, pairs - tiedRight);
        var balance = pairs - tiedLeft - tiedRight + tiedBoth - (2 * discordant);
        return left > 0 && right > 0 ? balance / (Math.Sqrt(left) * Math.Sqrt(right)) : double.NaN;
    }

    private static long Pairs(long n) => n * (n - 1) / 2;

    private static int RunEnd(double[] values, int first)
    {
        var end = first + 1;
        while (end < values.Length && values[end].CompareTo(values[first]) == 0) end++;
        return end;
    }

    /// <summary>Sorts a stretch by merging and counts the neighbours that bubble sort would exchange.</summary>
    private static long Exchanges(double[] values, double[] room, int first, int count)
    {
        if (count < 2) return 0;
        var half = count / 2;
        var exchanges = Exchanges(values, room, first, half) + Exchanges(values, room, first + half, count - half);
        var (left, right, end) = (first, first + half, first + count);
        for (var at = first; at < end; at++)
        {
            if (left < first + half && (right >= end || values[left].CompareTo(values[right]) <= 0)) room[at] = values[left++];
            else
            {
                exchanges += first + half - left;
                room[at] = values[right++];
            }
        }

        Array.Copy(room, first, values, first, count);
        return exchanges;
    }
}
