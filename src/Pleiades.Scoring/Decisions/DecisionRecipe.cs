namespace Pleiades.Scoring.Decisions;

/// <summary>The choices behind the multi-criteria methods.</summary>
public sealed record DecisionRecipe
{
    /// <summary>Vector scaling, v = 1/2, usual preference, a penalty that lowers, population deviations, no share limits.</summary>
    public static DecisionRecipe Default { get; } = new();

    /// <summary>TOPSIS: how criteria are made comparable. Default: by the length of the column.</summary>
    public TopsisScaling Scaling { get; init; }

    /// <summary>VIKOR: weight of the group's utility against the worst regret; fraction 0..1. Default: 0.5.</summary>
    public double GroupUtility { get; init; } = 0.5;

    /// <summary>PROMETHEE: when a difference counts. Default: any difference counts in full.</summary>
    public Preference Preference { get; init; } = Preference.Usual;

    /// <summary>Mazziotta-Pareto: which way unevenness is held against a subject. Default: it lowers the score.</summary>
    public Penalty Penalty { get; init; }

    /// <summary>Mazziotta-Pareto: what deviations are divided by. Default: the number of values.</summary>
    public Spread Spread { get; init; }

    /// <summary>Benefit of the doubt: least and greatest share of a criterion in the score. Default: none.</summary>
    public ShareLimits? Shares { get; init; }

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Scaling)) throw new ArgumentOutOfRangeException(nameof(Scaling), Scaling, "One of the scalings is expected.");
        if (!Enum.IsDefined(Penalty)) throw new ArgumentOutOfRangeException(nameof(Penalty), Penalty, "One of the penalties is expected.");
        if (!Enum.IsDefined(Spread)) throw new ArgumentOutOfRangeException(nameof(Spread), Spread, "One of the spreads is expected.");
        if (GroupUtility is not (>= 0 and <= 1))
            throw new ArgumentOutOfRangeException(nameof(GroupUtility), GroupUtility, "Between 0 and 1 is expected.");
        Preference.Validate();
        Shares?.Validate();
    }
}
