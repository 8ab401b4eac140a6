namespace Pleiades.Workbench.Composites;

/// <summary>Where weights come from.</summary>
public enum WeightSource
{
    /// <summary>The tree. The default.</summary>
    Given,

    /// <summary>Every element counts as much as its siblings.</summary>
    Equal,

    /// <summary>How much an element tells units apart: entropy.</summary>
    Entropy,

    /// <summary>Spread, and how little it goes with its siblings: CRITIC.</summary>
    Critic,

    /// <summary>Spread alone: standard deviation.</summary>
    Deviation,

    /// <summary>Squared loadings of the first principal component of each group of siblings.</summary>
    PrincipalComponents,

    /// <summary>Such that every element of a level goes with the index alike.</summary>
    Balanced,
}
