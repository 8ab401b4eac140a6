using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Uncertainty;

namespace Pleiades.Workbench.Composites;

public sealed class DoubtTablesTests
{
    private static readonly ImmutableArray<SubjectId> Units = [new("low"), new("high"), new("same")];

    /// <summary>Exact values on fixed goalposts: nothing is drawn, so that every probability is 0 or 1.</summary>
    private static NodeUncertainty Node()
    {
        var model = CompositeModel.Create(
        [
            new CompositeNode { Code = "a", Level = 1, Parent = "index", Goalposts = new Goalposts(0, 10) },
            new CompositeNode { Code = "index", Level = 2 },
        ]).Value!;
        var data = new UncertainData(new CompositeData(model, new ScoreTable(Units, ["a"], [2, 8, 2])));
        var recipe = CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.Goalposts } };
        return JointRun.Run(data, recipe, new UncertaintyRecipe { Draws = 20 }, TestContext.Current.CancellationToken).Find("index")!;
    }

    [Fact]
    public void Pairs_BestFirst_SayWhoBeatsWhomAndTiesCountForNeither()
    {
        var table = DoubtTables.Pairs(Node());
        Assert.Equal(["uCode", "high", "low", "same"], table.Columns);
        Assert.Equal(["high", null, 1.0, 1.0], table.Rows[0]);
        Assert.Equal(["low", 0.0, null, 0.0], table.Rows[1]);
    }

    [Fact]
    public void Ranks_OfAUnit_AddUpToOne()
    {
        var table = DoubtTables.Ranks(Node());
        Assert.Equal(["high", 1.0, 0.0, 0.0], table.Rows[0]);
        Assert.All(table.Rows, row => Assert.Equal(1.0, row.Skip(1).Cast<double>().Sum(), 12));
    }
}
