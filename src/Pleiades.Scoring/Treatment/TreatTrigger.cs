namespace Pleiades.Scoring.Treatment;

/// <summary>When a column is treated at all.</summary>
public enum TreatTrigger
{
    /// <summary>When it fails the shape check: winsorised first, transformed when that is not enough. The default.</summary>
    FailedCheck,

    /// <summary>Always: the transform is applied to the values as they came, whatever their shape, and nothing is winsorised.</summary>
    Always,
}
