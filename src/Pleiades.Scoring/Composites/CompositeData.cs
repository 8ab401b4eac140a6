using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Composites;

/// <summary>What a composite indicator is built from: the values, what they are divided by, the groups, the tree.</summary>
public sealed record CompositeData
{
    /// <summary>Builds the data.</summary>
    /// <param name="model">The tree.</param>
    /// <param name="indicators">The values; every column must be an indicator of the model. NaN is missing.</param>
    /// <exception cref="ArgumentException">A column is no indicator of the model.</exception>
    public CompositeData(CompositeModel model, ScoreTable indicators)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(indicators);
        foreach (var column in indicators.Columns)
        {
            if (model.Find(column) is var at && (at < 0 || model.Nodes[at].Level > 1))
                throw new ArgumentException($"Column '{column}' is no indicator of the model.", nameof(indicators));
        }

        (Model, Indicators) = (model, indicators);
    }

    /// <summary>The tree: parents, weights, directions.</summary>
    public CompositeModel Model { get; init; }

    /// <summary>The values as they came.</summary>
    public ScoreTable Indicators { get; init; }

    /// <summary>The columns that indicators are divided by, rows matched by subject; null when there are none.</summary>
    public ScoreTable? Denominators { get; init; }

    /// <summary>The group of each subject by column, null for none; in the order of <see cref="Indicators"/>.</summary>
    public ImmutableDictionary<string, ImmutableArray<string?>> Groups { get; init; } = ImmutableDictionary<string, ImmutableArray<string?>>.Empty;

    /// <summary>Names of the subjects for readers, in the order of <see cref="Indicators"/>; empty when there are none.</summary>
    public ImmutableArray<string> Names { get; init; } = [];

    /// <summary>The groups of one column for other rows of the same subjects; <c>default</c> when there is no such column.</summary>
    /// <param name="column">Code of the column; null for none.</param>
    /// <param name="subjects">The rows wanted.</param>
    public ImmutableArray<string?> GroupsFor(string? column, ImmutableArray<SubjectId> subjects)
    {
        if (column is null || !Groups.TryGetValue(column, out var all)) return default;
        if (subjects == Indicators.Subjects) return all;
        var places = new Dictionary<SubjectId, string?>(all.Length);
        for (var r = 0; r < all.Length; r++) places[Indicators.Subjects[r]] = all[r];
        return [.. subjects.Select(s => places.GetValueOrDefault(s))];
    }
}
