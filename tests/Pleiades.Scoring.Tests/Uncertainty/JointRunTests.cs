using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using Pleiades.Scoring.Uncertainty;
using static Pleiades.Scoring.Tests.Uncertainty.JointFixture;

namespace Pleiades.Scoring.Tests.Uncertainty;

public sealed class JointRunTests
{
    private const double Gone = double.NaN;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static NodeUncertainty Index(UncertainData data, CompositeRecipe recipe, UncertaintyRecipe how) => JointRun.Run(data, recipe, how, Stop).Nodes[^1];

    [Fact]
    public void Run_NoDoubt_StandsOnTheNominalScore()
    {
        var index = Index(Data([1, 4, 9]), ByGoalposts, Quick);
        Assert.All(index.Units, u => Assert.Equal((u.NominalScore, u.NominalScore, u.NominalScore), (u.Low, u.Median, u.High)));
        Assert.Equal([3.0, 2, 1], index.Units.Select(u => u.RankMedian));
    }

    [Fact]
    public void Run_UniformAgainstExact_BeatsWithTheShareOfTheInterval()
    {
        var index = Index(Data([6, 5]).With(Unit(1), "i0", CellLaw.Uniform(0, 10)), ByGoalposts, Quick);
        Assert.Equal(0.6, index.Beats(0, 1), 0.03);
        Assert.Equal(1, index.Beats(0, 1) + index.Beats(1, 0), 1e-12);
        Assert.Equal(index.Beats(0, 1), index.Top(0, 1), 1e-12);
        Assert.Equal((5, 95), (Math.Round(index.Units[1].Low), Math.Round(index.Units[1].High)));
        Assert.Equal((1, 2), (index.Units[0].BestRank, index.Units[0].WorstRank));
    }

    [Fact]
    public void Run_RankShares_AddUpForEachUnitAndToTheTop()
    {
        var data = Data([6, 5, 4, 3]).With(Unit(1), "i0", CellLaw.Uniform(0, 10)).With(Unit(3), "i0", CellLaw.Uniform(0, 10));
        var index = Index(data, ByGoalposts, Quick);
        Assert.All(Enumerable.Range(0, 4), u =>
        {
            Assert.Equal(1, Enumerable.Range(1, 4).Sum(r => index.RankShare(u, r)), 1e-12);
            Assert.Equal(index.RankShare(u, 1) + index.RankShare(u, 2), index.Top(u, 2), 1e-12);
            Assert.Equal(1, index.Top(u, 4), 1e-12);
        });
        Assert.Equal(2, Enumerable.Range(0, 4).Sum(u => index.Top(u, 2)), 1e-12);
    }

    [Fact]
    public void Run_Ties_ShareTheBetterRankAndNobodyWins()
    {
        var index = Index(Data([6, 6, 1]), ByGoalposts, Quick);
        Assert.Equal((0.0, 1.0, 1.0), (index.Beats(0, 1), index.Top(0, 1), index.Top(1, 1)));
    }

    [Fact]
    public void Run_PeerMedian_IsThatOfTheOthers()
    {
        // Others of the first: 2, 4, 9 with median 4; it is uniform on 0..10 and above with six tenths.
        var index = Index(Data([5, 2, 4, 9]).With(Unit(0), "i0", CellLaw.Uniform(0, 10)), ByGoalposts, Quick);
        Assert.Equal(0.6, index.Units[0].AbovePeerMedian, 0.03);
        Assert.Equal(1, index.Units[3].AbovePeerMedian);
        Assert.Equal(0, index.Units[1].AbovePeerMedian);
    }

    [Fact]
    public void Run_WorldClass_IsGoalpostOrBenchmark()
    {
        var data = Data([5, 2]).With(Unit(0), "i0", CellLaw.Uniform(0, 20));
        var result = JointRun.Run(data, ByGoalposts, Quick with { Benchmark = 50, Scope = NodeScope.All }, Stop);
        Assert.Equal(0.5, result.Find("i0")!.Units[0].AtWorldClass, 0.03);
        Assert.Equal(0.75, result.Find("I")!.Units[0].AtWorldClass, 0.03);
        Assert.Equal(Gone, Index(data, ByGoalposts, Quick).Units[0].AtWorldClass);
    }

