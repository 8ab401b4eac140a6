using Pleiades.Scoring.Boards;

namespace Pleiades.Workbench.Benchmarks;

/// <summary>Joins what several sources say of one figure.</summary>
internal static class Agreement
{
    /// <summary>
    /// The overlap where all intervals share one (the sources corroborate each other), else the span of all of them, marked as a conflict.
    /// </summary>
    /// <param name="estimates">At least one; the first is the one that is shown.</param>
    public static Estimate Of(IEnumerable<Estimate> estimates)
    {
        var all = estimates.ToList();
        var low = all.Max(e => e.Low);
        var high = all.Min(e => e.High);
        if (low <= high) return new Estimate(Math.Clamp(all[0].Value, low, high), low, high);
        return new Estimate(all[0].Value, all.Min(e => e.Low), all.Max(e => e.High), CellReasons.Conflict);
    }
}
