using System.Buffers;
using System.Collections.Immutable;

namespace Pleiades.Scoring.Ranking;

/// <summary>Ranks of the values that are there; a missing value (NaN) has no rank (NaN).</summary>
/// <remarks>Shape: <c>destination</c> has the length and order of <c>values</c> and may be the same memory. O(n log n).</remarks>
public static class Ranks
{
    /// <summary>Writes ranks with 1 for the smallest value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the ranks.</param>
    public static void Ascending(ReadOnlySpan<double> values, TieRule ties, Span<double> destination) => Write(values, 1, ties, destination);

    /// <summary>Writes ranks with 1 for the greatest value.</summary>
    /// <param name="values">The values.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the ranks.</param>
    public static void Descending(ReadOnlySpan<double> values, TieRule ties, Span<double> destination) => Write(values, -1, ties, destination);

    /// <summary>Writes ranks with 1 for the greatest value within each group; a subject without a group has no rank.</summary>
    /// <param name="values">The values.</param>
    /// <param name="groups">The group of each, null for none; same length.</param>
    /// <param name="ties">What equal values share.</param>
    /// <param name="destination">Receives the ranks.</param>
    public static void DescendingWithin(ReadOnlySpan<double> values, ImmutableArray<string?> groups, TieRule ties, Span<double> destination)
    {
        if (groups.Length != values.Length)
            throw new ArgumentException($"{groups.Length} groups for {values.Length} values.", nameof(groups));
        var ranks = new double[values.Length];
        Array.Fill(ranks, double.NaN);
        foreach (var group in groups.Where(g => g is not null).Distinct(StringComparer.Ordinal))
        {
            var part = new double[values.Length];
            for (var i = 0; i < part.Length; i++) part[i] = groups[i] == group ? values[i] : double.NaN;
            Descending(part, ties, part);
            for (var i = 0; i < part.Length; i++)
            {
                if (groups[i] == group) ranks[i] = part[i];
            }
        }

        ranks.CopyTo(destination);
    }

    private static void Write(ReadOnlySpan<double> values, int sign, TieRule ties, Span<double> destination)
    {
        if (values.Length != destination.Length)
            throw new ArgumentException($"The destination holds {destination.Length} numbers; {values.Length} are expected.", nameof(destination));
        var (keys, places, count) = (ArrayPool<double>.Shared.Rent(values.Length), ArrayPool<int>.Shared.Rent(values.Length), 0);
        for (var i = 0; i < values.Length; i++)
        {
            if (double.IsNaN(values[i])) continue;
            (keys[count], places[count]) = (sign * values[i], i);
            count++;
        }

        destination.Fill(double.NaN);
        Array.Sort(keys, places, 0, count);
        for (var first = 0; first < count;)
        {
            var end = first + 1;
            while (end < count && keys[end].CompareTo(keys[first]) == 0) end++;
            var rank = ties == TieRule.Smallest ? first + 1 : (first + 1 + end) / 2.0;
            for (; first < end; first++) destination[places[first]] = rank;
        }

        ArrayPool<double>.Shared.Return(keys);
        ArrayPool<int>.Shared.Return(places);
    }
}
