namespace Pleiades.Scoring.Statistics;

/// <summary>Which correlation is taken, and from where on it is flagged.</summary>
public sealed record CorrelationRecipe
{
    /// <summary>Pearson; redundant above 0.92, weak between −0.4 and 0.3, conflicting below −0.4.</summary>
    public static CorrelationRecipe Default { get; } = new();

    /// <summary>Which. Default: Pearson.</summary>
    public CorrelationKind Kind { get; init; }

    /// <summary>Redundant above this; −1..1. Default: 0.92.</summary>
    public double Redundant { get; init; } = 0.92;

    /// <summary>Weak below this, and above <see cref="Conflicting"/>; −1..1. Default: 0.3.</summary>
    public double Weak { get; init; } = 0.3;

    /// <summary>Conflicting below this; −1..1. Default: −0.4.</summary>
    public double Conflicting { get; init; } = -0.4;

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A threshold lies outside −1..1, or they are not in order.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Kind)) throw new ArgumentOutOfRangeException(nameof(Kind), Kind, "One of the kinds is expected.");
        if (Redundant is not (>= -1 and <= 1)) throw new ArgumentOutOfRangeException(nameof(Redundant), Redundant, "Between -1 and 1 is expected.");
        if (!(Weak >= -1 && Weak <= Redundant)) throw new ArgumentOutOfRangeException(nameof(Weak), Weak, $"Between -1 and {Redundant} is expected.");
        if (!(Conflicting >= -1 && Conflicting <= Weak)) throw new ArgumentOutOfRangeException(nameof(Conflicting), Conflicting, $"Between -1 and {Weak} is expected.");
    }

    /// <summary>What a correlation says.</summary>
    /// <param name="correlation">The correlation; NaN when undefined.</param>
    public CorrelationDoubt DoubtOf(double correlation) =>
        double.IsNaN(correlation) ? CorrelationDoubt.Undefined
        : correlation > Redundant ? CorrelationDoubt.Redundant
        : correlation < Conflicting ? CorrelationDoubt.Conflicting
        : correlation < Weak ? CorrelationDoubt.Weak
        : CorrelationDoubt.None;
}
