namespace Pleiades.Golden;

/// <summary>Receives what the handler of a case in one file compares.</summary>
/// <param name="tally">Where it is counted.</param>
/// <param name="case">The case.</param>
public sealed class SingleFile(KindTally tally, GoldenCase @case)
{
    /// <summary>The case.</summary>
    public GoldenCase Case => @case;

    /// <summary>Compares one value.</summary>
    /// <param name="key">What it belongs to.</param>
    /// <param name="column">Which value of it.</param>
    /// <param name="got">The value computed.</param>
    /// <param name="want">The value wanted.</param>
    /// <param name="rule">Name of the tolerance.</param>
    public void Compare(string key, string column, GoldenCell got, GoldenCell want, string rule = "score")
    {
        var tolerance = Case.Json.GetProperty("tolerance").TryGetProperty(rule, out var found) ? Tolerance.Parse(found) : null;
        var same = got.Text is not null || want.Text is not null ? got.Text == want.Text : (tolerance ?? Tolerance.Exact).Accepts(got.Number, want.Number);
        tally.Count(same, Case.Place, key, column, got, want);
    }

    /// <summary>Counts a normative part nobody computes.</summary>
    /// <param name="what">Its name.</param>
    public void NotUnderstood(string what) => tally.Unhandled(what);

    /// <summary>Counts a part that is not normative.</summary>
    public void NotNormative() => tally.NotNormative++;
}
