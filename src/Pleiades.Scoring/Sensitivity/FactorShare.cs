namespace Pleiades.Scoring.Sensitivity;

/// <summary>How much of the variation of a target one factor accounts for.</summary>
/// <param name="Factor">Name of the factor.</param>
/// <param name="First">First-order index S = Var(E[y | factor]) / Var(y): what the factor decides on its own; a fraction, NaN without variation.</param>
/// <param name="Total">Total-order index T = E[Var(y | all others)] / Var(y): what it decides alone or together with others; NaN without variation.</param>
public sealed record FactorShare(string Factor, double First, double Total)
{
    /// <summary>Lower and upper end of the bootstrap interval of <see cref="First"/>; both equal to it when it is exact.</summary>
    public (double Low, double High) FirstInterval { get; init; } = (First, First);

    /// <summary>Lower and upper end of the bootstrap interval of <see cref="Total"/>; both equal to it when it is exact.</summary>
    public (double Low, double High) TotalInterval { get; init; } = (Total, Total);
}
