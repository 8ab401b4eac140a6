namespace Pleiades.Scoring.Imputation;

/// <summary>The choices behind imputation.</summary>
public sealed record ImputeRecipe
{
    /// <summary>Nothing is filled.</summary>
    public static ImputeRecipe Default { get; } = new();

    /// <summary>How gaps are filled. Default: they are not.</summary>
    public ImputeMethod Method { get; init; }

    /// <summary>
    /// Level of the pillar within which <see cref="ImputeMethod.RowMeanInParent"/> and <see cref="ImputeMethod.Regression"/> look; ≥ 2, the
    /// level of the index for all indicators. Default: 2.
    /// </summary>
    public int ParentLevel { get; init; } = 2;

    /// <summary>What <see cref="ImputeMethod.Constant"/> fills with, in the indicator's own unit. Default: null, which that method refuses.</summary>
    public double? Constant { get; init; }

    /// <summary>
    /// Regression: what is added to the diagonal of the correlation matrix, which is then divided by one more than it; 0..1, &gt; 0. Default:
    /// 0.01. It keeps indicators that say the same thing from being played off against each other.
    /// </summary>
    public double Ridge { get; init; } = 0.01;

    /// <summary>Regression: most rounds. Default: 200. Not being done by then is said in an issue.</summary>
    public int MostRounds { get; init; } = 200;

    /// <summary>Regression: done when no filled value moves by more than this in a round; standard deviations. Default: 1e-8.</summary>
    public double Tolerance { get; init; } = 1e-8;

    /// <summary>Regression: fewest subjects with a value of an indicator for it to take part; ≥ 3. Default: 10. Below, gaps are filled by the mean, with an issue.</summary>
    public int MinSubjects { get; init; } = 10;

    /// <summary>Nearest neighbours: how many; ≥ 1. Default: 5. Subjects as near as the last of them count too, so that the order of the rows does not matter.</summary>
    public int Neighbours { get; init; } = 5;

    /// <summary>Nearest neighbours: fewest indicators that both subjects must have; ≥ 1. Default: 3.</summary>
    public int MinCommon { get; init; } = 3;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Method)) throw new ArgumentOutOfRangeException(nameof(Method), Method, "One of the methods is expected.");
        ArgumentOutOfRangeException.ThrowIfLessThan(ParentLevel, 2);
        if (Method == ImputeMethod.Constant && Constant is null) throw new ArgumentOutOfRangeException(nameof(Constant), Constant, "A constant is expected.");
        if (Constant is { } given && !double.IsFinite(given)) throw new ArgumentOutOfRangeException(nameof(Constant), Constant, "A finite number is expected.");
        if (Ridge is not (> 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(Ridge), Ridge, "Above 0 and at most 1 is expected.");
        if (!(Tolerance > 0)) throw new ArgumentOutOfRangeException(nameof(Tolerance), Tolerance, "A number above 0 is expected.");
        ArgumentOutOfRangeException.ThrowIfLessThan(MostRounds, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinSubjects, 3);
        ArgumentOutOfRangeException.ThrowIfLessThan(Neighbours, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(MinCommon, 1);
    }
}
