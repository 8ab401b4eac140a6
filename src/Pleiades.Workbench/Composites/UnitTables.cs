using System.Collections.Immutable;
using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;

namespace Pleiades.Workbench.Composites;

/// <summary>One unit explained: what its index is made of, what would lift it a place, why it changed.</summary>
public static class UnitTables
{
    /// <summary>What each node gives to the index; the parts of one level add up to it.</summary>
    /// <param name="steps">What was built.</param>
    /// <param name="subject">The unit; it must be in the scores.</param>
    /// <returns>The table, and the nodes whose score cannot be shared out.</returns>
    public static (CompositeTable Table, ImmutableArray<Issue> Issues) Contributions(CompositeSteps steps, SubjectId subject)
    {
        ArgumentNullException.ThrowIfNull(steps);
        var parts = Scoring.Analysis.Contributions.Of(steps.Scores, steps.Model, steps.Recipe.Aggregate, steps.Scores.Subjects.IndexOf(subject));
        var rows = parts.Nodes.Select(n => (Node: steps.Model.Nodes[steps.Model.Find(n.Node)], Part: n)).OrderByDescending(n => n.Node.Level).ThenByDescending(n => n.Part.Points);
        return (new CompositeTable("contributions", ["iCode", "iName", "level", "parent", "score", "index_per_point", "points", "share"],
            [.. rows.Select(r => (object?[])[r.Node.Code, r.Node.Name, r.Node.Level, r.Node.Parent, r.Part.Score, r.Part.PerPoint, r.Part.Points, r.Part.Share])]), parts.Issues);
    }

    /// <summary>The smallest change of each indicator that gains a place; those that can do so first, by how far they have to go on the scale of the column.</summary>
    /// <param name="data">The data.</param>
    /// <param name="steps">What was built of them.</param>
    /// <param name="subject">The unit; it must be in the data.</param>
    /// <param name="stop">Ends the work.</param>
    public static CompositeTable Lifts(CompositeData data, CompositeSteps steps, SubjectId subject, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(data);
        ArgumentNullException.ThrowIfNull(steps);
        var lifts = Scoring.Analysis.Lifts.Of(data, steps.Recipe, subject, stop)
            .OrderBy(l => double.IsNaN(l.RunAgain)).ThenBy(l => double.IsNaN(l.Held)).ThenBy(l => Math.Abs((l.RunAgain - l.Current) / (l.Best - l.Current))).ThenBy(l => l.Indicator, StringComparer.Ordinal);
        return new CompositeTable("lifts", ["iCode", "iName", "now", "needed", "change", "best_observed", "needed_if_held", "reason"],
            [.. lifts.Select(l => (object?[])
            [
                l.Indicator, data.Model.Nodes[data.Model.Find(l.Indicator)].Name, l.Current, l.RunAgain, l.RunAgain - l.Current, l.Best, l.Held,
                l.RunAgainReason == LiftReason.None ? null : System.Text.Json.JsonNamingPolicy.SnakeCaseLower.ConvertName(l.RunAgainReason.ToString()),
            ])]);
    }

    /// <summary>Why the scores of every unit changed between two times: own data, the others, the method; the parts add up.</summary>
    /// <param name="before">Data and recipe before.</param>
    /// <param name="after">Data and recipe after.</param>
    /// <param name="subjects">The units.</param>
    /// <param name="stop">Ends the work.</param>
    public static CompositeTable Changes((CompositeData Data, CompositeRecipe Recipe) before, (CompositeData Data, CompositeRecipe Recipe) after, IEnumerable<SubjectId> subjects, CancellationToken stop = default)
    {
        ArgumentNullException.ThrowIfNull(subjects);
        return new CompositeTable("changes", [ResultTables.Unit, "before", "after", "change", "own_data", "peers", "method", "reason"],
            [.. subjects.Select(s => Change.Of(before, after, s, null, stop)).Select(c => (object?[])
                [c.Subject.Value, c.Before, c.After, c.Change, c.OwnData, c.Peers, c.Method, c.Issues.IsEmpty ? null : c.Issues[0].Message])]);
    }
}