    [Fact]
    public void Run_DrawWithoutScore_IsCountedAndTheRestGoesOn()
    {
        // Under a geometric mean a value of 0 has no score; it is there in one draw of four.
        var zero = CellLaw.Mixture((3, CellLaw.Exact(4)), (1, CellLaw.Exact(0)));
        var recipe = ByGoalposts with { Aggregate = AggregateRecipe.Default with { Method = AggregateMethod.Geometric } };
        var index = Index(Data([4, 5], [4, 5]).With(Unit(0), "i0", zero), recipe, Quick);
        Assert.Equal(0.25, (double)index.Units[0].Unscored / 4000, 0.03);
        Assert.Equal(4000, index.Units[0].Unscored + index.Units[0].Scored);
        Assert.Equal((0, 0.0, 1.0), (index.Units[1].Unscored, index.Beats(0, 1), index.Beats(1, 0)));
        Assert.Equal(1, index.RankShare(0, 2));
    }

    [Fact]
    public void Run_FilledGap_IsDrawnFromTheDonors()
    {
        var recipe = ByGoalposts with { Impute = new ImputeRecipe { Method = ImputeMethod.Mean } };
        var index = Index(Data([Gone, 1, 5]), recipe, Quick);
        Assert.Equal([10.0, 50], index.Scores(0).ToArray().Distinct().Order());
        Assert.Equal(30, index.Units[0].Mean, 1.0);
        Assert.Equal(30, index.Units[0].NominalScore);
        Assert.Equal(30, Index(Data([Gone, 1, 5]), recipe, Quick with { Gaps = GapReading.Fixed }).Units[0].Low);
    }

    [Fact]
    public void Run_FilledFromOwnValues_CarriesTheErrorsOfTheMethod()
    {
        double[] first = [Gone, .. Enumerable.Range(1, 30).Select(i => i / 3.0)];
        double[] second = [5, .. Enumerable.Range(1, 30).Select(i => (i / 3.0) + ((i % 3) - 1))];
        var recipe = ByGoalposts with { Impute = new ImputeRecipe { Method = ImputeMethod.RowMeanInParent } };
        var unit = Index(Data(first, second), recipe, Quick).Units[0];
        Assert.InRange(unit.High - unit.Low, 2, 30);
        Assert.InRange(unit.NominalScore, unit.Low, unit.High);
    }

    [Fact]
    public void Run_GapThatIsNotFilled_StaysMissing() => Assert.Equal(Quick.Draws, Index(Data([Gone, 1, 5]), ByGoalposts, Quick).Units[0].Unscored);

    [Fact]
    public void Run_DrawnWeights_HaveTheSpreadOfTheDirichletLaw()
    {
        // The score is 100 w; w has mean 1/2 and deviation √(1/4 / 16).
        var index = Index(Data([10, 1], [0, 1]), ByGoalposts, Quick with { WeightConcentration = 15, Draws = 20_000 });
        double[] scores = [.. index.Scores(0)];
        Assert.Equal(50, scores.Average(), 0.5);
        Assert.Equal(12.5, Math.Sqrt(scores.Average(s => (s - 50) * (s - 50))), 0.4);
        Assert.Equal(10, index.Units[1].Low, 1e-9);
    }

    [Fact]
    public void Run_Factors_AreDrawnWithEqualShares()
    {
        var weights = new Factor("weights", [new("first") { Weights = [1, 0, 1] }, new("second") { Weights = [0, 1, 1] }]);
        var index = Index(Data([10, 1], [0, 1]), ByGoalposts, Quick with { Factors = [weights] });
        Assert.Equal([0.0, 100], index.Scores(0).ToArray().Distinct().Order());
        Assert.Equal(50, index.Units[0].Mean, 3.0);
    }

