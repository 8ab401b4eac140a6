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

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Method)) throw new ArgumentOutOfRangeException(nameof(Method), Method, "One of the methods is expected.");
        if (!(Upper > Lower)) throw new ArgumentOutOfRangeException(nameof(Upper), Upper, $"More than the lower end {Lower} is expected.");
        if (!(Deviation > 0)) throw new ArgumentOutOfRangeException(nameof(Deviation), Deviation, "A number above 0 is expected.");
        if (double.IsNaN(Mean)) throw new ArgumentOutOfRangeException(nameof(Mean), Mean, "A number is expected.");
    }
}
