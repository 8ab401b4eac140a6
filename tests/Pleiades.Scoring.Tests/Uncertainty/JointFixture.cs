using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Scoring.Tests.Uncertainty;

/// <summary>Small data on goalposts from 0 to 10, so that a value of 6 scores 60 whatever the others are.</summary>
internal static class JointFixture
{
    internal static readonly CompositeRecipe ByGoalposts = CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.Goalposts } };

    internal static readonly UncertaintyRecipe Quick = UncertaintyRecipe.Default with { Draws = 4000 };

    /// <summary>Units u:1 … with one or two indicators under one index.</summary>
    internal static UncertainData Data(params double[][] columns) => new(Composite(columns));

    internal static CompositeData Composite(params double[][] columns)
    {
        var nodes = columns.Select((_, i) => new CompositeNode { Code = $"i{i}", Level = 1, Parent = "I", Goalposts = new Goalposts(0, 10) });
        var model = CompositeModel.Create([.. nodes, new CompositeNode { Code = "I", Level = 2 }]).Value!;
        return new CompositeData(model, new ScoreTable(
            [.. columns[0].Select((_, i) => Unit(i))], [.. columns.Select((_, i) => $"i{i}")], [.. columns.SelectMany(c => c)]));
    }

    internal static SubjectId Unit(int i) => new($"u:{i + 1}");
}
