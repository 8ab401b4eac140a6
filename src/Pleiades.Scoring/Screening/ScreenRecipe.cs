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

    /// <summary>
    /// Level of the pillars that are looked at one by one: a subject of which too little is known in one is not scored there and stays
    /// elsewhere. Default: null, only whole subjects are looked at.
    /// </summary>
    public int? PillarLevel { get; init; }

    /// <summary>Smallest share of the indicators of a pillar that must be there for a subject to be scored in it; fraction 0..1. Default: 2/3.</summary>
    public double MinPillarAvailability { get; init; } = 2.0 / 3.0;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (MinAvailability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinAvailability), MinAvailability, "Between 0 and 1 is expected.");
        if (MinNonZero is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinNonZero), MinNonZero, "Between 0 and 1 is expected.");
        if (MinPillarAvailability is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(MinPillarAvailability), MinPillarAvailability, "Between 0 and 1 is expected.");
        if (PillarLevel is < 2) throw new ArgumentOutOfRangeException(nameof(PillarLevel), PillarLevel, "At least 2 is expected.");
    }
}
