using System.Collections.Immutable;

namespace Pleiades.Scoring.Uncertainty;

/// <summary>What is known about a value: how likely which numbers are.</summary>
/// <remarks>Made by its factories only, so that every law in hand can be drawn from. Unit: that of the cell.</remarks>
public sealed partial class CellLaw
{
    private const int MostTries = 64;

    private readonly double _first;
    private readonly double _second;
    private readonly double _third;
    private readonly double _fourth;
    private readonly double[] _shares = [];
    private readonly double[] _pool = [];

    private CellLaw(LawKind kind, double first, double second, double third = double.NaN, double fourth = double.NaN) =>
        (Kind, _first, _second, _third, _fourth) = (kind, first, second, third, fourth);

    private CellLaw(double[] cumulated, ImmutableArray<CellLaw> parts) => (Kind, _shares, Parts) = (LawKind.Mixture, cumulated, parts);

    private CellLaw(double[] pool, double shift) => (Kind, _pool, _first) = (LawKind.Mixture, pool, shift);

    /// <summary>The shape.</summary>
    public LawKind Kind { get; }

    /// <summary>The parts of a mixture; empty for other shapes.</summary>
    public ImmutableArray<CellLaw> Parts { get; } = [];

    /// <summary>The value that stands for the law where one number is needed: the mean, the mode of a triangle, the bound itself, the first part of a mixture.</summary>
    public double Nominal => Kind switch
    {
        LawKind.Uniform => (_first + _second) / 2,
        LawKind.Triangular => _second,
        LawKind.Mixture => Parts.IsEmpty ? double.NaN : Parts[0].Nominal,
        _ => _first,
    };

    /// <summary>Draws a value.</summary>
    /// <param name="chance">The generator.</param>
    public double Draw(SeededRandom chance)
    {
        ArgumentNullException.ThrowIfNull(chance);
        return Kind switch
        {
            LawKind.Exact => _first,
            LawKind.Uniform => _first + ((_second - _first) * chance.NextDouble()),
            LawKind.Triangular => Triangle(chance.NextDouble()),
            LawKind.Normal => Bell(chance),
            LawKind.OneSided => _first - (_second * Math.Log(1 - chance.NextDouble())),
            _ when _pool.Length > 0 => _pool[chance.NextInt32(_pool.Length)] + _first,
            _ => Parts[Part(chance.NextDouble())].Draw(chance),
        };
    }

    /// <summary>One of the numbers of a pool, equally likely, and a shift; the pool is shared, not copied, and must not be empty.</summary>
    internal static CellLaw Pool(double[] pool, double shift) => new(pool, shift);

    private double Triangle(double share)
    {
        var (width, rise) = (_third - _first, _second - _first);
        return share * width < rise
            ? _first + Math.Sqrt(share * width * rise)
            : _third - Math.Sqrt((1 - share) * width * (_third - _second));
    }

    private double Bell(SeededRandom chance)
    {
        var value = _first;
        for (var attempt = 0; attempt < MostTries; attempt++)
        {
            value = _first + (_second * Chances.Normal(chance));
            if (value >= _third && value <= _fourth) return value;
        }

        return Math.Clamp(value, _third, _fourth);
    }

    private int Part(double share)
    {
        var part = 0;
        while (part < _shares.Length - 1 && share >= _shares[part]) part++;
        return part;
    }
}
