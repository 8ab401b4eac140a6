using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
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

    /// <summary>Indicators in pillars of six, in two subindices where there are four levels; a third divided, a quarter pointing down, a fifth with a heavy tail, three in a hundred missing.</summary>
    internal static CompositeData Composite(int rows, int columns, int levels)
    {
        var (pillars, chance) = ((columns + 5) / 6, new SeededRandom(7));
        var indicators = Enumerable.Range(0, columns).Select(i => new CompositeNode
        {
            Code = $"i{i}",
            Level = 1,
            Parent = $"p{i / 6}",
            Weight = 1 + (i % 3),
            Direction = i % 4 == 3 ? Direction.Less : Direction.More,
            Denominator = i % 3 == 0 ? $"d{i % 4}" : null,
        });
        var above = Enumerable.Range(0, pillars).Select(p => new CompositeNode { Code = $"p{p}", Level = 2, Parent = levels == 4 ? $"s{p % 2}" : "index" });
        if (levels == 4) above = above.Concat(Enumerable.Range(0, 2).Select(s => new CompositeNode { Code = $"s{s}", Level = 3, Parent = "index" }));
        var model = CompositeModel.Create([.. indicators, .. above, new CompositeNode { Code = "index", Level = levels }], ["group"], ["d0", "d1", "d2", "d3"]).Value!;
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++) values[i] = chance.NextDouble() < 0.03 ? double.NaN : Value(chance, i / rows);
        double[] sizes = [.. Enumerable.Range(0, 4 * rows).Select(_ => 1 + chance.NextDouble())];
        return new CompositeData(model, new ScoreTable(Subjects(rows), Columns(columns), values))
        {
            Denominators = new ScoreTable(Subjects(rows), ["d0", "d1", "d2", "d3"], sizes),
            Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("group", [.. Enumerable.Range(0, rows).Select(r => (string?)$"g{r % 5}")]),
        };
    }

    private static double Value(SeededRandom chance, int column)
    {
        var normal = Math.Sqrt(-2 * Math.Log(1 - chance.NextDouble())) * Math.Cos(2 * Math.PI * chance.NextDouble());
        return column % 5 == 0 ? Math.Exp(1.5 * normal) : 10 + normal;
    }

    private static ImmutableArray<SubjectId> Subjects(int rows) => [.. Enumerable.Range(0, rows).Select(i => new SubjectId($"cluster:{i}"))];

    private static ImmutableArray<string> Columns(int columns) => [.. Enumerable.Range(0, columns).Select(i => $"i{i}")];
}
