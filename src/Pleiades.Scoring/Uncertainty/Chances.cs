namespace Pleiades.Scoring.Uncertainty;

/// <summary>Draws of other laws than the uniform one.</summary>
internal static class Chances
{
    /// <summary>A draw of the standard normal law.</summary>
    /// <remarks>Source: Marsaglia and Bray (1964), the polar method; the second number of each pair is not kept, so that a draw depends on nothing before it.</remarks>
    internal static double Normal(SeededRandom chance)
    {
        while (true)
        {
            var (u, v) = ((2 * chance.NextDouble()) - 1, (2 * chance.NextDouble()) - 1);
            var square = (u * u) + (v * v);
            if (square is < 1 and > 0) return u * Math.Sqrt(-2 * Math.Log(square) / square);
        }
    }

    /// <summary>A draw of the gamma law with scale 1.</summary>
    /// <param name="chance">The generator.</param>
    /// <param name="shape">&gt; 0.</param>
    /// <remarks>Source: Marsaglia and Tsang (2000), ACM TOMS 26(3); below 1 by the power of a uniform draw.</remarks>
    internal static double Gamma(SeededRandom chance, double shape)
    {
        if (shape < 1) return Gamma(chance, shape + 1) * Math.Pow(1 - chance.NextDouble(), 1 / shape);
        var d = shape - (1.0 / 3);
        var c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            var x = Normal(chance);
            var v = 1 + (c * x);
            if (v <= 0) continue;
            v = v * v * v;
            if (Math.Log(1 - chance.NextDouble()) < (0.5 * x * x) + d - (d * v) + (d * Math.Log(v))) return d * v;
        }
    }
}
