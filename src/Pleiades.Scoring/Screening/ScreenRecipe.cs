namespace Pleiades.Scoring.Screening;

/// <summary>The choices behind screening.</summary>
public sealed record ScreenRecipe
{
    /// <summary>By availability, at least two thirds.</summary>
    public static ScreenRecipe Default { get; } = new();

    /// <summary>What a subject is left out for. Default: too many missing values.</summary>
    public ScreenRule Rule { get; init; }

    /// <summary>Smallest share of values that are there; fraction 0..1. Default: 2/3.</summary>
    public double MinAvailability { get; init; } = 2.0 / 3.0;

    /// <summary>Smallest share of what is there that is not zero; fraction 0..1. Default: 0.05.</summary>
    public double MinNonZero { get; init; } = 0.05;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (MinAvailability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinAvailability), MinAvailability, "Between 0 and 1 is expected.");
        if (MinNonZero is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinNonZero), MinNonZero, "Between 0 and 1 is expected.");
    }
}
