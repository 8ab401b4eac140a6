namespace Pleiades.Evidence.Conflicts;

/// <summary>Levels by whose, of what, in which unit, for when, with which scope.</summary>
internal sealed class LevelBook
{
    private readonly ILookup<(string Subject, string Indicator, string Unit, Period Period, string Scope), Fact> _levels;

    /// <summary>Sorts the levels in.</summary>
    /// <param name="facts">Facts of status actual.</param>
    public LevelBook(IEnumerable<Fact> facts) => _levels = facts
        .Where(f => f.Kind is IndicatorKind.Flow or IndicatorKind.Stock or IndicatorKind.Share && f.Period is not null)
        .ToLookup(f => (f.Subject.Id.Value, f.Indicator.Value, f.Value.Unit.Canonical, f.Period!.Value, f.Scope));

    /// <summary>The levels of an indicator.</summary>
    /// <param name="subject">Whose.</param>
    /// <param name="indicator">Of what.</param>
    /// <param name="unit">Canonical unit.</param>
    /// <param name="period">For when; flows and stocks of a year's end differ.</param>
    /// <param name="scope">What narrows them; empty for the whole.</param>
    public IEnumerable<Fact> Of(string subject, string indicator, string unit, Period period, string scope = "") =>
        indicator.Length == 0 ? [] : _levels[(subject, indicator, unit, period, scope)];
}
