using System.Collections.Immutable;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Tests.Composites;

public sealed class CompositeTests
{
    private static readonly CompositeModel Model = CompositeModel.Create(
    [
        new CompositeNode { Code = "a", Level = 1, Parent = "index", Denominator = "size" },
        new CompositeNode { Code = "b", Level = 1, Parent = "index", Weight = 3 },
        new CompositeNode { Code = "index", Level = 2 },
    ]).Value!;

    private static readonly ImmutableArray<SubjectId> Subjects = [new("u:1"), new("u:2"), new("u:3")];

    private static CompositeData Data(double gap) => new(Model, new ScoreTable(Subjects, ["a", "b"], [2, 8, 9, 0, gap, 10]))
    {
        Denominators = new ScoreTable(Subjects, ["size"], [1, 2, 3]),
        Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("land", ["x", "x", "y"]),
    };

    [Fact]
    public void Build_Default_DividesNormalisesAndAggregates()
    {
        var steps = Composite.Build(Data(5), CompositeRecipe.Default, TestContext.Current.CancellationToken);
        Assert.Equal([2.0, 4.0, 3.0], steps.Denominated.Column(0));
        Assert.Equal([0.0, 100.0, 50.0], steps.Normalised.Column(0));
        Assert.Equal([0.0, (100 + (3 * 50)) / 4.0, (50 + (3 * 100)) / 4.0], steps.Scores.Column(2));
        Assert.Empty(steps.Issues);
    }

    [Fact]
    public void Build_ByGroups_FillsFromTheGroupOnly()
    {
        var recipe = CompositeRecipe.Default with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean }, ImputeGroup = "land" };
        Assert.Equal(0, Composite.Build(Data(double.NaN), recipe, TestContext.Current.CancellationToken).Prepared[1, 1]);
    }

    [Theory]
    [InlineData(StepOrder.ScreenFirst, 2)]
    [InlineData(StepOrder.ImputeFirst, 3)]
    public void Build_OrderOfSteps_DecidesWhetherAGapIsCounted(StepOrder order, int kept)
    {
        var recipe = CompositeRecipe.Default with
        {
            Order = order,
            Screen = new ScreenRecipe { MinAvailability = 1 },
            Impute = new ImputeRecipe { Method = ImputeMethod.Mean },
        };
        Assert.Equal(kept, Composite.Build(Data(double.NaN), recipe, TestContext.Current.CancellationToken).Scores.Rows);
    }

    [Fact]
    public void Build_GroupColumnThatIsNotThere_SaysSo()
    {
        var recipe = CompositeRecipe.Default with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean }, ImputeGroup = "sea" };
        Assert.Contains("sea", Assert.Throws<ArgumentException>(() => Composite.Build(Data(1), recipe, TestContext.Current.CancellationToken)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Data_ColumnThatIsNoIndicator_IsRefused() =>
        Assert.Throws<ArgumentException>(() => new CompositeData(Model, new ScoreTable(Subjects, ["index"], [1, 2, 3])));
}
