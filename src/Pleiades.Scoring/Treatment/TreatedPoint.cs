namespace Pleiades.Scoring.Treatment;

/// <summary>One value that treatment changed.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="Before">The value as it came.</param>
/// <param name="After">The value after treatment.</param>
public sealed record TreatedPoint(SubjectId Subject, string Indicator, double Before, double After)
{
    /// <summary>How winsorising changed it.</summary>
    public PointMark Mark { get; init; }

    /// <summary>The transform applied to its column.</summary>
    public Transform Transform { get; init; }
}