    [Fact]
    public void Run_ChoiceThatIsRefused_IsSaidAndItsDrawsCount()
    {
        var bad = new Factor("filling", [new("none"), new("by sea") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean }, ImputeGroup = "sea" } }]);
        var result = JointRun.Run(Data([1, 5]), ByGoalposts, Quick with { Factors = [bad] }, Stop);
        Assert.Contains(result.Issues, i => i.Code == "refused" && i.Message.Contains("sea", StringComparison.Ordinal));
        Assert.Equal(0.5, result.Nodes[^1].Units[0].Unscored / 4000.0, 0.03);
    }

    [Fact]
    public void Run_Denominator_DividesTheDrawnValue()
    {
        var model = CompositeModel.Create([new() { Code = "i0", Level = 1, Parent = "I", Denominator = "size", Goalposts = new Goalposts(0, 10) }, new() { Code = "I", Level = 2 }]).Value!;
        var data = new CompositeData(model, new ScoreTable([Unit(0), Unit(1)], ["i0"], [8, 4])) { Denominators = new ScoreTable([Unit(1), Unit(0)], ["size"], [1, 4]) };
        var index = Index(new UncertainData(data).With(Unit(0), "i0", CellLaw.Uniform(4, 12)), ByGoalposts, Quick);
        Assert.Equal((11, 29, 20.0), (Math.Round(index.Units[0].Low), Math.Round(index.Units[0].High), index.Units[0].NominalScore));
    }

    [Fact]
    public void Run_Treatment_IsDoneInEveryDraw()
    {
        double[] tailed = [1, 2, 3, 4, 5, 6, 7, 900];
        var recipe = CompositeRecipe.Default with { Treat = TreatRecipe.Default };
        var index = Index(Data(tailed), recipe, Quick with { Draws = 10 });
        Assert.All(index.Units, u => Assert.Equal(u.NominalScore, u.Median));
    }

    [Fact]
    public void Run_Panel_ReadsIntervalsAndConflicts()
    {
        var model = Composite([1.0]).Model;
        var panel = new Panel(
            [Unit(0), Unit(1), Unit(2)], ["i0", "other"],
            [new Estimate(5, 4, 6), new Estimate(2, 2, 8, CellReasons.Conflict), Estimate.Missing("no_fact"), Estimate.Exact(1), Estimate.Exact(1), Estimate.Exact(1)], "f");
        var index = Index(UncertainData.Of(model, panel), ByGoalposts, Quick);
        Assert.Equal((41, 59), (Math.Round(index.Units[0].Low), Math.Round(index.Units[0].High)));
        Assert.Equal([20.0, 80], index.Scores(1).ToArray().Distinct().Order());
        Assert.Equal(4000, index.Units[2].Unscored);
        Assert.Equal(LawKind.Triangular, UncertainData.Of(model, panel, IntervalReading.Triangular).Laws[0]!.Kind);
    }

    [Fact]
    public void Run_MissingCellWithALaw_IsNominalFromIt()
    {
        var index = Index(Data([Gone, 1]).With(Unit(0), "i0", CellLaw.Above(4)), ByGoalposts, Quick);
        Assert.Equal(40, index.Units[0].NominalScore);
        Assert.InRange(index.Units[0].Low, 40, 41);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Run_Degenerate_GivesMissingScoresAndGoesOn(int empty)
    {
        double[][] columns = [[3, 3, 3], [Gone, Gone, Gone], [1, 2, Gone]];
        var index = Index(Data(columns[empty]), CompositeRecipe.Default, Quick);
        Assert.All(index.Units, u => Assert.Equal((Quick.Draws, 0, Gone), (u.Unscored, u.BestRank, u.Median)));
        Assert.Equal(Gone, index.Beats(0, 1));
        Assert.Equal(Gone, index.RankShare(0, 1));
    }

    [Fact]
    public void Run_ZeroWeights_ScoreNobody()
    {
        var data = Composite([1, 2]);
        var index = Index(new UncertainData(data with { Model = data.Model.WithWeights([0, 1]) }), ByGoalposts, Quick with { WeightConcentration = 10 });
        Assert.All(index.Units, u => Assert.Equal(Quick.Draws, u.Unscored));
    }

    [Fact]
    public void Run_OneUnit_HasNoPeers()
    {
        var unit = Index(Data([4]).With(Unit(0), "i0", CellLaw.Uniform(0, 10)), ByGoalposts, Quick).Units[0];
        Assert.Equal((1, 1, 0.0), (unit.BestRank, unit.WorstRank, unit.AbovePeerMedian));
    }
}
