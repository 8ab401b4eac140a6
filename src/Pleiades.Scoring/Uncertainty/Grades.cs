namespace Pleiades.Scoring.Uncertainty;

/// <summary>What a grade says about a value.</summary>
public static class Grades
{
    /// <summary>Standard deviation relative to the size of the value: 0.01, 0.025, 0.05, 0.1, 0.25 for A to E; a judgement, to be replaced by measured laws where there are any.</summary>
    /// <param name="grade">The grade.</param>
    public static double RelativeDeviation(Grade grade) => grade switch
    {
        Grade.A => 0.01,
        Grade.B => 0.025,
        Grade.C => 0.05,
        Grade.D => 0.1,
        Grade.E => 0.25,
        _ => throw new ArgumentOutOfRangeException(nameof(grade), grade, "One of the grades is expected."),
    };
}
