using Pleiades.Scoring.Aggregation;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Aggregation;

public sealed class AggregateTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void Apply_GapAndWeights_AveragesWhatIsThere()
    {
        var result = Aggregate.Apply(Table(["a", "b"], [10, Gone, Gone], [20, 40, Gone]), Flat(Node("a", 3), Node("b")), AggregateRecipe.Default, Stop);
        Assert.Equal([12.5, 40, Gone], result.Table.Column(2).ToArray());
        Assert.Equal(["a", "b", "I"], result.Table.Columns);
    }

    [Theory]
    [InlineData(0.5, 7)]
    [InlineData(0.51, Gone)]
    public void Apply_ShareOfChildren_DecidesWhetherThereIsAScore(double least, double expected)
    {
        var result = Aggregate.Apply(Table(["a", "b"], [7], [Gone]), Flat(Node("a"), Node("b")), AggregateRecipe.Default with { MinChildren = least }, Stop);
        Assert.Equal(expected, result.Table[0, 2]);
    }

    [Fact]
    public void Apply_ZeroUnderGeometricMean_IsMissingForThatSubjectWithAnIssue()
    {
        var result = Aggregate.Apply(
            Table(["a", "b"], [0, 2], [5, 8]), Flat(Node("a"), Node("b")), AggregateRecipe.Default with { Method = AggregateMethod.Geometric }, Stop);
        Assert.Equal([Gone, 4], result.Table.Column(2).ToArray(), (a, b) => a.Equals(b) || Math.Abs(a - b) < 1e-12);
        Assert.Equal("I", Assert.Single(result.Issues).Place);
    }

    [Fact]
    public void Apply_IndicatorWithoutColumn_CountsAsMissing()
    {
        var result = Aggregate.Apply(Table(["a"], [7]), Flat(Node("a"), Node("b")), AggregateRecipe.Default with { MinChildren = 0.75 }, Stop);
        Assert.Equal(Gone, result.Table[0, 1]);
    }

    [Fact]
    public void Apply_MethodOfALevel_ReplacesTheMethod()
    {
        var recipe = AggregateRecipe.Default with { ByLevel = AggregateRecipe.Default.ByLevel.Add(2, AggregateMethod.Harmonic) };
        Assert.Equal(3.2, Aggregate.Apply(Table(["a", "b"], [2], [8]), Flat(Node("a"), Node("b")), recipe, Stop).Table[0, 2], 1e-12);
    }
}
