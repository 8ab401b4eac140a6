using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Tests.Tables;

/// <summary>Small tables and flat models.</summary>
internal static class Make
{
    internal static ScoreTable Table(string[] columns, params double[][] values) => new(
        [.. Enumerable.Range(1, values[0].Length).Select(i => new SubjectId($"s{i}"))], [.. columns], [.. values.SelectMany(v => v)]);

    /// <summary>An index I of these indicators.</summary>
    internal static CompositeModel Flat(params CompositeNode[] indicators) =>
        CompositeModel.Create([.. indicators.Select(n => n with { Parent = "I" }), new CompositeNode { Code = "I", Level = 2 }]).Value!;

    internal static CompositeNode Node(string code, double weight = 1, Direction direction = Direction.More) =>
        new() { Code = code, Level = 1, Weight = weight, Direction = direction };
}
