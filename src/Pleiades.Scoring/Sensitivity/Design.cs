using System.Collections.Immutable;

namespace Pleiades.Scoring.Sensitivity;

/// <summary>Which alternative of each factor every run takes.</summary>
public sealed class Design
{
    private readonly int[] _choices;

    /// <summary>A design written out.</summary>
    /// <param name="levels">Number of alternatives of each factor.</param>
    /// <param name="choices">Run after run, one position per factor, from 0; copied.</param>
    /// <exception cref="ArgumentException">The runs are not complete, or a factor has no such alternative.</exception>
    public Design(ImmutableArray<int> levels, ReadOnlySpan<int> choices)
    {
        if (levels.IsDefaultOrEmpty) throw new ArgumentException("At least one factor is expected.", nameof(levels));
        if (choices.Length % levels.Length != 0) throw new ArgumentException($"{choices.Length} choices for {levels.Length} factors.", nameof(choices));
        for (var i = 0; i < choices.Length; i++)
        {
            if ((uint)choices[i] >= (uint)levels[i % levels.Length])
                throw new ArgumentException($"Run {(i / levels.Length) + 1} takes alternative {choices[i]} of factor {(i % levels.Length) + 1}, which has {levels[i % levels.Length]}.", nameof(choices));
        }

        (Levels, _choices) = (levels, choices.ToArray());
    }

    /// <summary>Number of alternatives of each factor.</summary>
    public ImmutableArray<int> Levels { get; }

    /// <summary>Number of runs.</summary>
    public int Runs => _choices.Length / Levels.Length;

    /// <summary>The alternatives of one run, a position per factor.</summary>
    /// <param name="run">The run, from 0.</param>
    public ReadOnlySpan<int> this[int run] => _choices.AsSpan(run * Levels.Length, Levels.Length);

    /// <summary>Every combination once, the last factor changing fastest.</summary>
    /// <param name="levels">Number of alternatives of each factor.</param>
    /// <exception cref="ArgumentException">There are more combinations than an array holds.</exception>
    public static Design FullFactorial(ImmutableArray<int> levels)
    {
        var runs = Combinations(levels);
        if (runs * levels.Length > Array.MaxLength) throw new ArgumentException($"{runs} combinations are too many to run.", nameof(levels));
        var choices = new int[(int)runs * levels.Length];
        for (var run = 0; run < (int)runs; run++)
        {
            var rest = run;
            for (var f = levels.Length - 1; f >= 0; f--) (rest, choices[(run * levels.Length) + f]) = Math.DivRem(rest, levels[f]);
        }

        return new Design(levels, choices);
    }

    /// <summary>
    /// The layout of estimated indices: rows A, rows B, then for each factor the rows A with that factor taken from B; rows · (factors + 2) runs.
    /// </summary>
    /// <param name="levels">Number of alternatives of each factor.</param>
    /// <param name="rows">Number of rows in A; ≥ 1.</param>
    /// <param name="seed">Shifts the lattice.</param>
    /// <remarks>
    /// The rows of A and B are the points of one randomly shifted <see cref="Lattice"/> in 2 · factors dimensions, so that every alternative of
    /// every factor is met equally often, up to one. Source: Saltelli et al. (2010), Computer Physics Communications 181.
    /// </remarks>
    public static Design Estimation(ImmutableArray<int> levels, int rows, ulong seed)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(rows, 1);
        var d = levels.Length;
        var lattice = Lattice.Of(rows, 2 * d, seed);
        var choices = new int[rows * (d + 2) * d];
        for (var row = 0; row < rows; row++)
        {
            for (var f = 0; f < d; f++)
            {
                var (a, b) = ((int)(lattice[row, f] * levels[f]), (int)(lattice[row, d + f] * levels[f]));
                choices[(row * d) + f] = a;
                choices[((rows + row) * d) + f] = b;
                for (var block = 0; block < d; block++) choices[((((block + 2) * rows) + row) * d) + f] = block == f ? b : a;
            }
        }

        return new Design(levels, choices);
    }

    /// <summary>Number of combinations, at most <see cref="long.MaxValue"/>.</summary>
    /// <param name="levels">Number of alternatives of each factor.</param>
    public static long Combinations(ImmutableArray<int> levels)
    {
        var product = 1L;
        foreach (var level in levels) product = product > long.MaxValue / Math.Max(1, level) ? long.MaxValue : product * level;
        return product;
    }
}
