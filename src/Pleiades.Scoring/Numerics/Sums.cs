using System.Runtime.Intrinsics;

namespace Pleiades.Scoring.Numerics;

/// <summary>Sums and means to the last place.</summary>
/// <remarks>
/// A sum and the sum of its rounding errors together carry about 106 bits, so that a mean does not depend on the order of the values: a
/// group mean that equals an observed value must equal it to the bit, or ranks move. Four lanes, fixed by the index, give the same bits on
/// every processor. Source: Ogita, Rump and Oishi (2005), Accurate Sum and Dot Product, SIAM J. Sci. Comput. 26(6), algorithm 4.4.
/// </remarks>
internal static class Sums
{
    /// <summary>The mean of the values that are there, rounded once; NaN when none is.</summary>
    internal static double Mean(ReadOnlySpan<double> values)
    {
        var (high, low, count) = Total(values);
        return Quotient(high, low, count);
    }

    /// <summary>(high + low) / count, rounded once; NaN for a count of 0.</summary>
    internal static double Quotient(double high, double low, int count)
    {
        if (count == 0) return double.NaN;
        var quotient = high / count;
        return quotient + ((Math.FusedMultiplyAdd(-quotient, count, high) + low) / count);
    }

    /// <summary>The sum of the values that are there in two parts, and their number.</summary>
    internal static (double High, double Low, int Count) Total(ReadOnlySpan<double> values) =>
        Total(values, double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The same for values cut to <paramref name="least"/>..<paramref name="most"/>.</summary>
    internal static (double High, double Low, int Count) Total(ReadOnlySpan<double> values, double least, double most)
    {
        var (sum, counts) = (default(Lanes), Vector256<long>.Zero);
        var (floor, ceiling, i) = (Vector256.Create(least), Vector256.Create(most), 0);
        for (; i <= values.Length - 4; i += 4)
        {
            var value = Vector256.Create(values.Slice(i, 4));
            var there = Vector256.Equals(value, value);
            counts -= there.AsInt64();
            sum.Add(Vector256.Min(Vector256.Max(value, floor), ceiling) & there);
        }

        var (high, low) = sum.Joined();
        var count = (int)Vector256.Sum(counts);
        for (; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            count++;
            Add(ref high, ref low, Math.Min(Math.Max(values[i], least), most));
        }

        var total = high + low;
        return (total, low - (total - high), count);
    }

    /// <summary>Adds a value to a sum and what is lost in rounding to its errors.</summary>
    internal static void Add(ref double sum, ref double errors, double value)
    {
        var next = sum + value;
        var part = next - sum;
        errors += (sum - (next - part)) + (value - part);
        sum = next;
    }

    /// <summary>The sum of squares of the values that are there, rounded once but for the squares.</summary>
    internal static double OfSquares(ReadOnlySpan<double> values)
    {
        var (high, low) = (0.0, 0.0);
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) Add(ref high, ref low, value * value);
        }

        return high + low;
    }

    /// <summary>The standard deviation of the values that are there, of a sample or of all there are; NaN for none, or for one of a sample.</summary>
    internal static double Deviation(ReadOnlySpan<double> values, bool sample)
    {
        var (mean, high, low, count) = (Mean(values), 0.0, 0.0, 0);
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            Add(ref high, ref low, (value - mean) * (value - mean));
            count++;
        }

        return Math.Sqrt((high + low) / (count - (sample ? 1 : 0)));
    }

    /// <summary>The median of the values that are there; NaN when none is.</summary>
    internal static double Median(ReadOnlySpan<double> values)
    {
        var sorted = Present(values);
        if (sorted.Length == 0) return double.NaN;
        Array.Sort(sorted);
        var (lower, upper) = (sorted[(sorted.Length - 1) / 2], sorted[sorted.Length / 2]);
        return (lower + upper) / 2;
    }

    /// <summary>The values that are there, in their order.</summary>
    internal static double[] Present(ReadOnlySpan<double> values)
    {
        var present = new double[values.Length - Missing(values)];
        var at = 0;
        foreach (var value in values)
        {
            if (!double.IsNaN(value)) present[at++] = value;
        }

        return present;
    }

    /// <summary>Number of values that are missing.</summary>
    internal static int Missing(ReadOnlySpan<double> values)
    {
        var (counts, i) = (Vector256<long>.Zero, 0);
        for (; i <= values.Length - 4; i += 4)
        {
            var value = Vector256.Create(values.Slice(i, 4));
            counts -= Vector256.Equals(value, value).AsInt64();
        }

        var missing = i - (int)Vector256.Sum(counts);
        for (; i < values.Length; i++) missing += double.IsNaN(values[i]) ? 1 : 0;
        return missing;
    }

    /// <summary>Least and greatest of the values that are there; NaN when none is.</summary>
    internal static (double Min, double Max) Range(ReadOnlySpan<double> values)
    {
        var (least, most, i) = (Vector256.Create(double.PositiveInfinity), Vector256.Create(double.NegativeInfinity), 0);
        for (; i <= values.Length - 4; i += 4)
        {
            var value = Vector256.Create(values.Slice(i, 4));
            least = Vector256.ConditionalSelect(Vector256.LessThan(value, least), value, least);
            most = Vector256.ConditionalSelect(Vector256.GreaterThan(value, most), value, most);
        }

        var (min, max) = (double.PositiveInfinity, double.NegativeInfinity);
        for (var lane = 0; lane < 4; lane++) (min, max) = (Math.Min(min, least[lane]), Math.Max(max, most[lane]));
        for (; i < values.Length; i++)
        {
            if (values[i] < min) min = values[i];
            if (values[i] > max) max = values[i];
        }

        return min <= max ? (min, max) : (double.NaN, double.NaN);
    }

    /// <summary>Four sums side by side, each with its errors.</summary>
    internal struct Lanes
    {
        private Vector256<double> _sum, _errors;

        /// <summary>Adds one value to each.</summary>
        internal void Add(Vector256<double> value)
        {
            var next = _sum + value;
            var part = next - _sum;
            _errors += (_sum - (next - part)) + (value - part);
            _sum = next;
        }

        /// <summary>The four as one.</summary>
        internal readonly (double Sum, double Errors) Joined()
        {
            var (sum, errors) = (_sum[0], _errors[0] + _errors[1] + _errors[2] + _errors[3]);
            for (var lane = 1; lane < 4; lane++) Sums.Add(ref sum, ref errors, _sum[lane]);
            return (sum, errors);
        }
    }
}
