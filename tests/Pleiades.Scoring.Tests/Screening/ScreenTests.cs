using Pleiades.Scoring.Screening;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Screening;

public sealed class ScreenTests
{
    private const double Gone = double.NaN;

    private static readonly double[][] Columns = [[1, 0, Gone, Gone], [1, 0, 5, Gone], [1, 2, 5, Gone]];

    [Theory]
    [InlineData(ScreenRule.ByAvailability, 0.7, 0, new[] { "s1", "s2" })]
    [InlineData(ScreenRule.ByNonZero, 0, 0.5, new[] { "s1", "s3" })]
    [InlineData(ScreenRule.ByBoth, 0.7, 0.5, new[] { "s1" })]
    public void Apply_Rule_KeepsWhoPasses(ScreenRule rule, double availability, double nonZero, string[] expected)
    {
        var recipe = new ScreenRecipe { Rule = rule, MinAvailability = availability, MinNonZero = nonZero };
        Assert.Equal(expected, Screen.Apply(Table(["a", "b", "c"], Columns), recipe).Table.Subjects.Select(s => s.Value));
    }

    [Fact]
    public void Apply_NothingThere_CannotSayWhetherItIsZero()
    {
        var unit = Screen.Apply(Table(["a", "b", "c"], Columns), ScreenRecipe.Default).Units[3];
        Assert.Equal((null, true, Gone), (unit.LowNonZero, unit.LowEither, unit.Availability.NonZero));
    }

    [Fact]
    public void OfAggregates_ShareOfIndicators_CountsAnAbsentColumnAsMissing() => Assert.Equal(
        [0.5, 0], Availability.OfAggregates(Table(["a"], [1, Gone]), Flat(Node("a"), Node("b"))).Column(0).ToArray());
}
