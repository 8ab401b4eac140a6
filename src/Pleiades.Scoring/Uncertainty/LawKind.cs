namespace Pleiades.Scoring.Uncertainty;

/// <summary>Shapes of doubt about a value.</summary>
public enum LawKind
{
    /// <summary>No doubt. The default.</summary>
    Exact,

    /// <summary>Anywhere in an interval, equally likely.</summary>
    Uniform,

    /// <summary>In an interval, most likely at a value inside it.</summary>
    Triangular,

    /// <summary>Around a mean, perhaps cut to an interval.</summary>
    Normal,

    /// <summary>Beyond a bound, less and less likely with the distance from it.</summary>
    OneSided,

    /// <summary>One of several laws, each with its share.</summary>
    Mixture,
}
