namespace Pleiades.Evidence.Facts;

/// <summary>How often facts read on such grounds are right in subject, indicator, value and period; fraction 0..1.</summary>
/// <remarks>
/// A logistic sum of a few weights, fitted on hand-annotated pages of many papers, each paper judged by weights that were fitted without it
/// (docs/decisions/confidence.md says how, and how far the figures hold). Kept between two bounds, as no reading is certain and none is hopeless.
/// </remarks>
internal static class Confidence
{
    private const double Least = 0.3, Most = 0.95;

    /// <summary>One weight for each feature of <see cref="Grounds"/>, in its order.</summary>
    internal static readonly double[] Weights = [0.36, 0.35, -0.18, -0.07, -0.51, -0.13, 0.27, 0.02, -0.26, 0.25, -0.48, 0, -0.17, -0.33, 0.65, 0.12, -0.45, -0.14, -0.18];

    /// <summary>The confidence of a fact.</summary>
    /// <param name="grounds">What it rests on.</param>
    public static double Of(Grounds grounds)
    {
        var features = grounds.Features();
        var sum = 0.0;
        for (var i = 0; i < features.Length; i++) sum += Weights[i] * features[i];
        return Math.Round(Math.Clamp(1 / (1 + Math.Exp(-sum)), Least, Most), 2);
    }
}
