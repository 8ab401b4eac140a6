namespace Pleiades.Scoring.Uncertainty;

/// <summary>How the interval of an estimate is read as a law.</summary>
public enum IntervalReading
{
    /// <summary>Anywhere in it, equally likely. The default.</summary>
    Uniform,

    /// <summary>Most likely at the value.</summary>
    Triangular,
}
