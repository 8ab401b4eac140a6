using System.Collections.Immutable;

namespace Pleiades.Scoring.Treatment;

/// <summary>The choices behind outlier treatment.</summary>
public sealed record TreatRecipe
{
    /// <summary>At most five points, skew 2, kurtosis 3.5, then the shifted logarithm of the original values.</summary>
    public static TreatRecipe Default { get; } = new();

    /// <summary>Nothing is changed; the shape is still looked at. For a named indicator that is to be left alone.</summary>
    public static TreatRecipe Untreated { get; } = new() { MaxWinsorised = 0, Transform = Transform.None };

    /// <summary>When a column is treated at all. Default: when it fails the shape check.</summary>
    public TreatTrigger Trigger { get; init; }

    /// <summary>Winsorising goes on while fewer points than this are changed; ≥ 0. Default: 5. Ties change together, so more may be changed.</summary>
    public int MaxWinsorised { get; init; } = 5;

    /// <summary>An indicator passes when its absolute skew is below this. Default: 2.</summary>
    public double SkewThreshold { get; init; } = 2;

    /// <summary>An indicator passes when its excess kurtosis is below this. Default: 3.5.</summary>
    public double KurtosisThreshold { get; init; } = 3.5;

    /// <summary>What is done when winsorising is not enough. Default: the shifted logarithm.</summary>
    public Transform Transform { get; init; } = Transform.LogShifted;

    /// <summary>What the transform works on. Default: the original values.</summary>
    public TreatmentBase AppliesTo { get; init; }

    /// <summary>The λ of <see cref="Transform.BoxCox"/>; −5..5. Default: null, so the one under which the values are most likely normal.</summary>
    public double? Lambda { get; init; }

    /// <summary>Another recipe for a named indicator, without names of its own. Default: none.</summary>
    public ImmutableDictionary<string, TreatRecipe> ByIndicator { get; init; } = ImmutableDictionary<string, TreatRecipe>.Empty;

    /// <summary>The recipe for an indicator.</summary>
    /// <param name="indicator">Its code.</param>
    public TreatRecipe For(string indicator) => ByIndicator.GetValueOrDefault(indicator, this);

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    /// <exception cref="ArgumentException">The recipe of a named indicator names indicators itself.</exception>
    public void Validate()
    {
        ArgumentOutOfRangeException.ThrowIfNegative(MaxWinsorised);
        if (!Enum.IsDefined(Trigger)) throw new ArgumentOutOfRangeException(nameof(Trigger), Trigger, "One of the triggers is expected.");
        if (!Enum.IsDefined(Transform)) throw new ArgumentOutOfRangeException(nameof(Transform), Transform, "One of the transforms is expected.");
        if (!(SkewThreshold >= 0)) throw new ArgumentOutOfRangeException(nameof(SkewThreshold), SkewThreshold, "At least 0 is expected.");
        if (double.IsNaN(KurtosisThreshold)) throw new ArgumentOutOfRangeException(nameof(KurtosisThreshold), KurtosisThreshold, "A number is expected.");
        if (Lambda is not (null or (>= -BoxCoxFit.MostLambda and <= BoxCoxFit.MostLambda)))
            throw new ArgumentOutOfRangeException(nameof(Lambda), Lambda, $"Between {-BoxCoxFit.MostLambda} and {BoxCoxFit.MostLambda} is expected.");
        foreach (var (indicator, recipe) in ByIndicator)
        {
            if (!recipe.ByIndicator.IsEmpty) throw new ArgumentException($"The recipe of '{indicator}' names indicators itself.", nameof(ByIndicator));
            recipe.Validate();
        }
    }
}
