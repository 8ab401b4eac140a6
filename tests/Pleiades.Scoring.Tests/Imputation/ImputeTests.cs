using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Imputation;

public sealed class ImputeTests
{
    private const double Gone = double.NaN;

    [Theory]
    [InlineData(ImputeMethod.None, Gone)]
    [InlineData(ImputeMethod.Mean, 4)]
    [InlineData(ImputeMethod.Median, 2)]
    public void Apply_ColumnMethods_FillTheGapOnly(ImputeMethod method, double filler)
    {
        var result = Impute.Apply(Table(["a"], [1, 2, 9, Gone]), Flat(Node("a")), new ImputeRecipe { Method = method });
        Assert.Equal([1, 2, 9, filler], result.Table.Column(0).ToArray());
    }

    [Fact]
    public void Apply_GroupMean_LeavesTheUngroupedAndTheEmptyGroupAlone()
    {
        var result = Impute.Apply(
            Table(["a"], [1, 3, Gone, Gone, Gone]), Flat(Node("a")), new ImputeRecipe { Method = ImputeMethod.GroupMean }, ["x", "x", "x", null, "y"]);
        Assert.Equal([1, 3, 2, Gone, Gone], result.Table.Column(0).ToArray());
        Assert.Equal([(2, 0)], result.Filled);
        Assert.Equal([(3, 0), (4, 0)], result.Left);
    }

    [Fact]
    public void Apply_GroupMean_DoesNotDependOnTheOrderOfTheSubjects()
    {
        double[] values = [0.1, 0.2, 0.3, 0.7, 1e15, -1e15];
        var forward = Impute.Apply(Table(["a"], [.. values, Gone]), Flat(Node("a")), new ImputeRecipe { Method = ImputeMethod.Mean });
        var backward = Impute.Apply(Table(["a"], [.. values.Reverse(), Gone]), Flat(Node("a")), new ImputeRecipe { Method = ImputeMethod.Mean });
        Assert.Equal(forward.Table[6, 0], backward.Table[6, 0]);
        Assert.Equal(1.3 / 6, forward.Table[6, 0], 1e-15);
    }

    [Fact]
    public void Apply_RowMean_CarriesTheStandingOver()
    {
        var model = Flat(Node("a"), Node("b", direction: Direction.Less), Node("c"));
        var table = Table(["a", "b", "c"], [0, 10, 5], [8, 0, 2], [100, 200, Gone]);
        var result = Impute.Apply(table, model, new ImputeRecipe { Method = ImputeMethod.RowMeanInParent });
        Assert.Equal(162.5, result.Table[2, 2], 1e-12);
    }

    [Fact]
    public void Apply_GroupMethodWithoutGroups_IsRefused() => Assert.Throws<ArgumentException>(
        () => Impute.Apply(Table(["a"], [1]), Flat(Node("a")), new ImputeRecipe { Method = ImputeMethod.GroupMedian }));
}
