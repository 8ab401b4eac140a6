namespace Pleiades.Scoring.Screening;

/// <summary>How much of a subject is there.</summary>
/// <param name="Missing">Number of missing values.</param>
/// <param name="Zeros">Number of zeros.</param>
/// <param name="Columns">Number of indicators.</param>
public readonly record struct UnitAvailability(int Missing, int Zeros, int Columns)
{
    /// <summary>Share of indicators that are there; fraction 0..1, NaN without indicators.</summary>
    public double Available => 1 - ((double)Missing / Columns);

    /// <summary>Share of what is there that is not zero; fraction 0..1, NaN where nothing is there.</summary>
    public double NonZero => 1 - ((double)Zeros / (Columns - Missing));
}
