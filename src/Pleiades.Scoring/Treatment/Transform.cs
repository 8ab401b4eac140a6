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

    /// <summary>ln x; every value must be above 0.</summary>
    Log,

    /// <summary>(z^λ − 1) / λ, or ln z for λ = 0, with z = x where every value is above 0 and z = x − min + 0.01 (max − min) elsewhere.</summary>
    BoxCox,
}
