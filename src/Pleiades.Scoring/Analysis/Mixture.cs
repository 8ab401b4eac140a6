using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Analysis;

/// <summary>Data of one time with the row of one subject from another.</summary>
internal static class Mixture
{
    internal static CompositeData Of(CompositeData own, CompositeData others, CompositeModel model, SubjectId subject)
    {
        ImmutableArray<string> columns = [.. model.Indicators.Select(i => model.Nodes[i].Code).Where(c => own.Indicators.Find(c) >= 0 || others.Indicators.Find(c) >= 0)];
        var none = new ScoreTable(others.Indicators.Subjects, [], []);
        var (sizesOwn, sizesOthers) = (own.Denominators ?? none, others.Denominators ?? none);
        return new CompositeData(model, Table(own.Indicators, others.Indicators, columns, subject))
        {
            Denominators = Table(
                sizesOwn.For(own.Indicators.Subjects), sizesOthers.For(others.Indicators.Subjects), [.. sizesOthers.Columns.Union(sizesOwn.Columns)], subject),
            Groups = others.Groups.ToImmutableDictionary(g => g.Key, g => Groups(own, others, g, subject)),
        };
    }

    private static ScoreTable Table(ScoreTable own, ScoreTable others, ImmutableArray<string> columns, SubjectId subject)
    {
        var (row, place) = (own.Subjects.IndexOf(subject), others.Subjects.IndexOf(subject));
        var values = new double[others.Rows * columns.Length];
        Array.Fill(values, double.NaN);
        for (var c = 0; c < columns.Length; c++)
        {
            var target = values.AsSpan(c * others.Rows, others.Rows);
            if (others.Find(columns[c]) is var from and >= 0) others.Column(from).CopyTo(target);
            target[place] = own.Find(columns[c]) is var at and >= 0 ? own[row, at] : double.NaN;
        }

        return ScoreTable.Owning(others.Subjects, columns, values);
    }

    private static ImmutableArray<string?> Groups(CompositeData own, CompositeData others, KeyValuePair<string, ImmutableArray<string?>> group, SubjectId subject) =>
        own.Groups.TryGetValue(group.Key, out var mine)
            ? group.Value.SetItem(others.Indicators.Subjects.IndexOf(subject), mine[own.Indicators.Subjects.IndexOf(subject)])
            : group.Value;
}
