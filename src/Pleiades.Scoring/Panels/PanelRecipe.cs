using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Trends;

namespace Pleiades.Scoring.Panels;

/// <summary>The choices behind a composite indicator of several years.</summary>
public sealed record PanelRecipe
{
    /// <summary>Every year alone, nothing filled from other years.</summary>
    public static PanelRecipe Default { get; } = new();

    /// <summary>The steps of each year.</summary>
    public CompositeRecipe Composite { get; init; } = CompositeRecipe.Default;

    /// <summary>How gaps are filled from the other years of the same subject, before any other step. Default: null, they are not.</summary>
    public FillMethod? Fill { get; init; }

    /// <summary><see cref="FillMethod.Latest"/>: how many years of the panel back an observation may lie. Default: null, any number.</summary>
    public int? MostStepsBack { get; init; }

    /// <summary>Which years share one scale. Default: each has its own. Treatment always looks at one year.</summary>
    public PanelScope Scope { get; init; }

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentException">A choice lies outside its range.</exception>
    public void Validate()
    {
        Composite.Validate();
        if (Fill is { } fill && !Enum.IsDefined(fill)) throw new ArgumentOutOfRangeException(nameof(Fill), Fill, "One of the methods is expected.");
        if (MostStepsBack is < 1) throw new ArgumentOutOfRangeException(nameof(MostStepsBack), MostStepsBack, "At least 1 is expected.");
        if (!Enum.IsDefined(Scope)) throw new ArgumentOutOfRangeException(nameof(Scope), Scope, "One of the scopes is expected.");
    }
}
