namespace Pleiades.Scoring.Analysis;

/// <summary>What a better score on one indicator would do for one subject.</summary>
/// <param name="Subject">The subject.</param>
/// <param name="Indicator">Code of the indicator.</param>
/// <param name="PerPoint">By how many points the index moves per point of the normalised score, for small moves; NaN where the method compares subjects.</param>
/// <param name="Gain">By how many points the index rises when the score rises by the step, everything else held.</param>
/// <param name="Places">How many places the subject gains by it.</param>
public sealed record MarginalEffect(SubjectId Subject, string Indicator, double PerPoint, double Gain, double Places);
