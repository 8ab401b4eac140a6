using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;
using static Pleiades.Scoring.Tests.Sensitivity.SensitivityFixture;

namespace Pleiades.Scoring.Tests.Sensitivity;

public sealed class ReplicateTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static Replications Full(CompositeData data, FactorPlan plan) => Replicate.Run(data, plan, Design.FullFactorial(plan.Levels), Stop);

    [Fact]
    public void Run_EveryCombination_IsWhatTheWholePipelineMakes()
    {
        var plan = Plan(Filling, Outliers, Scale, WeightSets);
        var runs = Full(Data(), plan);
        Assert.All(Enumerable.Range(0, runs.Runs), run =>
        {
            var choices = runs.Design[run].ToArray();
            var recipe = plan.Factors.Zip(choices).Aggregate(plan.Nominal, (r, f) => f.First.Alternatives[f.Second].Change(r));
            var weights = plan.Factors[3].Alternatives[choices[3]].Weights;
            var model = weights.IsDefault ? Model : Model.WithWeights(weights.AsSpan());
            var scores = Composite.Build(Data() with { Model = model }, recipe, Stop).Scores;
            Assert.Equal(scores.Column(scores.Find("I")).ToArray(), runs.Scores(run).ToArray());
        });
    }

    [Fact]
    public void Run_Ranks_AreThoseOfTheScores()
    {
        var runs = Full(Data(), Plan(Scale));
        var ranks = new double[12];
        Ranks.Descending(runs.Scores(1), TieRule.Smallest, ranks);
        Assert.Equal(ranks, runs.Ranks(1).ToArray());
    }

    [Fact]
    public void Run_SameAlternativesTwice_AreComputedOnce()
    {
        var runs = Replicate.Run(Data(), Plan(Scale, WeightSets), new Design([3, 3], [0, 1, 2, 2, 0, 1, 0, 1]), Stop);
        Assert.Equal((4, 2), (runs.Runs, runs.Evaluated));
        Assert.Equal(runs.Scores(0).ToArray(), runs.Scores(3).ToArray());
    }

    [Fact]
    public void Run_OneCoreOrMany_GivesTheSameBits()
    {
        var plan = Plan(Filling, Outliers, Scale, WeightSets, Mean);
        var (one, many) = (Full(Data(), plan with { Cores = 1 }), Full(Data(), plan));
        Assert.All(Enumerable.Range(0, one.Runs), r => Assert.Equal(one.Scores(r).ToArray(), many.Scores(r).ToArray()));
    }

    [Fact]
    public void Run_UnitsInAnotherOrder_GivesEachTheSameRank()
    {
        int[] order = [7, 0, 11, 3, 5, 1, 9, 2, 10, 4, 8, 6];
        var plan = Plan(Filling, Outliers, Scale, WeightSets);
        var (plain, turned) = (Full(Data(), plan), Full(Data(order), plan));
        Assert.All(Enumerable.Range(0, plain.Runs), r => Assert.Equal(order.Select(u => plain.Ranks(r)[u]), turned.Ranks(r).ToArray()));
    }

    [Fact]
    public void Run_RescaledIndicator_LeavesRanks()
    {
        var data = Data();
        double[] values = [.. Enumerable.Range(0, 6).SelectMany(c => data.Indicators.Column(c).ToArray().Select(v => c == 1 ? (1024 * v) + 7 : v))];
        var scaled = data with { Indicators = new ScoreTable(data.Indicators.Subjects, data.Indicators.Columns, values) };
        var plan = Plan(Filling, Scale, WeightSets);
        Assert.All(Enumerable.Range(0, 18), r => Assert.Equal(Full(data, plan).Ranks(r).ToArray(), Full(scaled, plan).Ranks(r).ToArray()));
    }

    [Fact]
    public void Run_CombinationWithoutScores_IsNamedAndTheRestCounts()
    {
        var none = new Alternative("nothing") { Change = r => r with { Screen = new() { MinAvailability = 1.1 } } };
        var runs = Full(Data(), Plan(new Factor("screen", [new("all"), none]), WeightSets));
        Assert.Equal([3, 4, 5], runs.Failures.Select(f => f.Run));
        Assert.Equal(["nothing", "given"], runs.Failures[0].Alternatives);
        Assert.Contains(runs.Scores(0).ToArray(), double.IsFinite);
    }

    [Fact]
    public void Run_RecipeThatIsRefused_IsNamedWithTheReason()
    {
        var bad = new Alternative("by sea") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean }, ImputeGroup = "sea" } };
        var runs = Full(Data(), Plan(new Factor("imputation", [new("none"), bad])));
        Assert.Contains("sea", Assert.Single(runs.Failures).Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_ScreenedUnit_HasNoRankThere()
    {
        var screen = new Factor("screen", [new("all"), new("complete") { Change = r => r with { Screen = new() { MinAvailability = 1 } } }]);
        var runs = Full(Data(), Plan(screen));
        var complete = Enumerable.Range(0, 12).Select(u => Enumerable.Range(0, 6).All(c => !double.IsNaN(Data().Indicators[u, c])));
        Assert.Equal(complete, runs.Ranks(1).ToArray().Select(r => !double.IsNaN(r)));
    }

    [Fact]
    public void Run_Pillar_IsScoredInPlaceOfTheIndex()
    {
        var data = Data();
        var runs = Replicate.Run(data, Plan(Scale) with { Node = "P" }, Design.FullFactorial([3]), Stop);
        var scores = Composite.Build(data, Plan(Scale).Nominal, Stop).Scores;
        Assert.Equal(scores.Column(scores.Find("P")).ToArray(), runs.NominalScores);
    }

    [Fact]
    public void Run_OneUnit_FailsEverywhereAndSaysSo()
    {
        var runs = Full(Data([3]), Plan(Scale));
        Assert.Equal(3, runs.Failures.Length);
        Assert.True(double.IsNaN(runs.NominalRanks[0]));
    }

    [Fact]
    public void Run_DesignOfOtherFactors_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Replicate.Run(Data(), Plan(Scale), Design.FullFactorial([2]), Stop));

    [Fact]
    public void Plan_TwoFactorsOfOneName_IsRefused() => Assert.Throws<ArgumentException>(() => Plan(Scale, Scale).Validate());

    [Fact]
    public void MeanShift_UnitWithoutRank_IsLeftOut() => Assert.Equal(1.5, RankShift.Mean([1, 4, double.NaN, 9], [2, 2, 3, double.NaN]));
}
