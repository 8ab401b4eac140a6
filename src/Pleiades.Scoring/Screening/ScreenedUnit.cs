namespace Pleiades.Scoring.Screening;

/// <summary>Whether a subject stays, and why.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Availability">What is there.</param>
/// <param name="LowData">Whether too much is missing.</param>
/// <param name="LowNonZero">Whether too much is zero; null where nothing is there.</param>
/// <param name="Included">Whether it stays.</param>
public sealed record ScreenedUnit(SubjectId Subject, UnitAvailability Availability, bool LowData, bool? LowNonZero, bool Included)
{
    /// <summary>Whether either is too low; null where that cannot be said.</summary>
    public bool? LowEither => LowData ? true : LowNonZero;
}
