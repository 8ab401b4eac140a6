namespace Pleiades.Scoring.Decisions;

/// <summary>Least and greatest share that one criterion may have in a score.</summary>
/// <param name="Least">Fraction 0..1.</param>
/// <param name="Most">Fraction 0..1, at least the least.</param>
public sealed record ShareLimits(double Least, double Most)
{
    /// <summary>Checks the limits.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A limit lies outside 0..1, or the least above the greatest.</exception>
    public void Validate()
    {
        if (Least is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(Least), Least, "Between 0 and 1 is expected.");
        if (!(Most >= Least && Most <= 1)) throw new ArgumentOutOfRangeException(nameof(Most), Most, "Between the least share and 1 is expected.");
    }

    /// <summary>The limits widened so that equal shares of so many criteria fulfil them.</summary>
    internal ShareLimits For(int criteria) => new(Math.Min(Least, 1.0 / criteria), Math.Max(Most, 1.0 / criteria));
}
