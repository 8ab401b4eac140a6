namespace Pleiades.Evidence.Facts;

/// <summary>How often facts read on such evidence are right; fraction 0..1.</summary>
/// <remarks>
/// A product of four factors: how direct the wording of the indicator is, how far the subject was fetched, how the period is known, and whether
/// the status is plain. The factors are shares of right readings on hand-annotated pages, rounded.
/// </remarks>
internal static class Confidence
{
    /// <summary>The confidence of a fact.</summary>
    /// <param name="reading">The indicator.</param>
    /// <param name="subjectDistance">0 same clause, 1 same sentence, 2 from before.</param>
    /// <param name="basis">How the period is known.</param>
    /// <param name="status">The status.</param>
    /// <param name="yearInferred">Whether the year of issue, on which relative times rest, is inferred.</param>
    public static double Of(IndicatorReading reading, int subjectDistance, PeriodBasis basis, FactStatus status, bool yearInferred = false)
    {
        var cue = reading.Inherited ? 0.85 : reading.Score switch { >= 26 => 0.97, >= 18 => 0.93, >= 12 => 0.85, >= 8 => 0.7, _ => 0.5 };
        var subject = subjectDistance switch { 0 => 0.95, 1 => 0.88, _ => 0.78 };
        var period = basis switch
        {
            PeriodBasis.Relative when yearInferred => 0.8,
            PeriodBasis.Explicit or PeriodBasis.Relative => 0.97,
            PeriodBasis.AsOfArticle => 0.9,
            PeriodBasis.Inherited => 0.8,
            _ => 0.7,
        };
        return Math.Round(cue * subject * period * (status == FactStatus.Actual ? 1 : 0.95), 2);
    }
}
