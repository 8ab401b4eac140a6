namespace Pleiades.Scoring.Decisions;

/// <summary>When PROMETHEE prefers one subject to another by a criterion: not up to the indifference, fully from the preference on, linearly in between.</summary>
/// <param name="Indifference">Largest difference that does not count, as share of the criterion's range; ≥ 0.</param>
/// <param name="Full">Smallest difference that counts in full, as share of the criterion's range; ≥ the indifference.</param>
public sealed record Preference(double Indifference, double Full)
{
    /// <summary>Any difference counts in full (the "usual" criterion).</summary>
    public static Preference Usual { get; } = new(0, 0);

    /// <summary>Differences up to 5 % of the range do not count, those from 30 % on count in full.</summary>
    public static Preference Linear { get; } = new(0.05, 0.30);

    /// <summary>Checks the shares.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A share is negative or not finite, or full preference lies below indifference.</exception>
    public void Validate()
    {
        if (!(Indifference >= 0 && double.IsFinite(Indifference)))
            throw new ArgumentOutOfRangeException(nameof(Indifference), Indifference, "A share of at least 0 is expected.");
        if (!(Full >= Indifference && double.IsFinite(Full)))
            throw new ArgumentOutOfRangeException(nameof(Full), Full, "A share of at least the indifference is expected.");
    }

    /// <summary>How strongly a difference is preferred, 0..1.</summary>
    internal double Of(double difference, double range)
    {
        var (none, full) = (Indifference * range, Full * range);
        return difference <= none ? 0 : difference >= full ? 1 : (difference - none) / (full - none);
    }
}
