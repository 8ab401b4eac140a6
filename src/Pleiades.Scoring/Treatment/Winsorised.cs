using System.Collections.Immutable;

namespace Pleiades.Scoring.Treatment;

/// <summary>Values after winsorising.</summary>
/// <param name="Values">The values, in the order given.</param>
/// <param name="Changed">Number of points sitting at the replaced ends.</param>
/// <param name="Marks">How each was changed.</param>
public sealed record Winsorised(ImmutableArray<double> Values, int Changed, ImmutableArray<PointMark> Marks)
{
    /// <summary>
    /// While the shape does not pass and fewer points than allowed are changed, sets all points equal to the maximum to the next lower
    /// distinct value (skew ≥ 0), or all points equal to the minimum to the next higher one (skew &lt; 0).
    /// </summary>
    /// <param name="values">The values; NaN is skipped and stays.</param>
    /// <param name="recipe">Thresholds and the number of points.</param>
    /// <remarks>An undefined shape (constant, fewer than four values) ends the loop. O(n) per point changed.</remarks>
    public static Winsorised Of(ReadOnlySpan<double> values, TreatRecipe recipe)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        recipe.Validate();
        var now = values.ToArray();
        var marks = new PointMark[now.Length];
        var (high, low) = (0, 0);
        while (ShapeCheck.Of(now, recipe) is { Passes: false } check && high + low < recipe.MaxWinsorised)
        {
            if (check.Skewness >= 0) high = PullIn(now, marks, 1, PointMark.High);
            else low = PullIn(now, marks, -1, PointMark.Low);
        }

        return new Winsorised([.. now], high + low, [.. marks]);
    }

    private static int PullIn(double[] values, PointMark[] marks, int sign, PointMark mark)
    {
        var (end, next, count) = (double.NegativeInfinity, double.NegativeInfinity, 0);
        foreach (var value in values)
        {
            if (sign * value > end) (next, end) = (end, sign * value);
            else if (sign * value > next && sign * value < end) next = sign * value;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!(sign * values[i] >= end)) continue;
            (values[i], marks[i]) = (sign * next, mark);
            count++;
        }

        return count;
    }
}
