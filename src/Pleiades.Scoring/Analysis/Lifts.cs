using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Analysis;

/// <summary>What would lift a subject by a place: for each indicator the smallest change that does it alone.</summary>
public static class Lifts
{
    private const int MostHalvings = 200;

    /// <summary>Looks at every indicator between the subject's value and the best value observed.</summary>
    /// <param name="data">The data.</param>
    /// <param name="recipe">The choices.</param>
    /// <param name="subject">The subject.</param>
    /// <param name="stop">Checked once per indicator.</param>
    /// <returns>One per indicator, in the order of the data.</returns>
    /// <remarks>
    /// A place is gained when fewer others stand above; drawing level with the next one is enough, as ties share the smallest rank. Both values
    /// are found by halving down to neighbouring numbers, so that the number before the one returned does not gain the place. With all held the
    /// index rises with the value and there is one such point. Run again, treatment may jump: the point returned gains the place, and there may be
    /// a smaller one. Missing (NaN): said as a reason. O(indicators × 60 builds).
    /// </remarks>
    /// <exception cref="ArgumentException">The subject is not in the data.</exception>
    public static ImmutableArray<Lift> Of(CompositeData data, CompositeRecipe recipe, SubjectId subject, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(recipe);
        if (data.Indicators.Subjects.IndexOf(subject) < 0) throw new ArgumentException($"'{subject}' is not in the data.", nameof(subject));
        var search = new LiftSearch(data, recipe, subject, stop);
        var lifts = ImmutableArray.CreateBuilder<Lift>(data.Indicators.Columns.Length);
        for (var c = 0; c < data.Indicators.Columns.Length; c++)
        {
            stop.ThrowIfCancellationRequested();
            lifts.Add(search.Of(c));
        }

        return lifts.MoveToImmutable();
    }

    /// <summary>The first number from <paramref name="from"/> towards <paramref name="to"/> at which something holds that holds at the far end and not at the near one.</summary>
    internal static double First(double from, double to, Func<double, bool> holds)
    {
        for (var halving = 0; halving < MostHalvings; halving++)
        {
            var middle = from + ((to - from) / 2);
            if (middle.Equals(from) || middle.Equals(to)) break;
            if (holds(middle)) to = middle;
            else from = middle;
        }

        return to;
    }
}
