namespace Pleiades.Scoring.Trends;

/// <summary>Fills gaps in one series from its own other points. Observed values never change.</summary>
public static class TimeFill
{
    /// <summary>Writes the series with its gaps filled where the method finds something to fill them with.</summary>
    /// <param name="times">The points in time, strictly ascending; any unit.</param>
    /// <param name="values">The values; NaN is a gap.</param>
    /// <param name="method">How gaps are filled.</param>
    /// <param name="destination">Receives the series; must not be the memory of <paramref name="values"/>.</param>
    /// <param name="mostStepsBack"><see cref="FillMethod.Latest"/> only: how many points back an observation may lie; null for any number.</param>
    /// <remarks>Missing (NaN): filled, or left where nothing fits. O(n).</remarks>
    /// <exception cref="ArgumentException">The lengths differ, or the times do not ascend.</exception>
    public static void Apply(
        ReadOnlySpan<double> times, ReadOnlySpan<double> values, FillMethod method, Span<double> destination, int? mostStepsBack = null)
    {
        if (times.Length != values.Length || destination.Length != values.Length)
            throw new ArgumentException($"{times.Length} times, {values.Length} values and {destination.Length} places are not one number.", nameof(times));
        for (var i = 1; i < times.Length; i++)
        {
            if (!(times[i] > times[i - 1])) throw new ArgumentException($"Time {times[i]} does not come after {times[i - 1]}.", nameof(times));
        }

        var before = -1;
        for (var i = 0; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i])) before = i;
            destination[i] = double.IsNaN(values[i]) ? Filler(times, values, i, before, method, mostStepsBack) : values[i];
        }
    }

    private static double Filler(ReadOnlySpan<double> times, ReadOnlySpan<double> values, int gap, int before, FillMethod method, int? mostStepsBack)
    {
        if (method == FillMethod.Latest) return before >= 0 && !(gap - before > mostStepsBack) ? values[before] : double.NaN;
        var after = gap + 1;
        while (after < values.Length && double.IsNaN(values[after])) after++;
        if (method == FillMethod.Constant && before >= 0) return values[before];
        if (before >= 0 && after < values.Length)
            return values[before] + ((values[after] - values[before]) * (times[gap] - times[before]) / (times[after] - times[before]));
        var nearest = before >= 0 ? before : after < values.Length ? after : -1;
        return nearest < 0 || (method == FillMethod.Linear && IsOnly(values)) ? double.NaN : values[nearest];
    }

    private static bool IsOnly(ReadOnlySpan<double> values)
    {
        var count = 0;
        foreach (var value in values) count += double.IsNaN(value) ? 0 : 1;
        return count < 2;
    }
}
