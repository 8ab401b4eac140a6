using System.Collections.Immutable;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Bench;

/// <summary>Data of a given size, the same in every run.</summary>
internal static class Sample
{
    /// <summary>Indicators in pillars of ten under one index.</summary>
    internal static CompositeModel Model(int indicators)
    {
        var pillars = (indicators + 9) / 10;
        var nodes = Enumerable.Range(0, indicators)
            .Select(i => new CompositeNode { Code = $"i{i}", Level = 1, Parent = $"p{i / 10}", Weight = 1 + (i % 3), Goalposts = new Goalposts(0, 1) })
            .Concat(Enumerable.Range(0, pillars).Select(p => new CompositeNode { Code = $"p{p}", Level = 2, Parent = "index" }))
            .Append(new CompositeNode { Code = "index", Level = 3 });
        return CompositeModel.Create(nodes).Value!;
    }

    /// <summary>Uniform values, one in twenty missing.</summary>
    internal static ScoreTable Table(int rows, int columns)
    {
        var chance = new SeededRandom(1);
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++) values[i] = chance.NextDouble() < 0.05 ? double.NaN : chance.NextDouble();
        return new ScoreTable(Subjects(rows), Columns(columns), values);
    }

    /// <summary>The same with intervals.</summary>
    internal static Panel Panel(int rows, int columns)
    {
        var table = Table(rows, columns);
        var cells = new Estimate[rows * columns];
        for (var i = 0; i < cells.Length; i++)
        {
            var value = table[i % rows, i / rows];
            cells[i] = double.IsNaN(value) ? Estimate.Missing("no_fact") : new Estimate(value, value - 0.02, value + 0.02);
        }

        return new Panel(table.Subjects, table.Columns, cells, "bench");
    }

    private static ImmutableArray<SubjectId> Subjects(int rows) => [.. Enumerable.Range(0, rows).Select(i => new SubjectId($"cluster:{i}"))];

    private static ImmutableArray<string> Columns(int columns) => [.. Enumerable.Range(0, columns).Select(i => $"i{i}")];
}
