namespace Pleiades;

/// <summary>A number that says how sure it is: a value inside an interval, or missing for a reason.</summary>
/// <param name="Value">The value; NaN when missing.</param>
/// <param name="Low">Lower end; NaN when missing.</param>
/// <param name="High">Upper end; NaN when missing.</param>
/// <param name="Reason">Why it is missing or wide; null when there is nothing to say.</param>
/// <remarks>The default value is an exact zero without a reason.</remarks>
public readonly record struct Estimate(double Value, double Low, double High, string? Reason = null)
{
    /// <summary>Whether there is no value.</summary>
    public bool IsMissing => double.IsNaN(Value);

    /// <summary>A value without doubt.</summary>
    /// <param name="value">The value.</param>
    public static Estimate Exact(double value) => new(value, value, value);

    /// <summary>No value, and why.</summary>
    /// <param name="reason">A short code or sentence.</param>
    public static Estimate Missing(string reason) => new(double.NaN, double.NaN, double.NaN, reason);
}
