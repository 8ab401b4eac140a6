namespace Pleiades.Scoring.Sensitivity;

/// <summary>Where indices come from.</summary>
public enum IndexMethod
{
    /// <summary>From every combination, without error. The default.</summary>
    Exact,

    /// <summary>From a sample of combinations, with bootstrap intervals.</summary>
    Estimated,
}
