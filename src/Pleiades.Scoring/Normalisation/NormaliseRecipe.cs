using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;

namespace Pleiades.Scoring.Normalisation;

/// <summary>The choices behind normalisation.</summary>
public sealed record NormaliseRecipe
{
    /// <summary>Min-max from 0 to 100.</summary>
    public static NormaliseRecipe Default { get; } = new();

    /// <summary>The method. Default: min-max.</summary>
    public NormaliseMethod Method { get; init; }

    /// <summary>Min-max: score of the worst; points. Default: 0. A geometric mean later needs more than 0.</summary>
    public double Lower { get; init; }

    /// <summary>Min-max: score of the best; points. Default: 100.</summary>
    public double Upper { get; init; } = 100;

    /// <summary>Z-score: mean; points. Default: 0.</summary>
    public double Mean { get; init; }

    /// <summary>Z-score: standard deviation; points, &gt; 0. Default: 1.</summary>
    public double Deviation { get; init; } = 1;

    /// <summary>Ranks: what equal values share. Default: the smallest rank.</summary>
    public TieRule Ties { get; init; }

    /// <summary>Distance to reference: the subject; the default value is the first row.</summary>
    public SubjectId Reference { get; init; }

    /// <summary>Distance to reference: what happens beyond it. Default: the score goes on rising.</summary>
    public TargetCap Cap { get; init; }

    /// <summary>
    /// Two ends to which the scores of every column are brought once the method is done, whatever it is, so that a geometric mean has
    /// something above 0 to work on. Default: null, the scores of the method stand.
    /// </summary>
    public ScoreBounds? Bounds { get; init; }

    /// <summary>Another recipe for a named indicator, without names of its own; where it has no <see cref="Bounds"/> those of the whole count. Default: none.</summary>
    public ImmutableDictionary<string, NormaliseRecipe> ByIndicator { get; init; } = ImmutableDictionary<string, NormaliseRecipe>.Empty;

    /// <summary>The recipe for an indicator.</summary>
    /// <param name="indicator">Its code.</param>
    public NormaliseRecipe For(string indicator) => ByIndicator.TryGetValue(indicator, out var own) ? own with { Bounds = own.Bounds ?? Bounds } : this;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    /// <exception cref="ArgumentException">The recipe of a named indicator names indicators itself.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Method)) throw new ArgumentOutOfRangeException(nameof(Method), Method, "One of the methods is expected.");
        if (!(Upper > Lower)) throw new ArgumentOutOfRangeException(nameof(Upper), Upper, $"More than the lower end {Lower} is expected.");
        if (!(Deviation > 0)) throw new ArgumentOutOfRangeException(nameof(Deviation), Deviation, "A number above 0 is expected.");
        if (double.IsNaN(Mean)) throw new ArgumentOutOfRangeException(nameof(Mean), Mean, "A number is expected.");
        Bounds?.Validate();
        foreach (var (indicator, recipe) in ByIndicator)
        {
            if (!recipe.ByIndicator.IsEmpty) throw new ArgumentException($"The recipe of '{indicator}' names indicators itself.", nameof(ByIndicator));
            recipe.Validate();
        }
    }
}
