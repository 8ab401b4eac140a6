namespace Pleiades.Evidence.Conflicts;

/// <summary>One amount of one thing in two currencies, near each other, that no rate of exchange joins: 107亿元 beside 突破100亿美元.</summary>
internal static class CurrencyChecks
{
    private const int LargestGap = 80;

    /// <summary>Widest band of yuan per dollar since 1994.</summary>
    private const double LeastRate = 5.8, MostRate = 8.9;

    /// <summary>The pairs.</summary>
    /// <param name="facts">Facts of status actual, in order.</param>
    public static IEnumerable<Conflict> Find(IReadOnlyList<Fact> facts)
    {
        for (var i = 1; i < facts.Count; i++)
        {
            for (var j = i - 1; j >= Math.Max(0, i - 4); j--)
            {
                if (!Same(facts[j], facts[i])) continue;
                var (yuan, dollar) = facts[i].Value.Unit.Canonical == "USD" ? (facts[j], facts[i]) : (facts[i], facts[j]);
                var (y, d) = (yuan.Value.ToEstimate(), dollar.Value.ToEstimate());
                if (d.Value == 0 || (y.High >= d.Low * LeastRate && y.Low <= d.High * MostRate)) continue;
                yield return Conflicts.Of(ConflictKind.Arithmetic, "currency_against_currency", [facts[j], facts[i]], $"{yuan.Value.Value:0.####} CNY / {dollar.Value.Value:0.####} USD = {y.Value / d.Value:0.00}") with
                {
                    Derived = new DerivedValue(y.Value / d.Value, "CNY per USD", $"{Conflicts.Figure(yuan.Value)} / {Conflicts.Figure(dollar.Value)}"),
                };
            }
        }
    }

    private static bool Same(Fact a, Fact b) =>
        a.Subject.Id == b.Subject.Id && a.Indicator == b.Indicator && a.Period == b.Period && a.Citation.Document == b.Citation.Document
        && a.Value.Unit.Dimension == Dimension.Money && b.Value.Unit.Dimension == Dimension.Money && a.Value.Unit.Canonical != b.Value.Unit.Canonical
        && Math.Abs(b.Citation.Span.Start - a.Citation.Span.End) <= LargestGap;
}
