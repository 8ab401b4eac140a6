namespace Pleiades.Scoring.Statistics;

/// <summary>The tail of Student's t distribution.</summary>
internal static class StudentT
{
    private const double Tiny = 1e-300;

    /// <summary>P(|T| &gt; t) for t² = <paramref name="numerator"/> / <paramref name="denominator"/>.</summary>
    /// <remarks>P = I_x(ν/2, 1/2) with x = ν / (ν + t²). Source: Abramowitz and Stegun, 26.5.27.</remarks>
    internal static double TwoSided(double numerator, double denominator, int freedom)
    {
        var x = freedom * denominator / ((freedom * denominator) + numerator);
        return RegularisedBeta(x, freedom / 2.0, 0.5);
    }

    /// <summary>The regularised incomplete beta function by its continued fraction (modified Lentz). Source: DLMF 8.17.22.</summary>
    private static double RegularisedBeta(double x, double a, double b)
    {
        if (!(x > 0)) return 0;
        if (x >= 1) return 1;
        var front = Math.Exp(LogGamma(a + b) - LogGamma(a) - LogGamma(b) + (a * Math.Log(x)) + (b * Math.Log(1 - x)));
        return x < (a + 1) / (a + b + 2) ? front * Fraction(x, a, b) / a : 1 - (front * Fraction(1 - x, b, a) / b);
    }

    private static double Fraction(double x, double a, double b)
    {
        var (c, d) = (1.0, 1 / NotZero(1 - ((a + b) * x / (a + 1))));
        var value = d;
        for (var m = 1; m <= 500; m++)
        {
            var even = m * (b - m) * x / ((a + (2 * m) - 1) * (a + (2 * m)));
            d = 1 / NotZero(1 + (even * d));
            c = NotZero(1 + (even / c));
            value *= d * c;
            var odd = -(a + m) * (a + b + m) * x / ((a + (2 * m)) * (a + (2 * m) + 1));
            d = 1 / NotZero(1 + (odd * d));
            c = NotZero(1 + (odd / c));
            value *= d * c;
            if (Math.Abs((d * c) - 1) < 1e-16) break;
        }

        return value;
    }

    private static double NotZero(double value) => Math.Abs(value) < Tiny ? Tiny : value;

    /// <summary>ln Γ for x &gt; 0: recurrence up to 10, then Stirling's series. Source: DLMF 5.11.1.</summary>
    private static double LogGamma(double x)
    {
        var shift = 0.0;
        for (; x < 10; x++) shift -= Math.Log(x);
        var inverse = 1 / (x * x);
        var series = (1.0 / 12) - (inverse * ((1.0 / 360) - (inverse * ((1.0 / 1260) - (inverse * ((1.0 / 1680) - (inverse * (1.0 / 1188))))))));
        return shift + ((x - 0.5) * Math.Log(x)) - x + (0.5 * Math.Log(2 * Math.PI)) + (series / x);
    }
}
