using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Pleiades.Scoring.Numerics;

namespace Pleiades.Scoring.Treatment;

/// <summary>Values after winsorising.</summary>
/// <param name="Values">The values, in the order given.</param>
/// <param name="Changed">Number of points sitting at the replaced ends.</param>
/// <param name="Marks">How each was changed.</param>
public sealed record Winsorised(ImmutableArray<double> Values, int Changed, ImmutableArray<PointMark> Marks)
{
    private const int MostOnStack = 64;

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
        var cut = CutOf(values, recipe, ShapeCheck.Of(values, recipe));
        var (now, marks) = (values.ToArray(), new PointMark[values.Length]);
        cut.Apply(values, now, marks);
        return new Winsorised(ImmutableCollectionsMarshal.AsImmutableArray(now), cut.Changed, ImmutableCollectionsMarshal.AsImmutableArray(marks));
    }

    /// <summary>Where the two ends come to lie; nothing is written.</summary>
    /// <param name="values">The values.</param>
    /// <param name="recipe">Thresholds and the number of points.</param>
    /// <param name="before">The shape of the values.</param>
    internal static WinsorCut CutOf(ReadOnlySpan<double> values, TreatRecipe recipe, ShapeCheck before)
    {
        var (min, max) = Sums.Range(values);
        var cut = new WinsorCut { Least = min, Most = max, After = before };
        if (before.Passes is not false || recipe.MaxWinsorised == 0) return cut;
        var room = (int)Math.Min(values.Length, recipe.MaxWinsorised + 1L);
        var numbers = room <= MostOnStack ? stackalloc double[2 * room] : new double[2 * room];
        var counts = room <= MostOnStack ? stackalloc int[2 * room] : new int[2 * room];
        var high = new TailEnds(values, 1, numbers[..room], counts[..room]);
        var low = new TailEnds(values, -1, numbers[room..], counts[room..]);
        while (cut.After.Passes is false && cut.Changed < recipe.MaxWinsorised)
        {
            cut = cut.After.Skewness >= 0
                ? cut with { HighPoints = high.Points(cut.HighSteps), HighSteps = cut.HighSteps + 1, Most = high.At(cut.HighSteps + 1) }
                : cut with { LowPoints = low.Points(cut.LowSteps), LowSteps = cut.LowSteps + 1, Least = low.At(cut.LowSteps + 1) };
            cut = cut with { After = ShapeCheck.Of(values, (cut.Least, cut.Most), recipe) };
        }

        return cut;
    }
}
