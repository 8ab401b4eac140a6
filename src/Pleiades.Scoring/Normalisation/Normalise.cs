using System.Runtime.Intrinsics;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Numerics;
using Pleiades.Scoring.Statistics;

namespace Pleiades.Scoring.Normalisation;

/// <summary>Brings one indicator to a scale; one method per way of doing it.</summary>
/// <remarks>
/// Shape: <c>values</c> and <c>destination</c> have one length and one order and may be the same memory. y = direction × value.
/// Missing (NaN): stays missing and counts nowhere. A column that cannot be normalised becomes NaN throughout and the flaw is returned.
/// A context indicator (direction 0) is such a column.
/// </remarks>
public static partial class Normalise
{
    /// <summary>Writes lower + (y − min) / (max − min) · (upper − lower).</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="lower">Score of the worst; points.</param>
    /// <param name="upper">Score of the best; points.</param>
    /// <param name="destination">Receives the scores.</param>
    public static ColumnFlaw MinMax(ReadOnlySpan<double> values, Direction direction, double lower, double upper, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out var min, out var max) is var flaw and not ColumnFlaw.None) return flaw;
        Scaled(destination, (min, max - min), (lower, upper - lower));
        return ColumnFlaw.None;
    }

    /// <summary>Writes (y − mean) / standard deviation · <paramref name="deviation"/> + <paramref name="mean"/>; the sample deviation (n − 1).</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="mean">Mean of the scores; points.</param>
    /// <param name="deviation">Standard deviation of the scores; points.</param>
    /// <param name="destination">Receives the scores.</param>
    public static ColumnFlaw ZScore(ReadOnlySpan<double> values, Direction direction, double mean, double deviation, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out _, out _) is var flaw and not ColumnFlaw.None) return flaw;
        var sums = PowerSums.Of(destination);
        var (centre, spread) = (sums.Mean, sums.StandardDeviation);
        for (var i = 0; i < destination.Length; i++) destination[i] = ((destination[i] - centre) / spread * deviation) + mean;
        return ColumnFlaw.None;
    }

    /// <summary>Writes 1 − (max − y) / (max − min): 1 for the best, 0 for the worst.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="destination">Receives the scores.</param>
    public static ColumnFlaw DistanceToMax(ReadOnlySpan<double> values, Direction direction, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out var min, out var max) is var flaw and not ColumnFlaw.None) return flaw;
        for (var i = 0; i < destination.Length; i++) destination[i] = 1 - ((max - destination[i]) / (max - min));
        return ColumnFlaw.None;
    }

    /// <summary>Writes 1 − (y_ref − y) / (y_ref − min): 1 for the reference subject, 0 for the worst.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="reference">Position of the reference subject.</param>
    /// <param name="cap">Whether scores end at 1.</param>
    /// <param name="destination">Receives the scores.</param>
    public static ColumnFlaw DistanceToReference(
        ReadOnlySpan<double> values, Direction direction, int reference, TargetCap cap, Span<double> destination)
    {
        if ((uint)reference >= (uint)values.Length)
            throw new ArgumentOutOfRangeException(nameof(reference), reference, $"A position below {values.Length} is expected.");
        if (Oriented(values, direction, destination, out var min, out _) is var flaw and not ColumnFlaw.None) return flaw;
        var anchor = destination[reference];
        if (double.IsNaN(anchor)) return Nothing(destination, ColumnFlaw.ReferenceMissing);
        if (!(anchor > min)) return Nothing(destination, ColumnFlaw.ReferenceAtMinimum);
        for (var i = 0; i < destination.Length; i++) destination[i] = Capped(1 - ((anchor - destination[i]) / (anchor - min)), cap);
        return ColumnFlaw.None;
    }

    /// <summary>Writes (y − min) / (direction · target − min): 1 at the target, 0 for the worst.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="target">The target in the unit of the values.</param>
    /// <param name="cap">Whether scores end at 1.</param>
    /// <param name="destination">Receives the scores.</param>
    public static ColumnFlaw DistanceToTarget(
        ReadOnlySpan<double> values, Direction direction, double target, TargetCap cap, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out var min, out _) is var flaw and not ColumnFlaw.None) return flaw;
        var whole = ((int)direction * target) - min;
        if (!(Math.Abs(whole) > 0)) return Nothing(destination, ColumnFlaw.TargetAtMinimum);
        for (var i = 0; i < destination.Length; i++) destination[i] = Capped((destination[i] - min) / whole, cap);
        return ColumnFlaw.None;
    }

    /// <summary>Writes the fraction of the best: x / max where more is better, min / x where less is better; all values must be positive for the latter.</summary>
    /// <param name="values">The values.</param>
    /// <param name="direction">Which way is better.</param>
    /// <param name="destination">Receives the fractions.</param>
    /// <remarks>Dividing the negated values by their maximum, as is done elsewhere, turns the scale upside down where less is better.</remarks>
    public static ColumnFlaw FractionOfBest(ReadOnlySpan<double> values, Direction direction, Span<double> destination)
    {
        if (Oriented(values, direction, destination, out var min, out var max) is var flaw and not ColumnFlaw.None) return flaw;
        var less = direction == Direction.Less;
        if (less ? !(max < 0) : !(max > 0)) return Nothing(destination, ColumnFlaw.NotPositive);
        for (var i = 0; i < destination.Length; i++) destination[i] = less ? max / destination[i] : destination[i] / max;
        return ColumnFlaw.None;
    }

    /// <summary>Writes scale · (x − zero) / (full − zero), cut to 0..scale where the goalposts say so.</summary>
    /// <param name="values">The values.</param>
    /// <param name="goalposts">The values that score 0 and full; they carry the direction.</param>
    /// <param name="destination">Receives the scores; points.</param>
    /// <remarks>Goalposts do not look at the other subjects, so a constant column is scored like any other.</remarks>
    public static ColumnFlaw ToGoalposts(ReadOnlySpan<double> values, Goalposts goalposts, Span<double> destination)
    {
        ArgumentNullException.ThrowIfNull(goalposts);
        SameLength(values, destination);
        for (var i = 0; i < values.Length; i++)
        {
            var share = (values[i] - goalposts.Zero) / (goalposts.Full - goalposts.Zero);
            if (goalposts.Cut == GoalpostCut.Cut) share = Math.Clamp(share, 0, 1);
            destination[i] = share * goalposts.Scale;
        }

        return ColumnFlaw.None;
    }

    /// <summary>Brings scores from their own ends, or from the least and the greatest of them, to two others.</summary>
    internal static ColumnFlaw Bring(Span<double> scores, (double Low, double High)? ends, ScoreBounds bounds)
    {
        var (low, high) = ends ?? Sums.Range(scores);
        if (!(high > low)) return Nothing(scores, ColumnFlaw.ZeroRange);
        Scaled(scores, (low, high - low), (bounds.Lower, bounds.Upper - bounds.Lower));
        return ColumnFlaw.None;
    }

    private static double Capped(double score, TargetCap cap) => cap == TargetCap.Capped && score > 1 ? 1 : score;

    private static ColumnFlaw Oriented(ReadOnlySpan<double> values, Direction direction, Span<double> destination, out double min, out double max)
    {
        SameLength(values, destination);
        if (direction == Direction.More) values.CopyTo(destination);
        else for (var i = 0; i < values.Length; i++) destination[i] = (int)direction * values[i];
        (min, max) = Sums.Range(destination);
        if (direction == Direction.Context) return Nothing(destination, ColumnFlaw.NoDirection);
        if (double.IsNaN(min)) return ColumnFlaw.Empty;
        return max > min ? ColumnFlaw.None : Nothing(destination, ColumnFlaw.ZeroRange);
    }

    /// <summary>Writes low + (y − origin) / span · rise, four at a time and with the same bits as one by one.</summary>
    private static void Scaled(Span<double> scores, (double Origin, double Span) from, (double Low, double Rise) to)
    {
        var (origin, span, low, rise, i) = (Vector256.Create(from.Origin), Vector256.Create(from.Span), Vector256.Create(to.Low), Vector256.Create(to.Rise), 0);
        for (; i <= scores.Length - 4; i += 4)
        {
            var four = scores.Slice(i, 4);
            (low + ((Vector256.Create(four) - origin) / span * rise)).CopyTo(four);
        }

        for (; i < scores.Length; i++) scores[i] = to.Low + ((scores[i] - from.Origin) / from.Span * to.Rise);
    }

    private static ColumnFlaw Nothing(Span<double> destination, ColumnFlaw flaw)
    {
        destination.Fill(double.NaN);
        return flaw;
    }

    private static void SameLength(ReadOnlySpan<double> values, Span<double> destination)
    {
        if (values.Length != destination.Length)
            throw new ArgumentException($"The destination holds {destination.Length} numbers; {values.Length} are expected.", nameof(destination));
    }
}
