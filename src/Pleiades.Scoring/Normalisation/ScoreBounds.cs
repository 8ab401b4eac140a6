namespace Pleiades.Scoring.Normalisation;

/// <summary>The two ends to which the scores of a column are brought, on a straight line.</summary>
/// <param name="Lower">The lower end; points.</param>
/// <param name="Upper">The upper end; points, above the lower one.</param>
/// <remarks>
/// Methods with fixed ends of their own keep them: 0 and the scale for goalposts, 0 and 1 for distances to a reference or a target, so that a
/// subject beyond the target still scores more than <see cref="Upper"/>. Any other method: the least and the greatest score of the column.
/// </remarks>
public sealed record ScoreBounds(double Lower, double Upper)
{
    /// <summary>Checks the ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An end is not finite, or the upper one does not lie above the lower one.</exception>
    public void Validate()
    {
        if (!double.IsFinite(Lower)) throw new ArgumentOutOfRangeException(nameof(Lower), Lower, "A finite number is expected.");
        if (!(double.IsFinite(Upper) && Upper > Lower)) throw new ArgumentOutOfRangeException(nameof(Upper), Upper, $"A finite number above {Lower} is expected.");
    }
}
