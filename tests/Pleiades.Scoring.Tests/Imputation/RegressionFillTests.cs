using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Tables;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Imputation;

public sealed class RegressionFillTests
{
    private const double Gone = double.NaN;

    private static readonly ImputeRecipe Recipe = new() { Method = ImputeMethod.Regression, Ridge = 1e-12, MostRounds = 5000, Tolerance = 1e-13 };

    private static ImputeResult Fill(ScoreTable table, ImputeRecipe recipe) => Impute.Apply(table, Flat(Node("x"), Node("y"), Node("z")), recipe);

    /// <summary>With gaps in one column only the likeliest line is that of least squares over the complete pairs (Anderson 1957): here y = 1.8 + 0.8 x.</summary>
    [Fact]
    public void Apply_GapsInOneColumn_AreOnTheLeastSquaresLine()
    {
        var table = Table(["x", "y"], [1, 2, 3, 4, 5, 7], [2, 4, 5, 4, 6, Gone]);
        var result = Fill(table, Recipe with { MinSubjects = 3 });
        Assert.Equal(1.8 + (0.8 * 7), result.Table[5, 1], 1e-6);
        Assert.Equal([(5, 1)], result.Filled);
        Assert.Empty(result.Issues);
    }

    [Fact]
    public void Apply_TooFewSubjects_FillsByTheMeanAndSaysSo()
    {
        var result = Fill(Table(["x", "y"], [1, 2, 3, 4, 5, 7], [2, 4, 5, 4, 6, Gone]), Recipe);
        Assert.Equal(4.2, result.Table[5, 1]);
        Assert.Equal("y", Assert.Single(result.Issues).Place);
    }

    [Fact]
    public void Apply_ConstantAndEmptyColumns_LeaveTheRestAlone()
    {
        var table = Table(["x", "y", "z"], [1, 2, 3, 4, 5, Gone], [7, 7, 7, 7, Gone, 7], [Gone, Gone, Gone, Gone, Gone, Gone]);
        var result = Fill(table, Recipe with { MinSubjects = 3 });
        Assert.Equal(3, result.Table[5, 0]);
        Assert.Equal(7, result.Table[4, 1]);
        Assert.Equal([(0, 2), (1, 2), (2, 2), (3, 2), (4, 2), (5, 2)], result.Left);
    }

    [Fact]
    public void Apply_SubjectWithoutAnyValue_KeepsItsGaps()
    {
        var result = Fill(Table(["x", "y"], [1, 2, 3, 4, Gone, 7], [2, 4, 5, 4, Gone, Gone]), Recipe with { MinSubjects = 3 });
        Assert.Equal([(4, 0), (4, 1)], result.Left);
        Assert.Contains(result.Issues, i => i.Message.StartsWith("1 subjects", StringComparison.Ordinal));
    }

    [Fact]
    public void Apply_ColumnsThatSayTheSame_AreFinite()
    {
        double[] x = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
        var result = Fill(Table(["x", "y", "z"], x, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, Gone], [1, 2, 3, Gone, 5, 6, 7, 8, 9, 10, Gone]), Recipe with { MinSubjects = 5, Ridge = 0.01 });
        Assert.Equal(22, result.Table[10, 1], 0.2);
        Assert.Equal(4, result.Table[3, 2], 0.1);
    }

    [Fact]
    public void Apply_OtherOrderOfRows_GivesTheSameBits()
    {
        var table = Table(["x", "y", "z"], [1.1, 2.7, 3.3, Gone, 5.9, 6.1], [2.3, 4.1, Gone, 3.9, 6.6, 7], [Gone, 1, 0.3, 2.2, 2, 5]);
        var turned = table.For([.. table.Subjects.Reverse()]);
        var recipe = Recipe with { MinSubjects = 3, Ridge = 0.01 };
        Assert.Equal(Fill(table, recipe).Table.Column(2), Fill(turned, recipe).Table.For(table.Subjects).Column(2));
    }
}
