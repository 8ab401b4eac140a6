namespace Pleiades.Scoring.Sensitivity;

/// <summary>Evenly spread points of a unit cube: x = frac(i · gᵈ / n + shift), a Korobov rank-1 lattice.</summary>
/// <remarks>
/// Each coordinate alone takes n equally spaced values, whatever n is, so that a factor of any number of alternatives is met evenly. The
/// multiplier g is the one with the least P₂ (the squared worst-case error of periodic functions) among a fixed number of candidates
/// coprime to n. The shift is drawn from the seed. Source: Sloan and Joe (1994), Lattice Methods for Multiple Integration, ch. 4.
/// </remarks>
internal sealed class Lattice
{
    private const int Candidates = 64;
    private const double GoldenRatio = 0.6180339887498949;

    private readonly long[] _steps;
    private readonly double[] _shifts;
    private readonly int _points;

    private Lattice(int points, long[] steps, double[] shifts) => (_points, _steps, _shifts) = (points, steps, shifts);

    /// <summary>A coordinate of a point; in [0, 1).</summary>
    internal double this[int point, int dimension]
    {
        get
        {
            var x = ((double)(point * _steps[dimension] % _points) / _points) + _shifts[dimension];
            return x >= 1 ? x - 1 : x;
        }
    }

    /// <summary>A lattice of so many points in so many dimensions.</summary>
    internal static Lattice Of(int points, int dimensions, ulong seed)
    {
        var chance = new SeededRandom(seed);
        var shifts = new double[dimensions];
        for (var d = 0; d < dimensions; d++) shifts[d] = chance.NextDouble();
        var (best, least) = (Steps(points, dimensions, 1), double.PositiveInfinity);
        for (var c = 1; c <= Candidates; c++)
        {
            var multiplier = 1 + (long)(points * Fraction(c * GoldenRatio));
            if (Divisor(multiplier, points) != 1) continue;
            var steps = Steps(points, dimensions, multiplier);
            if (Error(points, steps) is var error && error < least) (best, least) = (steps, error);
        }

        return new Lattice(points, best, shifts);
    }

    private static double Fraction(double x) => x - Math.Floor(x);

    private static long[] Steps(int points, int dimensions, long multiplier)
    {
        var steps = new long[dimensions];
        steps[0] = 1;
        for (var d = 1; d < dimensions; d++) steps[d] = steps[d - 1] * multiplier % points;
        return steps;
    }

    /// <summary>The mean over the points of Π (1 + B₂(x) / 2), less 1; B₂(x) = x² − x + 1/6.</summary>
    private static double Error(int points, long[] steps)
    {
        var sum = 0.0;
        for (var i = 0; i < points; i++)
        {
            var product = 1.0;
            foreach (var step in steps)
            {
                var x = (double)(i * step % points) / points;
                product *= 1 + (0.5 * ((x * (x - 1)) + (1.0 / 6)));
            }

            sum += product;
        }

        return (sum / points) - 1;
    }

    private static long Divisor(long a, long b)
    {
        while (b != 0) (a, b) = (b, a % b);
        return a;
    }
}
