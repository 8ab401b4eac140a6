using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Decisions;

/// <summary>PROMETHEE II: how strongly a subject is preferred to the others, less how strongly they are preferred to it.</summary>
/// <remarks>
/// Missing (NaN): a criterion counts for a pair only when both have it, its weight being shared out over the rest; a pair without a common
/// criterion is not compared, and flows are divided by the number of others compared. Nobody to compare with: NaN. A criterion that does not
/// vary prefers nobody. Sums over the others are rounded once, so that the order of rows does not show.
/// Source: Brans and Vincke (1985), Management Science 31. O(rows² × criteria).
/// </remarks>
public static class Promethee
{
    /// <summary>Writes the net flow per subject, −1 … 1, more being better.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="preference">When a difference counts.</param>
    /// <param name="net">Receives the net flows; one per subject.</param>
    /// <exception cref="ArgumentException">The length differs from the number of subjects.</exception>
    public static void NetFlow(Criteria criteria, Preference preference, Span<double> net)
    {
        var minus = new double[net.Length];
        Flows(criteria, preference, net, minus);
        for (var r = 0; r < net.Length; r++) net[r] -= minus[r];
    }

    /// <summary>Writes the flows per subject.</summary>
    /// <param name="criteria">The decision.</param>
    /// <param name="preference">When a difference counts.</param>
    /// <param name="plus">Receives how strongly each is preferred to the others on average; fraction 0..1.</param>
    /// <param name="minus">Receives how strongly the others are preferred to it on average; fraction 0..1.</param>
    /// <exception cref="ArgumentException">A length differs from the number of subjects.</exception>
    public static void Flows(Criteria criteria, Preference preference, Span<double> plus, Span<double> minus)
    {
        ArgumentNullException.ThrowIfNull(preference);
        preference.Validate();
        if (plus.Length != criteria.Rows || minus.Length != criteria.Rows)
            throw new ArgumentException($"{plus.Length} and {minus.Length} places for {criteria.Rows} subjects.", nameof(plus));
        var ranges = new double[criteria.Count];
        for (var c = 0; c < ranges.Length; c++)
        {
            var (low, high) = Sums.Range(criteria.Column(c));
            ranges[c] = high - low;
        }

        var pairs = new PairPreferences(criteria.Rows);
        for (var i = 0; i < criteria.Rows; i++)
        {
            pairs.Compare(criteria, preference, ranges, i);
            (plus[i], minus[i]) = pairs.Means();
        }
    }

    /// <summary>One subject against all others.</summary>
    private sealed class PairPreferences(int rows)
    {
        private readonly double[] _for = new double[rows];
        private readonly double[] _against = new double[rows];
        private readonly double[] _common = new double[rows];

        internal void Compare(Criteria criteria, Preference preference, double[] ranges, int row)
        {
            Array.Clear(_for);
            Array.Clear(_against);
            Array.Clear(_common);
            for (var c = 0; c < ranges.Length; c++)
            {
                var column = criteria.Column(c);
                if (double.IsNaN(column[row])) continue;
                var (sign, weight) = (criteria.DirectionOf(c) == Direction.Less ? -1 : 1, criteria.Weights[c]);
                for (var j = 0; j < column.Length; j++)
                {
                    var difference = sign * (column[row] - column[j]);
                    if (double.IsNaN(difference)) continue;
                    _common[j] += weight;
                    if (difference > 0) _for[j] += weight * preference.Of(difference, ranges[c]);
                    else if (difference < 0) _against[j] += weight * preference.Of(-difference, ranges[c]);
                }
            }

            _common[row] = 0;
        }

        internal (double Plus, double Minus) Means()
        {
            for (var j = 0; j < _common.Length; j++)
                (_for[j], _against[j]) = _common[j] > 0 ? (_for[j] / _common[j], _against[j] / _common[j]) : (double.NaN, double.NaN);
            return (Sums.Mean(_for), Sums.Mean(_against));
        }
    }
}
