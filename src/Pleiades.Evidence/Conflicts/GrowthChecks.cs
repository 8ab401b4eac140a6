namespace Pleiades.Evidence.Conflicts;

/// <summary>Growth against the levels it is said to join: year on year against two years, an average against the first and the last.</summary>
internal static class GrowthChecks
{
    /// <summary>Points of growth that rounding and revised bases explain.</summary>
    private const double Tolerance = 0.5;

    /// <summary>Growth that does not fit.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        var levels = facts.Where(f => f.Kind is IndicatorKind.Flow or IndicatorKind.Stock && f.Period is not null && f.Scope.Length == 0)
            .ToLookup(f => (f.Subject.Id, f.Indicator.Value, f.Value.Unit.Canonical));
        foreach (var growth in facts)
        {
            if (growth.Kind != IndicatorKind.Growth || growth.Value.Unit.Canonical != "percent" || growth.Period is not { } period || growth.Scope.Length > 0) continue;
            foreach (var unit in (string[])["CNY", "USD", "count", "t"])
            {
                var own = levels[(growth.Subject.Id, LevelOf(growth.Indicator.Value), unit)].ToArray();
                if (Check(growth, period, own) is { } conflict) yield return conflict;
            }
        }
    }

    private static string LevelOf(string growth) =>
        growth.EndsWith("_growth", StringComparison.Ordinal) ? growth[..^"_growth".Length]
        : growth.EndsWith("_cagr", StringComparison.Ordinal) ? growth[..^"_cagr".Length] : "";

    private static Conflict? Check(Fact growth, Period period, Fact[] levels) => growth.Base switch
    {
        "yoy" => Join(growth, levels, Before(period), period, 1, "growth_against_levels"),
        "cagr" when period.End.Year > period.Start.Year => Join(
            growth, levels, Period.Year(period.Start.Year), Period.Year(period.End.Year), period.End.Year - period.Start.Year, "average_growth_against_levels"),
        _ => null,
    };

    private static Period Before(Period period) => Period.Range(period.Start.AddYears(-1), period.End.AddYears(-1));

    /// <summary>Where the level is printed more than once, growth that joins any two of them is right.</summary>
    private static Conflict? Join(Fact growth, Fact[] levels, Period first, Period last, int years, string rule)
    {
        Conflict? doubt = null;
        foreach (var from in levels.Where(f => f.Period == first))
        {
            foreach (var to in levels.Where(f => f.Period == last))
            {
                if (Fits(growth, from, to, years) is not { } computed) return null;
                doubt ??= Conflicts.Of(ConflictKind.Arithmetic, rule, [from, to, growth], $"({to.Value.Value:0.####} / {from.Value.Value:0.####})^(1/{years}) − 1 = {computed:0.0} % ≠ {growth.Value.Value:0.####} %");
            }
        }

        return doubt;
    }

    /// <summary>The growth that the levels give, where it is not the growth that is said; null where the two agree.</summary>
    private static double? Fits(Fact growth, Fact from, Fact to, int years)
    {
        var (a, b) = (from.Value.ToEstimate(), to.Value.ToEstimate());
        if (a.Low <= 0 || b.Low <= 0) return null;
        var said = growth.Value.ToEstimate();
        var agrees = said.High >= Rate(b.Low / a.High, years) - Tolerance && said.Low <= Rate(b.High / a.Low, years) + Tolerance;
        return agrees ? null : Rate(b.Value / a.Value, years);
    }

    private static double Rate(double quotient, int years) => (Math.Pow(quotient, 1.0 / years) - 1) * 100;
}
