using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Screening;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Screening;

public sealed class ScreenPillarTests
{
    private const double Gone = double.NaN;

    private static readonly CompositeModel Model = CompositeModel.Create(
    [
        Node("a") with { Parent = "p" }, Node("b") with { Parent = "p" }, Node("c") with { Parent = "q" }, Node("d") with { Parent = "q" },
        new CompositeNode { Code = "p", Level = 2, Parent = "I" }, new CompositeNode { Code = "q", Level = 2, Parent = "I" }, new CompositeNode { Code = "I", Level = 3 },
    ]).Value!;

    private static readonly ScreenRecipe Recipe = new() { MinAvailability = 0.5, PillarLevel = 2, MinPillarAvailability = 0.75 };

    private static readonly ImputeRecipe GroupMean = new() { Method = ImputeMethod.GroupMean };

    private static CompositeData Data => new(Model, Table(["a", "b", "c", "d"], [1, 2, 3, Gone], [Gone, 5, 6, Gone], [7, 8, 9, Gone], [1, 3, 2, 9]))
    {
        Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("land", ["x", "x", "y", "y"]),
    };

    [Fact]
    public void Apply_PillarWithTooLittle_IsWithheldAndTheOtherStays()
    {
        var result = Screen.Apply(Data.Indicators, Model, Recipe);
        Assert.Equal([new WithheldPillar(0, new SubjectId("s1"), "p", 0.5)], result.Withheld);
        Assert.Equal(3, result.Table.Rows);
        Assert.Equal([Gone, Gone, 7, 1], Enumerable.Range(0, 4).Select(c => result.Table[0, c]));
    }

    [Fact]
    public void Build_WithheldPillar_IsNotFilledButTheUnitIsScored()
    {
        var recipe = CompositeRecipe.Default with { Screen = Recipe, Impute = GroupMean, ImputeGroup = "land" };
        var steps = Composite.Build(Data, recipe, TestContext.Current.CancellationToken);
        Assert.Equal([Gone, 0, 0], [steps.Scores[0, steps.Scores.Find("p")], steps.Scores[0, steps.Scores.Find("q")], steps.Scores[0, steps.Scores.Find("I")]]);
        Assert.Empty(steps.Imputed!.Filled);
        Assert.Equal([(0, 0), (0, 1)], steps.Imputed.Left);
    }

    [Fact]
    public void Build_FilledFirst_HasNothingToWithhold()
    {
        var recipe = CompositeRecipe.Default with { Screen = Recipe, Order = StepOrder.ImputeFirst, Impute = GroupMean, ImputeGroup = "land" };
        Assert.Empty(Composite.Build(Data, recipe, TestContext.Current.CancellationToken).Screened!.Withheld);
    }

    [Fact]
    public void Apply_WithoutTheTree_IsRefused() => Assert.Throws<ArgumentException>(() => Screen.Apply(Data.Indicators, Recipe));

    [Fact]
    public void Validate_LevelOfIndicators_IsRefused() => Assert.Throws<ArgumentOutOfRangeException>(() => (Recipe with { PillarLevel = 1 }).Validate());
}
