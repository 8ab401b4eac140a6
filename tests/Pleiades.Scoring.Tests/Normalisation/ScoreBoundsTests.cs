using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Normalisation;

public sealed class ScoreBoundsTests
{
    private const double Gone = double.NaN;

    private static readonly NormaliseRecipe Recipe = NormaliseRecipe.Default with { Bounds = new ScoreBounds(1, 100) };

    [Theory]
    [InlineData(NormaliseMethod.MinMax)]
    [InlineData(NormaliseMethod.ZScore)]
    [InlineData(NormaliseMethod.Rank)]
    [InlineData(NormaliseMethod.Borda)]
    [InlineData(NormaliseMethod.PercentRank)]
    [InlineData(NormaliseMethod.DistanceToMax)]
    [InlineData(NormaliseMethod.FractionOfBest)]
    public void Apply_AnyMethod_RunsFromTheLowerToTheUpperEnd(NormaliseMethod method)
    {
        var scores = NormaliseTable.Apply(Table(["a"], [2, 6, 4, Gone]), Flat(Node("a")), Recipe with { Method = method }).Table.Column(0).ToArray();
        Assert.Equal(1, scores[0], 1e-12);
        Assert.Equal(100, scores[1], 1e-12);
        Assert.Equal(50.5, scores[2], 1e-12);
        Assert.Equal(Gone, scores[3]);
    }

    [Fact]
    public void Apply_LessIsBetter_IsNeverTurnedUpsideDown()
    {
        var model = Flat(Node("a", direction: Direction.Less));
        var fraction = NormaliseTable.Apply(Table(["a"], [2, 4, 8]), model, Recipe with { Method = NormaliseMethod.FractionOfBest, Bounds = null });
        Assert.Equal([1, 0.5, 0.25], fraction.Table.Column(0).ToArray());
        var bounded = NormaliseTable.Apply(Table(["a"], [2, 4, 8]), model, Recipe with { Method = NormaliseMethod.FractionOfBest });
        Assert.Equal([100.0, 34.0, 1.0], bounded.Table.Column(0).ToArray().Select(v => Math.Round(v, 9)));
    }

    [Fact]
    public void Apply_Goalposts_KeepTheirOwnEnds()
    {
        var node = Node("a") with { Goalposts = new Goalposts(0, 10) { Scale = 100 } };
        var scores = NormaliseTable.Apply(Table(["a"], [5, 10, 2]), Flat(node), Recipe with { Method = NormaliseMethod.Goalposts }).Table;
        Assert.Equal([50.5, 100.0, 20.8], scores.Column(0).ToArray().Select(v => Math.Round(v, 9)));
    }

    [Fact]
    public void Apply_Reference_LetsTheBetterScoreBeyondTheUpperEnd()
    {
        var scores = NormaliseTable.Apply(Table(["a"], [5, 10, 0]), Flat(Node("a")), Recipe with { Method = NormaliseMethod.DistanceToReference }).Table;
        Assert.Equal([100.0, 199.0, 1.0], scores.Column(0));
    }

    [Fact]
    public void Apply_NamedIndicator_IsScoredInItsOwnWayWithinTheCommonEnds()
    {
        var recipe = Recipe with { ByIndicator = ImmutableDictionary<string, NormaliseRecipe>.Empty.Add("b", new NormaliseRecipe { Method = NormaliseMethod.Rank }) };
        var scores = NormaliseTable.Apply(Table(["a", "b"], [0, 1, 10], [0, 1, 10]), Flat(Node("a"), Node("b")), recipe).Table;
        Assert.Equal([1, 10.9, 100], scores.Column(0));
        Assert.Equal([1, 50.5, 100], scores.Column(1));
    }

    [Fact]
    public void Apply_RanksWithALowerEnd_CanBeMultiplied()
    {
        var model = Flat(Node("a"), Node("b"));
        var scores = NormaliseTable.Apply(Table(["a", "b"], [1, 2, 3], [3, 2, 1]), model, Recipe with { Method = NormaliseMethod.Borda, Bounds = new ScoreBounds(1, 3) }).Table;
        var index = Aggregate.Apply(scores, model, AggregateRecipe.Default with { Method = AggregateMethod.Geometric }, TestContext.Current.CancellationToken).Table;
        Assert.Equal(Math.Sqrt(3), index[0, 2], 1e-12);
        Assert.Equal(2, index[1, 2], 1e-12);
    }

    [Theory]
    [InlineData(100, 1)]
    [InlineData(1, Gone)]
    public void Validate_EndsThatAreNone_AreRefused(double lower, double upper) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => (Recipe with { Bounds = new ScoreBounds(lower, upper) }).Validate());

    [Fact]
    public void Apply_FractionOfABestBelowZero_IsRefusedForTheColumn()
    {
        var result = NormaliseTable.Apply(Table(["a"], [-2, -1]), Flat(Node("a")), Recipe with { Method = NormaliseMethod.FractionOfBest });
        Assert.Equal([Gone, Gone], result.Table.Column(0));
        Assert.Equal("NotPositive", Assert.Single(result.Issues).Code);
    }
}
