using System.Collections.Immutable;

namespace Pleiades.Scoring.Uncertainty;

/// <content>The laws there are.</content>
public sealed partial class CellLaw
{
    /// <summary>No doubt.</summary>
    /// <param name="value">The value; finite.</param>
    /// <exception cref="ArgumentException">It is not finite.</exception>
    public static CellLaw Exact(double value) => new(LawKind.Exact, Finite(value, nameof(value)), 0);

    /// <summary>Anywhere between two ends, equally likely: how an interval without more is read.</summary>
    /// <param name="low">Lower end.</param>
    /// <param name="high">Upper end; at least the lower.</param>
    /// <exception cref="ArgumentException">The ends are not finite or stand the wrong way round.</exception>
    public static CellLaw Uniform(double low, double high)
    {
        Rising(low, high, nameof(high));
        return new CellLaw(LawKind.Uniform, low, high);
    }

    /// <summary>Between two ends, most likely at the mode.</summary>
    /// <param name="low">Lower end.</param>
    /// <param name="mode">The most likely value.</param>
    /// <param name="high">Upper end.</param>
    /// <exception cref="ArgumentException">The three are not finite or not in rising order.</exception>
    public static CellLaw Triangular(double low, double mode, double high)
    {
        Rising(low, mode, nameof(mode));
        Rising(mode, high, nameof(high));
        return new CellLaw(LawKind.Triangular, low, mode, high);
    }

    /// <summary>The normal law, perhaps cut to an interval: draws outside it are drawn again.</summary>
    /// <param name="mean">Mean before cutting.</param>
    /// <param name="deviation">Standard deviation before cutting; ≥ 0.</param>
    /// <param name="low">Lower end; −∞ when there is none.</param>
    /// <param name="high">Upper end; ∞ when there is none.</param>
    /// <exception cref="ArgumentException">The mean is not finite or outside the interval, or the deviation is negative.</exception>
    public static CellLaw Normal(double mean, double deviation, double low = double.NegativeInfinity, double high = double.PositiveInfinity)
    {
        Finite(mean, nameof(mean));
        if (!(deviation >= 0 && double.IsFinite(deviation))) throw new ArgumentException($"Deviation {deviation}: a number of at least 0 is expected.", nameof(deviation));
        if (!(low <= mean && mean <= high)) throw new ArgumentException($"Mean {mean} lies outside {low} to {high}.", nameof(mean));
        return new CellLaw(LawKind.Normal, mean, deviation, low, high);
    }

    /// <summary>A value with a grade: normal with the relative deviation of the grade.</summary>
    /// <param name="value">The value.</param>
    /// <param name="grade">How good the source is.</param>
    public static CellLaw Graded(double value, Grade grade) => Normal(value, Math.Abs(value) * Grades.RelativeDeviation(grade));

    /// <summary>More than a bound, as in "&gt;180": the bound plus an exponential excess.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="reach">Mean excess relative to the size of the bound; fraction &gt; 0. Default: 0.05.</param>
    /// <remarks>
    /// Whoever prints "more than 180" has rounded down a number a little above: the excess is positive and small. With only its mean known,
    /// the exponential law assumes least (Jaynes 1957). A bound of 0 has an excess of mean <paramref name="reach"/>.
    /// </remarks>
    /// <exception cref="ArgumentException">The bound is not finite, or the reach not above 0.</exception>
    public static CellLaw Above(double bound, double reach = 0.05) => new(LawKind.OneSided, Finite(bound, nameof(bound)), Excess(bound, reach));

    /// <summary>Less than a bound, as in "&lt;180": the bound less an exponential shortfall.</summary>
    /// <param name="bound">The bound.</param>
    /// <param name="reach">Mean shortfall relative to the size of the bound; fraction &gt; 0. Default: 0.05.</param>
    /// <exception cref="ArgumentException">The bound is not finite, or the reach not above 0.</exception>
    public static CellLaw Below(double bound, double reach = 0.05) => new(LawKind.OneSided, Finite(bound, nameof(bound)), -Excess(bound, reach));

    /// <summary>Conflicting values taken one at a time, equally likely; never averaged.</summary>
    /// <param name="values">The values; at least one.</param>
    public static CellLaw OneOf(params ReadOnlySpan<double> values)
    {
        var parts = new (double, CellLaw)[values.Length];
        for (var i = 0; i < parts.Length; i++) parts[i] = (1, Exact(values[i]));
        return Mixture(parts);
    }

    /// <summary>One law among several: what a page says if it was read rightly, and what it may say otherwise.</summary>
    /// <param name="parts">Share and law of each; shares are relative, ≥ 0, not all 0. The first stands for the whole where one number is needed.</param>
    /// <exception cref="ArgumentException">There is no part, or no share above 0.</exception>
    public static CellLaw Mixture(params ReadOnlySpan<(double Share, CellLaw Law)> parts)
    {
        var (total, cumulated, laws) = (0.0, new double[parts.Length], ImmutableArray.CreateBuilder<CellLaw>(parts.Length));
        for (var i = 0; i < parts.Length; i++)
        {
            if (!(parts[i].Share >= 0 && double.IsFinite(parts[i].Share))) throw new ArgumentException($"Share {parts[i].Share}: a number of at least 0 is expected.", nameof(parts));
            cumulated[i] = total += parts[i].Share;
            laws.Add(parts[i].Law);
        }

        if (!(total > 0)) throw new ArgumentException("At least one share above 0 is expected.", nameof(parts));
        for (var i = 0; i < cumulated.Length; i++) cumulated[i] /= total;
        return new CellLaw(cumulated, laws.MoveToImmutable());
    }

    private static double Excess(double bound, double reach) => reach > 0 && double.IsFinite(reach)
        ? reach * (Math.Abs(bound) > 0 ? Math.Abs(bound) : 1)
        : throw new ArgumentException($"Reach {reach}: a fraction above 0 is expected.", nameof(reach));

    private static double Finite(double value, string name) =>
        double.IsFinite(value) ? value : throw new ArgumentException($"{value}: a finite number is expected.", name);

    private static void Rising(double low, double high, string name)
    {
        if (!(low <= high && double.IsFinite(low) && double.IsFinite(high)))
            throw new ArgumentException($"{low} to {high}: finite ends in rising order are expected.", name);
    }
}
