using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Aggregation;

public sealed class AggregateRuleTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void RuleFor_NodeThenLevelThenRest_TakesTheNearest()
    {
        var recipe = new AggregateRecipe
        {
            Method = AggregateMethod.Harmonic,
            Power = 3,
            MinChildren = 0.1,
            Required = ["x"],
            ByLevel = AggregateRecipe.Default.ByLevel.Add(2, new() { Power = 2, Required = ["y"] }),
            ByNode = AggregateRecipe.Default.ByNode.Add("P", new() { Method = AggregateMethod.Power, MinChildren = 0.7 }),
        };
        var near = recipe.RuleFor("P", 2);
        Assert.Equal((AggregateMethod.Power, 2.0, 0.7), (near.Method!.Value, near.Power!.Value, near.MinChildren!.Value));
        Assert.Equal(["x", "y"], near.Required);
        Assert.Equal((AggregateMethod.Harmonic, 3.0), (recipe.RuleFor("Q", 3).Method!.Value, recipe.RuleFor("Q", 3).Power!.Value));
    }

    [Fact]
    public void Apply_PowerOfANode_ReplacesThePower()
    {
        var recipe = AggregateRecipe.Default with { ByNode = AggregateRecipe.Default.ByNode.Add("I", new() { Method = AggregateMethod.Power, Power = 2 }) };
        Assert.Equal(Math.Sqrt(34), Aggregate.Apply(Table(["a", "b"], [2], [8]), Flat(Node("a"), Node("b")), recipe, Stop).Table[0, 2], 1e-12);
    }

    [Theory]
    [InlineData(AggregateMethod.Arithmetic)]
    [InlineData(AggregateMethod.Copeland)]
    public void Apply_RequiredChildMissing_HasNoScoreAndTheOthersDo(AggregateMethod method)
    {
        var recipe = AggregateRecipe.Default with { Method = method, Required = ["a"] };
        var index = Aggregate.Apply(Table(["a", "b"], [Gone, 3, 1], [9, Gone, 2]), Flat(Node("a"), Node("b")), recipe, Stop).Table.Column(2).ToArray();
        Assert.Equal([false, true, true], index.Select(double.IsFinite));
    }

    [Fact]
    public void Apply_RequiredChildWithoutColumn_HasNoScore()
    {
        var recipe = AggregateRecipe.Default with { Required = ["b"] };
        Assert.Equal(Gone, Aggregate.Apply(Table(["a"], [7]), Flat(Node("a"), Node("b")), recipe, Stop).Table[0, 1]);
    }

    [Fact]
    public void Apply_CopelandBelowTheShareOfChildren_IsNobodysOpponent()
    {
        var recipe = AggregateRecipe.Default with { Method = AggregateMethod.Copeland, MinChildren = 1 };
        var index = Aggregate.Apply(Table(["a", "b"], [9, 3, 1], [Gone, 4, 2]), Flat(Node("a"), Node("b")), recipe, Stop).Table.Column(2).ToArray();
        Assert.Equal([Gone, 1, -1], index);
    }

    [Fact]
    public void Validate_ChoiceOfANodeOutsideItsRange_NamesTheNode()
    {
        var recipe = AggregateRecipe.Default with { ByNode = AggregateRecipe.Default.ByNode.Add("P", new() { MinChildren = 2 }) };
        Assert.Contains("'P'", Assert.Throws<ArgumentOutOfRangeException>(recipe.Validate).Message, StringComparison.Ordinal);
    }

    public static TheoryData<AggregateMethod> Methods => [.. Enum.GetValues<AggregateMethod>()];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Apply_OtherOrderOfRows_HasTheSameBits(AggregateMethod method)
    {
        var (values, order) = (Decisions.Rows.Sample(50, 4, 0.2), Decisions.Rows.Shuffle(50));
        var (straight, shuffled) = (Index(values, method), Index(Decisions.Rows.Ordered(values, order), method));
        Assert.Equal(Decisions.Rows.Ordered(straight, order), shuffled);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Apply_MethodOfOneNode_IsThatOfThatNodeAlone(AggregateMethod method)
    {
        var values = Decisions.Rows.Sample(50, 4, 0.2);
        var recipe = AggregateRecipe.Default with { ByNode = AggregateRecipe.Default.ByNode.Add("I", method) };
        Assert.Equal(Index(values, method), Aggregate.Apply(Table(["a", "b", "c", "d"], [.. values.Chunk(50)]), Four, recipe, Stop).Table.Column(4).ToArray());
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Apply_OneChild_ScoresWithoutFailing(AggregateMethod method)
    {
        var index = Aggregate.Apply(Table(["a"], [1, 2, 3, Gone]), Flat(Node("a")), AggregateRecipe.Default with { Method = method }, Stop).Table.Column(1).ToArray();
        Assert.Equal([true, true, true, false], index.Select(double.IsFinite));
        Assert.True(index[0] < index[2]);
    }

    private static CompositeModel Four => Flat(Node("a", 3), Node("b"), Node("c", 2), Node("d"));

    private static double[] Index(double[] values, AggregateMethod method) => Aggregate.Apply(
        Table(["a", "b", "c", "d"], [.. values.Chunk(50)]), Four, AggregateRecipe.Default with { Method = method }, Stop).Table.Column(4).ToArray();
}
