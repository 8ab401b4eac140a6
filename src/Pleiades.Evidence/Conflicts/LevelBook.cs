namespace Pleiades.Evidence.Conflicts;

/// <summary>Levels by whose, of what, for when, with which scope; those of several units stand together.</summary>
internal sealed class LevelBook
{
    private readonly ILookup<(string Subject, string Indicator, Period Period, string Scope), Fact> _levels;

    /// <summary>Sorts the levels in.</summary>
    /// <param name="facts">Facts of status actual.</param>
    public LevelBook(IEnumerable<Fact> facts) => _levels = facts
        .Where(f => f.Kind is IndicatorKind.Flow or IndicatorKind.Stock or IndicatorKind.Share && f.Period is not null)
        .ToLookup(f => (f.Subject.Id.Value, f.Indicator.Value, f.Period!.Value, f.Scope));

    /// <summary>The levels of an indicator.</summary>
    /// <param name="subject">Whose.</param>
    /// <param name="indicator">Of what.</param>
    /// <param name="period">For when; flows and stocks of a year's end differ.</param>
    /// <param name="scope">What narrows them; empty for the whole.</param>
    public IEnumerable<Fact> Of(string subject, string indicator, Period period, string scope = "") =>
        indicator.Length == 0 ? [] : _levels[(subject, indicator, period, scope)];
}
