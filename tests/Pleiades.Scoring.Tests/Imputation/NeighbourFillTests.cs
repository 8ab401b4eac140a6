using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Tables;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Imputation;

public sealed class NeighbourFillTests
{
    private const double Gone = double.NaN;

    private static readonly ImputeRecipe Recipe = new() { Method = ImputeMethod.NearestNeighbours, Neighbours = 2, MinCommon = 1 };

    private static ImputeResult Fill(ScoreTable table, ImputeRecipe recipe) => Impute.Apply(table, Flat(Node("x"), Node("y")), recipe);

    [Fact]
    public void Apply_TwoNearest_AreAveraged() =>
        Assert.Equal(15, Fill(Table(["x", "y"], [1, 2, 3, 50], [10, Gone, 20, 900]), Recipe).Table[1, 1]);

    [Fact]
    public void Apply_SubjectsAsNearAsTheLast_CountToo()
    {
        var table = Table(["x", "y"], [4, 5, 6, 6, 50], [10, Gone, 20, 60, 900]);
        Assert.Equal(30, Fill(table, Recipe with { Neighbours = 1 }).Table[1, 1]);
    }

    [Fact]
    public void Apply_FewerThanWanted_AreTaken() =>
        Assert.Equal(10, Fill(Table(["x", "y"], [4, 5, Gone], [10, Gone, 60]), Recipe with { Neighbours = 9 }).Table[1, 1]);

    [Fact]
    public void Apply_NobodySharesEnough_StaysWithAReason()
    {
        var result = Fill(Table(["x", "y"], [1, 2, 3], [10, Gone, 20]), Recipe with { MinCommon = 2 });
        Assert.Equal([(1, 1)], result.Left);
        Assert.Equal("y", Assert.Single(result.Issues).Place);
    }

    [Fact]
    public void Apply_OtherOrderOfRows_GivesTheSameBits()
    {
        var table = Table(["x", "y"], [1.1, 2.7, 3.3, 4.2, Gone, 6.1], [2.3, 4.1, Gone, 3.9, 6.6, 7]);
        var turned = table.For([.. table.Subjects.Reverse()]);
        Assert.Equal(Fill(table, Recipe).Table.Column(1), Fill(turned, Recipe).Table.For(table.Subjects).Column(1));
    }

    [Fact]
    public void Apply_Constant_FillsEveryGap()
    {
        var result = Fill(Table(["x", "y"], [1, Gone], [Gone, Gone]), new ImputeRecipe { Method = ImputeMethod.Constant, Constant = 3 });
        Assert.Equal([3.0, 3.0], result.Table.Column(1));
    }

    [Fact]
    public void Validate_ConstantThatIsNotGiven_IsRefused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new ImputeRecipe { Method = ImputeMethod.Constant }.Validate());
}
