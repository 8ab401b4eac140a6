namespace Pleiades.Scoring.Treatment;

/// <summary>Logarithms and powers that pull in a long tail.</summary>
public enum Transform
{
    /// <summary>None. The default.</summary>
    None,

    /// <summary>ln(x − min + 0.01 (max − min)): <c>log_CT</c>.</summary>
    LogShifted,

    /// <summary>As <see cref="LogShifted"/> where the skew is positive, else −ln(max + 0.01 (max − min) − x): <c>log_CT_plus</c>.</summary>
    LogEitherTail,

    /// <summary>ln(x − min + 1): <c>log_orig</c>.</summary>
    LogPlusOne,
}
