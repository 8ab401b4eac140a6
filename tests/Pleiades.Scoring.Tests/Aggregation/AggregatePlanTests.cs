using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Aggregation;

public sealed class AggregatePlanTests
{
    private const double Gone = double.NaN;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static CompositeModel Tree => CompositeModel.Create(
    [
        Node("a", 3) with { Parent = "P" }, Node("b") with { Parent = "P" }, Node("c") with { Parent = "Q" }, Node("d", 0) with { Parent = "Q" },
        new() { Code = "P", Level = 2, Parent = "I", Weight = 2 }, new() { Code = "Q", Level = 2, Parent = "I" }, new() { Code = "I", Level = 3 },
    ]).Value!;

    [Fact]
    public void Run_ThreeLevels_GivesPillarsAndIndexInModelOrder()
    {
        var plan = new AggregatePlan(Tree, ["a", "b", "c", "d"], AggregateRecipe.Default, 2);
        var aggregates = new double[plan.Length];
        plan.Run([4, Gone, 8, 6, 2, Gone, 9, Gone], aggregates, Stop);
        Assert.Equal([5, 6, 2, Gone, 4, 6], aggregates);
    }

    [Fact]
    public void Run_OtherWeights_ReplaceThoseOfTheModel()
    {
        var plan = new AggregatePlan(Tree, ["a", "b", "c", "d"], AggregateRecipe.Default, 1);
        var aggregates = new double[3];
        plan.Run([4, 8, 2, 10], [1, 1, 1, 1, 1, 1, 1], aggregates, Stop);
        Assert.Equal([6, 6, 6], aggregates);
    }

    [Fact]
    public void Run_WeightlessChildOnly_IsRefusedAndCounted()
    {
        var plan = new AggregatePlan(Tree, ["d"], AggregateRecipe.Default, 1);
        var aggregates = new double[3];
        plan.Run([10], aggregates, Stop);
        Assert.Equal([Gone, Gone, Gone], aggregates);
        Assert.Equal([0, 1, 0], plan.Refused.ToArray());
    }

    [Theory]
    [InlineData(AggregateMethod.Arithmetic)]
    [InlineData(AggregateMethod.Geometric)]
    [InlineData(AggregateMethod.Copeland)]
    public void Run_Repeated_GivesTheBitsOfTheFirstRunAndOfApply(AggregateMethod method)
    {
        var (table, recipe) = (Random(1100), AggregateRecipe.Default with { Method = method, MinChildren = 0.5 });
        var plan = new AggregatePlan(Tree, table.Columns, recipe, table.Rows).Fork();
        var (first, second) = (new double[plan.Length], new double[plan.Length]);
        plan.Run(table.Copy(), first, Stop);
        plan.Run(table.Copy(), second, Stop);
        Assert.Equal(first, second);
        Assert.Equal(first, Aggregate.Apply(table, Tree, recipe, Stop).Table.Copy()[(4 * table.Rows)..]);
    }

    [Fact]
    public void Run_RowsAcrossBlocks_AreThePlainMeans()
    {
        var table = Random(1100);
        var plan = new AggregatePlan(Tree, table.Columns, AggregateRecipe.Default, table.Rows);
        var aggregates = new double[plan.Length];
        plan.Run(table.Copy(), aggregates, Stop);
        Assert.All(Enumerable.Range(0, table.Rows), r => Assert.Equal(WeightedMeans.Arithmetic([table[r, 0], table[r, 1]], [3, 1]), aggregates[r]));
    }

    [Fact]
    public void Run_MeansAgain_AllocatesNothing()
    {
        var table = Random(100);
        var (values, plan) = (table.Copy(), new AggregatePlan(Tree, table.Columns, AggregateRecipe.Default, table.Rows));
        var aggregates = new double[plan.Length];
        plan.Run(values, aggregates, Stop);
        var before = GC.GetAllocatedBytesForCurrentThread();
        plan.Run(values, aggregates, Stop);
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void Run_WrongLength_IsRefused()
    {
        var plan = new AggregatePlan(Tree, ["a", "b", "c", "d"], AggregateRecipe.Default, 1);
        Assert.Throws<ArgumentException>(() => plan.Run([1, 2, 3], new double[3], Stop));
        Assert.Throws<ArgumentException>(() => plan.Run([1, 2, 3, 4], new double[2], Stop));
        Assert.Throws<ArgumentException>(() => plan.Run([1, 2, 3, 4], [1], new double[3], Stop));
    }

    private static ScoreTable Random(int rows)
    {
        var chance = new SeededRandom(7);
        double[] Column() => [.. Enumerable.Range(0, rows).Select(_ => chance.NextDouble() < 0.2 ? Gone : 0.01 + chance.NextDouble())];
        return Table(["a", "b", "c", "d"], Column(), Column(), Column(), Column());
    }
}
