using Pleiades.Evidence.Facts.Indicators;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Conflicts;

/// <summary>Changes against the levels they are said to join: growth on the year before, an average over years, a multiple of a base year, a net addition.</summary>
internal static class GrowthChecks
{
    /// <summary>Points of growth that rounding and revised bases explain.</summary>
    private const double Tolerance = 0.5;

    /// <summary>Points by which growth at constant prices may differ from that of levels at the prices of their years: mining regions had fifteen in a year.</summary>
    private const double PricesOfAYear = 15;

    /// <summary>The same for an average over years, in points a year.</summary>
    private const double PricesOfYears = 5;

    /// <summary>Changes that do not fit.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    /// <param name="levels">The levels among them.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts, LevelBook levels)
    {
        var levelOf = LevelOf();
        var real = Identities.Of("real").Select(i => i.Result).ToHashSet(StringComparer.Ordinal);
        foreach (var change in facts)
        {
            if (!levelOf.TryGetValue(change.Indicator.Value, out var of) || change.Period is not { } period) continue;
            if (Join(change, of.Form, period) is not { } join) continue;
            var lasts = levels.Of(change.Subject.Id.Value, of.Level, join.Last, change.Scope).ToLookup(f => f.Value.Unit.Canonical, StringComparer.Ordinal);
            foreach (var firsts in levels.Of(change.Subject.Id.Value, of.Level, join.First, change.Scope).GroupBy(f => f.Value.Unit.Canonical))
            {
                if (join.IsAmount && firsts.Key != change.Value.Unit.Canonical) continue;
                if (Check(change, join with { Tolerance = !real.Contains(of.Level) ? Tolerance : join.Years > 1 ? PricesOfYears : PricesOfAYear }, firsts, lasts[firsts.Key]) is { } conflict) yield return conflict;
            }
        }
    }

    private sealed record Link(Period First, Period Last, int Years, string Rule, IndicatorForm Form)
    {
        /// <summary>Points of growth that need no explanation.</summary>
        public double Tolerance { get; init; } = GrowthChecks.Tolerance;

        /// <summary>Whether the change is told in the unit of the levels.</summary>
        public bool IsAmount => Form is IndicatorForm.NetNew or IndicatorForm.Change;
    }

    private static Link? Join(Fact change, IndicatorForm form, Period period) => form switch
    {
        IndicatorForm.Growth when change.Base == "yoy" => new Link(Before(period), period, 1, "growth_against_levels", form),
        IndicatorForm.AverageGrowth or IndicatorForm.Growth when change.Base == "cagr" && period.End.Year > period.Start.Year =>
            new Link(Period.Year(period.Start.Year), Period.Year(period.End.Year), period.End.Year - period.Start.Year, "average_growth_against_levels", form),
        IndicatorForm.Ratio when int.TryParse(change.Base, out var year) && year is > 1900 and < 2200 =>
            new Link(Period.Year(year), period, 1, "ratio_against_levels", form),
        IndicatorForm.NetNew or IndicatorForm.Change when period is { Start: { Month: 1, Day: 1 }, End: { Month: 12, Day: 31 } } && period.Days <= 366 =>
            new Link(Period.Day(period.Start.AddDays(-1)), Period.Day(period.End), 1, "addition_against_levels", form),
        _ => null,
    };

    private static Period Before(Period period) => Period.Range(period.Start.AddYears(-1), period.End.AddYears(-1));

    /// <summary>Where a level is printed more than once, a change that joins any two of them is right.</summary>
    private static Conflict? Check(Fact change, Link join, IEnumerable<Fact> firsts, IEnumerable<Fact> lasts)
    {
        Conflict? doubt = null;
        foreach (var from in firsts)
        {
            foreach (var to in lasts)
            {
                if (Derive(change, join, from, to) is not { } derived) return null;
                doubt ??= Conflicts.Sum(join.Rule, [from, to, change], derived, change.Value);
            }
        }

        return doubt;
    }

    /// <summary>The change that the levels give, where it is not the one that is said; null where the two agree.</summary>
    private static DerivedValue? Derive(Fact change, Link join, Fact from, Fact to)
    {
        var (a, b) = (Interval.Printed(from.Value), Interval.Printed(to.Value));
        if (a.Low <= 0 || b.Low <= 0) return null;
        var said = Interval.Printed(change.Value);
        var (first, last) = (Conflicts.Figure(from.Value), Conflicts.Figure(to.Value));
        return join.Form switch
        {
            IndicatorForm.Ratio => Unless(said, b.Low / a.High, b.High / a.Low, 0.06, (double)to.Value.Value / (double)from.Value.Value, "times", $"{last} / {first}"),
            _ when join.IsAmount => Unless(
                Interval.Rounded(change.Value), Interval.Rounded(to.Value).Low - Interval.Rounded(from.Value).High, Interval.Rounded(to.Value).High - Interval.Rounded(from.Value).Low, 0,
                (double)(to.Value.Value - from.Value.Value), change.Value.Unit.Canonical, $"{last} − {first}"),
            _ => Unless(said, Rate(b.Low / a.High, join.Years), Rate(b.High / a.Low, join.Years), join.Tolerance, Rate((double)to.Value.Value / (double)from.Value.Value, join.Years), "percent", $"({last} / {first})^(1/{join.Years}) − 1"),
        };
    }

    private static DerivedValue? Unless(Interval said, double low, double high, double tolerance, double value, string unit, string formula) =>
        new Interval(low - tolerance, high + tolerance).Meets(said) ? null : new DerivedValue(value, unit, formula);

    private static double Rate(double quotient, int years) => (Math.Pow(quotient, 1.0 / years) - 1) * 100;

    /// <summary>For each growth, ratio and addition of the families: the level it is a change of.</summary>
    private static Dictionary<string, (string Level, IndicatorForm Form)> LevelOf()
    {
        var levels = new Dictionary<string, (string Level, IndicatorForm Form)>(StringComparer.Ordinal);
        foreach (var family in CueLexicon.AllFamilies)
        {
            if (family.Member(IndicatorForm.Level) is not { Length: > 0 } level) continue;
            foreach (var form in (IndicatorForm[])[IndicatorForm.Growth, IndicatorForm.AverageGrowth, IndicatorForm.NetNew, IndicatorForm.Change, IndicatorForm.Ratio])
            {
                if (family.Member(form) is { Length: > 0 } member) levels.TryAdd(member, (level, form));
            }
        }

        return levels;
    }
}
