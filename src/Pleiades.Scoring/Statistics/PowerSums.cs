using System.Runtime.Intrinsics;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Statistics;

/// <summary>Sums of the second, third and fourth powers of the deviations from the mean.</summary>
/// <param name="Count">Number of values that are there.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Squares">Σ (x − mean)².</param>
/// <param name="Cubes">Σ (x − mean)³.</param>
/// <param name="Fourths">Σ (x − mean)⁴.</param>
internal readonly record struct PowerSums(int Count, double Mean, double Squares, double Cubes, double Fourths)
{
    /// <summary>The standard deviation of a sample; NaN below two values.</summary>
    internal double StandardDeviation => Count < 2 ? double.NaN : Math.Sqrt(Squares / (Count - 1));

    /// <summary>The adjusted skewness; NaN below three values or without spread.</summary>
    internal double Skewness => Count < 3 || !(Squares > 0)
        ? double.NaN
        : Math.Sqrt(Count) * Cubes / Math.Pow(Squares, 1.5) * Math.Sqrt(Count * (Count - 1.0)) / (Count - 2);

    /// <summary>The adjusted excess kurtosis; NaN below four values or without spread.</summary>
    internal double Kurtosis => Count < 4 || !(Squares > 0)
        ? double.NaN
        : (((Count + 1.0) * ((Count * Fourths / (Squares * Squares)) - 3)) + 6) * (Count - 1.0) / ((Count - 2.0) * (Count - 3.0));

    /// <summary>The sums of all values.</summary>
    internal static PowerSums Of(ReadOnlySpan<double> values) => Of(values, double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The sums of values cut to <paramref name="least"/>..<paramref name="most"/>, as winsorising leaves them.</summary>
    internal static PowerSums Of(ReadOnlySpan<double> values, double least, double most)
    {
        var (high, low, count) = Sums.Total(values, least, most);
        var mean = Sums.Quotient(high, low, count);
        var (squares, cubes, fourths) = (default(Sums.Lanes), default(Sums.Lanes), default(Sums.Lanes));
        var (floor, ceiling, centre, i) = (Vector256.Create(least), Vector256.Create(most), Vector256.Create(mean), 0);
        for (; i <= values.Length - 4; i += 4)
        {
            var value = Vector256.Create(values.Slice(i, 4));
            var away = (Vector256.Min(Vector256.Max(value, floor), ceiling) - centre) & Vector256.Equals(value, value);
            var square = away * away;
            squares.Add(square);
            cubes.Add(square * away);
            fourths.Add(square * square);
        }

        return Rest(values[i..], (least, most), new PowerSums(count, mean, 0, 0, 0), [squares.Joined(), cubes.Joined(), fourths.Joined()]);
    }

    private static PowerSums Rest(ReadOnlySpan<double> values, (double Least, double Most) ends, PowerSums begun, Span<(double Sum, double Errors)> sums)
    {
        foreach (var value in values)
        {
            if (double.IsNaN(value)) continue;
            var away = Math.Min(Math.Max(value, ends.Least), ends.Most) - begun.Mean;
            var square = away * away;
            Sums.Add(ref sums[0].Sum, ref sums[0].Errors, square);
            Sums.Add(ref sums[1].Sum, ref sums[1].Errors, square * away);
            Sums.Add(ref sums[2].Sum, ref sums[2].Errors, square * square);
        }

        return begun with { Squares = sums[0].Sum + sums[0].Errors, Cubes = sums[1].Sum + sums[1].Errors, Fourths = sums[2].Sum + sums[2].Errors };
    }
}
