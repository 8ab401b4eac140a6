using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Tests.Boards;

/// <summary>Small models and panels to score.</summary>
internal static class BoardFixture
{
    /// <summary>Index of pillars P (a: 0→10, b: 20→0 less is better, weight 1 and 3) and Q (c: 0→100, context d, e without goalposts).</summary>
    internal static CompositeModel Model() => CompositeModel.Create(
    [
        new() { Code = "a", Level = 1, Parent = "P", Goalposts = new Goalposts(0, 10) },
        new() { Code = "b", Level = 1, Parent = "P", Weight = 3, Direction = Direction.Less, Goalposts = new Goalposts(20, 0) },
        new() { Code = "c", Level = 1, Parent = "Q", Goalposts = new Goalposts(0, 100) },
        new() { Code = "d", Level = 1, Parent = "Q", Direction = Direction.Context },
        new() { Code = "e", Level = 1, Parent = "Q" },
        new() { Code = "P", Level = 2, Parent = "I" },
        new() { Code = "Q", Level = 2, Parent = "I" },
        new() { Code = "I", Level = 3 },
    ]).Value!;

    internal static readonly Estimate None = Estimate.Missing("no_fact");

    internal static Estimate Between(double low, double value, double high, string? reason = null) => new(value, low, high, reason);

    /// <summary>A panel of columns a to e, one row per array.</summary>
    internal static Panel Panel(params Estimate[][] rows)
    {
        ImmutableArray<string> columns = ["a", "b", "c", "d", "e"];
        var cells = new Estimate[rows.Length * columns.Length];
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < columns.Length; c++) cells[(c * rows.Length) + r] = rows[r][c];
        }

        return new Panel([.. Enumerable.Range(1, rows.Length).Select(i => new SubjectId($"cluster:s{i}"))], columns, cells, "f");
    }

    internal static Estimate[] Exact(params double[] values) =>
        [.. values.Select(v => double.IsNaN(v) ? None : Estimate.Exact(v))];
}
