using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Scoring.Normalisation;

/// <content>Methods that keep the order of the subjects only.</content>
public static partial class Normalise
{
    /// <summary>Writes ascending ranks of y: 1 for the worst.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the ranks.</param>
    public static ColumnFlaw Rank(ReadOnlySpan<double> values, Direction direction, TieRule ties, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out _, out _) is var flaw and not ColumnFlaw.None) return flaw;
        Ranks.Ascending(destination, ties, destination);
        return ColumnFlaw.None;
    }

    /// <summary>Writes ascending ranks less one: 0 for the worst.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the Borda scores.</param>
    public static ColumnFlaw Borda(ReadOnlySpan<double> values, Direction direction, TieRule ties, Span<double> destination)
    {
        var flaw = Rank(values, direction, ties, destination);
        for (var i = 0; i < destination.Length; i++) destination[i]--;
        return flaw;
    }

    /// <summary>Writes (rank − 1) / (n − 1) with n the number of values that are there; fraction 0..1.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the percentile ranks.</param>
    public static ColumnFlaw PercentRank(ReadOnlySpan<double> values, Direction direction, TieRule ties, Span<double> destination)
    {
        var count = Sums.Total(values).Count;
        var flaw = Borda(values, direction, ties, destination);
        for (var i = 0; i < destination.Length; i++) destination[i] /= count - 1;
        return flaw;
    }
}
