using Pleiades.Scoring.Denomination;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Denomination;

public sealed class DenominateTests
{
    [Fact]
    public void Apply_ZeroAndMissingDenominator_GiveMissingWithAnIssue()
    {
        var model = Flat(Node("a") with { Denominator = "D" }, Node("b"));
        var result = Denominate.Apply(Table(["a", "b"], [6, 6, 6], [6, 6, 6]), Table(["D"], [2, 0, double.NaN]), model);
        Assert.Equal([3, double.NaN, double.NaN], result.Table.Column(0).ToArray());
        Assert.Equal([6, 6, 6], result.Table.Column(1).ToArray());
        Assert.Equal("a", Assert.Single(result.Issues).Place);
    }

    [Fact]
    public void Apply_NoSuchDenominator_IsNamed()
    {
        var result = Denominate.Apply(Table(["a"], [6]), Table(["D"], [2]), Flat(Node("a") with { Denominator = "X" }));
        Assert.True(double.IsNaN(result.Table[0, 0]));
        Assert.Contains("'X'", Assert.Single(result.Issues).Message, StringComparison.Ordinal);
    }
}
