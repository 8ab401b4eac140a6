namespace Pleiades.Scoring.Sensitivity;

/// <summary>How far ranks have moved.</summary>
public static class RankShift
{
    /// <summary>The mean of |rank − nominal rank| over the units that have both; NaN when none has.</summary>
    /// <param name="ranks">The ranks.</param>
    /// <param name="nominal">The nominal ranks; same length and order.</param>
    public static double Mean(ReadOnlySpan<double> ranks, ReadOnlySpan<double> nominal)
    {
        if (ranks.Length != nominal.Length) throw new ArgumentException($"{nominal.Length} nominal ranks for {ranks.Length} ranks.", nameof(nominal));
        var (sum, count) = (0.0, 0);
        for (var i = 0; i < ranks.Length; i++)
        {
            var shift = Math.Abs(ranks[i] - nominal[i]);
            if (double.IsNaN(shift)) continue;
            sum += shift;
            count++;
        }

        return count > 0 ? sum / count : double.NaN;
    }
}
