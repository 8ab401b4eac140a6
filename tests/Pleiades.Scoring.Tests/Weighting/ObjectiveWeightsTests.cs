using Pleiades.Scoring.Models;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class ObjectiveWeightsTests
{
    private const double Gone = double.NaN;

    [Fact]
    public void Entropy_ConcentratedAndEvenColumn_GivesAllWeightToTheConcentrated()
    {
        var weights = ObjectiveWeights.Entropy(Table(["one", "half", "flat"], [1, 0, 0, 0], [1, 1, 0, 0], [2, 2, 2, 2]));
        Assert.Equal([0, 0.5, 1], weights.Information, Near);
        Assert.Equal([2.0 / 3, 1.0 / 3, 0], weights.Weights, Near);
        Assert.Equal("flat", Assert.Single(weights.Issues).Place);
    }

    [Fact]
    public void Critic_IndependentColumn_WeighsMoreThanTwoThatAgree()
    {
        var weights = ObjectiveWeights.Critic(Table(["a", "b", "c"], [0, 0, 1, 1], [0, 0, 1, 1], [0, 1, 0, 1]));
        Assert.Equal([0.25, 0.25, 0.5], weights.Weights, Near);
        Assert.Equal(2 * Math.Sqrt(1.0 / 3), weights.Information[2], 1e-12);
    }

    [Fact]
    public void Deviation_ColumnTwiceAsWide_WeighsTwice() =>
        Assert.Equal([1.0 / 3, 2.0 / 3], ObjectiveWeights.Deviation(Table(["a", "b"], [0, 0.5, Gone], [1, 0, Gone])).Weights, Near);

    [Theory]
    [InlineData(ObjectiveWeightKind.Entropy)]
    [InlineData(ObjectiveWeightKind.Critic)]
    [InlineData(ObjectiveWeightKind.Deviation)]
    public void Of_ConstantAndEmptyColumns_HaveNoWeightAndTheRestSumsToOne(ObjectiveWeightKind kind)
    {
        var weights = ObjectiveWeights.Of(Table(["a", "k", "e", "b"], [1, 2, 4, Gone], [3, 3, 3, 3], [Gone, Gone, Gone, Gone], [2, 1, 5, 1]), kind);
        Assert.Equal([false, true, true, false], weights.Weights.Select(w => w <= 0));
        Assert.Equal(1, weights.Weights.Sum(), 1e-12);
        Assert.Equal(["k", "e"], weights.Issues.Select(i => i.Place));
    }

    [Theory]
    [InlineData(ObjectiveWeightKind.Entropy)]
    [InlineData(ObjectiveWeightKind.Critic)]
    [InlineData(ObjectiveWeightKind.Deviation)]
    public void Of_OneSubjectOrNothingThatVaries_HasNoWeights(ObjectiveWeightKind kind) =>
        Assert.All(ObjectiveWeights.Of(Table(["a", "b"], [1], [2]), kind).Weights, w => Assert.Equal(Gone, w));

    [Theory]
    [InlineData(ObjectiveWeightKind.Entropy)]
    [InlineData(ObjectiveWeightKind.Critic)]
    [InlineData(ObjectiveWeightKind.Deviation)]
    public void Of_OtherOrderOfRows_HasTheSameBits(ObjectiveWeightKind kind)
    {
        var (values, order) = (Decisions.Rows.Sample(30, 4), Decisions.Rows.Shuffle(30));
        Assert.Equal(ObjectiveWeights.Of(Of(values), kind).Weights, ObjectiveWeights.Of(Of(Decisions.Rows.Ordered(values, order)), kind).Weights);
    }

    [Fact]
    public void ForModel_ParentByParent_WeighsTheSiblings()
    {
        var read = ObjectiveWeights.ForModel(Table(["a", "b", "k"], [0, 0, 100, 100], [0, 5, 5, 10], [3, 3, 3, 3]), Flat(Node("a"), Node("b"), Node("k")), ObjectiveWeightKind.Deviation);
        Assert.Equal(Math.Sqrt(2), read.Value!.Nodes[0].Weight / read.Value.Nodes[1].Weight, 1e-12);
        Assert.Equal(0, read.Value.Nodes[2].Weight);
        Assert.Equal("k", Assert.Single(read.Issues).Place);
    }

    [Fact]
    public void ForModel_NothingVaries_KeepsTheWeightsWithAnIssue()
    {
        var read = ObjectiveWeights.ForModel(Table(["a"], [2, 2]), Flat(Node("a", 3), Node("b", 4)), ObjectiveWeightKind.Critic);
        Assert.Equal([3, 4, 1], read.Value!.Nodes.Select(n => n.Weight));
        Assert.Equal("I", Assert.Single(read.Issues).Place);
    }

    [Fact]
    public void Scaled_LessIsBetter_TurnsTheColumn() => Assert.Equal(
        [1, 0, 0.5], ObjectiveWeights.Scaled(Table(["a"], [2, 6, 4]), Flat(Node("a", direction: Direction.Less))).Column(0).ToArray());

    private static ScoreTable Of(double[] values) => Table(["a", "b", "c", "d"], [.. values.Chunk(30)]);

    private static bool Near(double a, double b) => a.Equals(b) || Math.Abs(a - b) < 1e-12;
}
