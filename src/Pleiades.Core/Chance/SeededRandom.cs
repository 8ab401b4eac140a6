using System.Numerics;

namespace Pleiades;

/// <summary>
/// The generator behind every simulation: xoshiro256** seeded by SplitMix64. The same seed gives the same sequence on every machine and in
/// every version of the program.
/// </summary>
/// <remarks>Source: Blackman and Vigna (2021), Scrambled Linear Pseudorandom Number Generators, ACM TOMS 47(4). Not for secrets. Not thread-safe.</remarks>
public sealed class SeededRandom
{
    private ulong _s0, _s1, _s2, _s3;

    /// <summary>Starts the sequence of a seed.</summary>
    /// <param name="seed">Any number; neighbouring seeds give unrelated sequences.</param>
    public SeededRandom(ulong seed)
    {
        _s0 = SplitMix(ref seed);
        _s1 = SplitMix(ref seed);
        _s2 = SplitMix(ref seed);
        _s3 = SplitMix(ref seed);
    }

    private SeededRandom(ulong s0, ulong s1, ulong s2, ulong s3) => (_s0, _s1, _s2, _s3) = (s0, s1, s2, s3);

    /// <summary>Starts from a raw state, as published test vectors do.</summary>
    /// <param name="s0">First word.</param>
    /// <param name="s1">Second word.</param>
    /// <param name="s2">Third word.</param>
    /// <param name="s3">Fourth word; not all four may be zero.</param>
    /// <exception cref="ArgumentException">All four words are zero, from which the generator never leaves.</exception>
    public static SeededRandom FromState(ulong s0, ulong s1, ulong s2, ulong s3) => (s0 | s1 | s2 | s3) == 0
        ? throw new ArgumentException("The state must have at least one bit set.", nameof(s0))
        : new SeededRandom(s0, s1, s2, s3);

    /// <summary>An independent stream for one replicate, so that work split over cores gives the same bits as on one.</summary>
    /// <param name="seed">The seed of the whole run.</param>
    /// <param name="stream">The replicate.</param>
    public static SeededRandom Stream(ulong seed, ulong stream) => new(SplitMix(ref seed) ^ (stream * 0xD1342543DE82EF95UL));

    /// <summary>Goes to the start of <see cref="Stream"/> of a replicate in place, so that a simulation allocates nothing per replicate.</summary>
    /// <param name="seed">The seed of the whole run.</param>
    /// <param name="stream">The replicate.</param>
    public void Restart(ulong seed, ulong stream)
    {
        var start = SplitMix(ref seed) ^ (stream * 0xD1342543DE82EF95UL);
        _s0 = SplitMix(ref start);
        _s1 = SplitMix(ref start);
        _s2 = SplitMix(ref start);
        _s3 = SplitMix(ref start);
    }

    /// <summary>The next 64 bits.</summary>
    public ulong NextUInt64()
    {
        var result = BitOperations.RotateLeft(_s1 * 5, 7) * 9;
        var t = _s1 << 17;
        _s2 ^= _s0;
        _s3 ^= _s1;
        _s1 ^= _s2;
        _s0 ^= _s3;
        _s2 ^= t;
        _s3 = BitOperations.RotateLeft(_s3, 45);
        return result;
    }

    /// <summary>The next number of the uniform distribution on [0, 1), a multiple of 2⁻⁵³.</summary>
    public double NextDouble() => (NextUInt64() >> 11) * (1.0 / (1UL << 53));

    /// <summary>The next whole number below a limit, without bias.</summary>
    /// <param name="limit">&gt; 0.</param>
    /// <remarks>Source: Lemire (2019), Fast Random Integer Generation in an Interval.</remarks>
    public int NextInt32(int limit)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(limit);
        var range = (ulong)limit;
        var high = Math.BigMul(NextUInt64(), range, out ulong low);
        if (low >= range) return (int)high;
        var threshold = unchecked(0UL - range) % range;
        while (low < threshold) high = Math.BigMul(NextUInt64(), range, out low);
        return (int)high;
    }

    private static ulong SplitMix(ref ulong state)
    {
        var z = state += 0x9E3779B97F4A7C15UL;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
        return z ^ (z >> 31);
    }
}
