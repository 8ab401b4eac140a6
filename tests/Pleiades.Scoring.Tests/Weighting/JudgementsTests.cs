using Pleiades.Scoring.Models;
using Pleiades.Scoring.Weighting;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Weighting;

public sealed class JudgementsTests
{
    private static readonly CompositeModel Model = Flat(Node("a"), Node("b"), Node("c"));

    [Fact]
    public void Read_FractionsAndEitherDirection_FillTheMatrix()
    {
        var read = Of("I,,a,b,2", "I,,c,a,1/6", "I,,b,c,3");
        Assert.Empty(read.Issues);
        Assert.Equal([1, 2, 6, 0.5, 1, 3, 1.0 / 6, 1.0 / 3, 1], Assert.Single(read.Value!.Matrices).Values, (x, y) => Math.Abs(x - y) < 1e-15);
    }

    [Theory]
    [InlineData("I,,a,b,0", "line 2, column value")]
    [InlineData("I,,a,b,-1", "line 2, column value")]
    [InlineData("I,,a,b,1/0", "line 2, column value")]
    [InlineData("I,,a,b,1/2/3", "line 2, column value")]
    [InlineData("I,,a,b,much", "line 2, column value")]
    [InlineData("I,,a,a,2", "line 2, column value")]
    [InlineData("I,,a,x,2", "line 2, column b")]
    [InlineData("I,,I,b,2", "line 2, column a")]
    [InlineData("a,,a,b,2", "line 2, column node")]
    [InlineData("X,,a,b,2", "line 2, column node")]
    public void Read_LineThatCannotBeUsed_IsListedWithItsPlace(string line, string place) =>
        Assert.Equal(place, Of(line, "I,,a,b,2", "I,,a,c,6", "I,,b,c,3").Issues[0].Place);

    [Fact]
    public void Read_SamePairTwice_MayNotContradict()
    {
        var read = Of("I,,a,b,2", "I,,b,a,1/2", "I,,b,a,2", "I,,a,c,6", "I,,b,c,3");
        Assert.Equal("line 4, column value", Assert.Single(read.Issues).Place);
        Assert.Single(read.Value!.Matrices);
    }

    [Fact]
    public void Read_PairMissing_LeavesThatJudgeOutAndNamesThePair()
    {
        var read = Of("I,Li,a,b,2", "I,Li,a,c,6", "I,Wu,a,b,1", "I,Wu,a,c,1", "I,Wu,b,c,1");
        Assert.Equal("Wu", Assert.Single(read.Value!.Matrices).Judge);
        var issue = Assert.Single(read.Issues);
        Assert.Equal(("incomplete", "I"), (issue.Code, issue.Place));
        Assert.Contains("'Li': b against c", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_ColumnMissing_IsRefused()
    {
        Assert.False(Judgements.Read(new StringReader("node,a,b\nI,a,b\n"), Model).Succeeded);
        Assert.False(Judgements.Read(new StringReader(""), Model).Succeeded);
    }

    [Fact]
    public void Weigh_ConsistentJudge_PutsTheRatiosOnTheModel()
    {
        var judged = Of("I,,a,b,2", "I,,a,c,6", "I,,b,c,3").Value!.Weigh(Model, JudgementRecipe.Default);
        Assert.Equal([0.6, 0.3, 0.1, 1], judged.Model.Nodes.Select(n => n.Weight), (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Empty(judged.Issues);
    }

    [Theory]
    [InlineData(GroupRule.Judgements)]
    [InlineData(GroupRule.Priorities)]
    public void Weigh_OppositeJudges_AreIndifferent(GroupRule group)
    {
        var judged = Of("I,Li,a,b,2", "I,Li,a,c,6", "I,Li,b,c,3", "I,Wu,b,a,2", "I,Wu,c,a,6", "I,Wu,c,b,3").Value!.Weigh(Model, new JudgementRecipe { Group = group });
        var node = Assert.Single(judged.Nodes);
        Assert.Equal([1.0 / 3, 1.0 / 3, 1.0 / 3], node.Weights, (x, y) => Math.Abs(x - y) < 1e-12);
        Assert.Equal(2, node.Judges);
    }

    [Fact]
    public void Weigh_InconsistentJudge_NamesTheJudgementToLookAt()
    {
        var four = Flat(Node("a"), Node("b"), Node("c"), Node("d"));
        var read = Judgements.Read(new StringReader("node,judge,a,b,value\nI,Li,a,b,2\nI,Li,a,c,4\nI,Li,a,d,1/8\nI,Li,b,c,2\nI,Li,b,d,4\nI,Li,c,d,2\n"), four);
        var issue = Assert.Single(read.Value!.Weigh(four, JudgementRecipe.Default).Issues);
        Assert.Equal(("consistency", "I"), (issue.Code, issue.Place));
        Assert.Contains("look first at d against a: said 8", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LeastFitting_ConsistentOrTooFew_IsNothing()
    {
        Assert.Null(PairwiseWeights.LeastFitting([1, 2, 6, 0.5, 1, 3, 1.0 / 6, 1.0 / 3, 1]));
        Assert.Null(PairwiseWeights.LeastFitting([1, 9, 1.0 / 9, 1]));
        Assert.Null(PairwiseWeights.LeastFitting([1]));
    }

    private static Reading<Judgements> Of(params string[] lines) =>
        Judgements.Read(new StringReader("node,judge,a,b,value\n" + string.Join('\n', lines) + "\n"), Model);
}
