using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Denomination;

/// <summary>Divides indicators by the size of the subject.</summary>
public static class Denominate
{
    /// <summary>Divides each indicator by the column its node names; indicators without a denominator are unchanged.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="denominators">The denominators; rows are matched by subject.</param>
    /// <param name="model">Says which indicator is divided by what.</param>
    /// <remarks>Missing (NaN): a missing or zero denominator, or one that does not exist, gives NaN and an issue. O(cells).</remarks>
    public static StepResult Apply(ScoreTable table, ScoreTable denominators, CompositeModel model) =>
        Apply(table, denominators, model, ImmutableDictionary<string, string>.Empty);

    /// <summary>The same, with another denominator for a named indicator.</summary>
    /// <param name="table">The indicators.</param>
    /// <param name="denominators">The denominators; rows are matched by subject.</param>
    /// <param name="model">Says which indicator is divided by what.</param>
    /// <param name="byIndicator">Code of an indicator → code of the column it is divided by instead; empty for not at all.</param>
    /// <remarks>As above.</remarks>
    public static StepResult Apply(
        ScoreTable table, ScoreTable denominators, CompositeModel model, ImmutableDictionary<string, string> byIndicator)
    {
        ArgumentNullException.ThrowIfNull(byIndicator);
        ArgumentNullException.ThrowIfNull(table);
        ArgumentNullException.ThrowIfNull(denominators);
        ArgumentNullException.ThrowIfNull(model);
        var sizes = denominators.For(table.Subjects);
        var values = table.Copy();
        var issues = ImmutableArray.CreateBuilder<Issue>();
        for (var c = 0; c < table.Columns.Length; c++)
        {
            var node = model.Find(table.Columns[c]);
            var name = byIndicator.GetValueOrDefault(table.Columns[c]) ?? (node < 0 ? null : model.Nodes[node].Denominator);
            if (string.IsNullOrEmpty(name)) continue;
            var column = values.AsSpan(c * table.Rows, table.Rows);
            var at = sizes.Find(name);
            if (at < 0)
            {
                column.Fill(double.NaN);
                issues.Add(new Issue("denominator", $"there is no denominator '{name}'", table.Columns[c]));
                continue;
            }

            if (Divide(column, sizes.Column(at)) is var undefined and > 0)
                issues.Add(new Issue("denominator", $"'{name}' is missing or zero for {undefined} of {table.Rows} subjects", table.Columns[c]));
        }

        return new StepResult(table.With(values), issues.ToImmutable());
    }

    private static int Divide(Span<double> column, ReadOnlySpan<double> denominators)
    {
        var undefined = 0;
        for (var i = 0; i < column.Length; i++)
        {
            if (double.IsNaN(column[i])) continue;
            column[i] /= denominators[i];
            if (double.IsFinite(column[i])) continue;
            column[i] = double.NaN;
            undefined++;
        }

        return undefined;
    }
}
