using System.Collections.Immutable;
using Pleiades.Scoring.Denomination;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Denomination;

public sealed class DenominateByIndicatorTests
{
    [Fact]
    public void Apply_NamedIndicators_AreDividedByAnotherColumnOrNotAtAll()
    {
        var model = Flat(Node("a") with { Denominator = "area" }, Node("b") with { Denominator = "area" }, Node("c"));
        var sizes = Table(["area", "people"], [2, 4], [5, 10]);
        var other = ImmutableDictionary<string, string>.Empty.Add("a", "").Add("c", "people");
        var table = Denominate.Apply(Table(["a", "b", "c"], [8, 8], [8, 8], [8, 8]), sizes, model, other).Table;
        Assert.Equal([8, 8, 4, 2, 1.6, 0.8], [.. table.Column(0), .. table.Column(1), .. table.Column(2)]);
    }
}
