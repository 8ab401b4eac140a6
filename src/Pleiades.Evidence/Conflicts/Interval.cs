namespace Pleiades.Evidence.Conflicts;

/// <summary>The numbers that a printed figure may stand for: its bound, and half a step of its last printed digit on either side.</summary>
/// <param name="Low">The least.</param>
/// <param name="High">The most.</param>
internal readonly record struct Interval(double Low, double High)
{
    private const double Slack = 1e-9;

    /// <summary>What a figure stands for in a sum: 1.2万亿 may be anything that rounds to it; things that are counted are counted whole.</summary>
    /// <param name="quantity">The figure.</param>
    public static Interval Rounded(Quantity quantity)
    {
        if (quantity.Unit.Dimension == Dimension.Count) return Printed(quantity);
        var about = quantity with { Bound = Bound.About };
        var (rounding, bound) = (about.ToEstimate(), quantity.ToEstimate());
        return new Interval(Math.Min(rounding.Low, bound.Low), Math.Max(rounding.High, bound.High));
    }

    /// <summary>What a figure stands for as it is printed.</summary>
    /// <param name="quantity">The figure.</param>
    public static Interval Printed(Quantity quantity)
    {
        var estimate = quantity.ToEstimate();
        return new Interval(estimate.Low, estimate.High);
    }

    /// <summary>Whether the two have a number in common; equal up to rounding counts as common.</summary>
    /// <param name="other">The other.</param>
    public bool Meets(Interval other) => !Below(other) && !other.Below(this);

    /// <summary>Whether every number here is less than every number there.</summary>
    /// <param name="other">The other.</param>
    public bool Below(Interval other) => High < other.Low - (Slack * Math.Max(Math.Abs(High), Math.Abs(other.Low)));

    /// <summary>The interval of a sum.</summary>
    /// <param name="other">The other summand.</param>
    public Interval Plus(Interval other) => new(Low + other.Low, High + other.High);
}
