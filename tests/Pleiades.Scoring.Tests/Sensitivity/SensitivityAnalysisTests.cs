using Pleiades.Scoring.Sensitivity;
using static Pleiades.Scoring.Tests.Sensitivity.SensitivityFixture;

namespace Pleiades.Scoring.Tests.Sensitivity;

public sealed class SensitivityAnalysisTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static readonly FactorPlan All = Plan(Filling, Outliers, Scale, WeightSets, Mean);

    private static SensitivityAnalysis Run(FactorPlan plan, SensitivityRecipe recipe) => SensitivityAnalysis.Run(Data(), plan, recipe, Stop);

    [Fact]
    public void Run_FewCombinations_IsExact()
    {
        var analysis = Run(All, SensitivityRecipe.Default);
        var found = analysis.Of(Target.MeanRankShift);
        Assert.Equal((IndexMethod.Exact, 72), (found.Method, analysis.Replications.Runs));
        Assert.Equal(found.Shares.MaxBy(s => s.Total), found.Decides);
        Assert.All(found.Shares, s => Assert.InRange(s.First, 0, s.Total + 1e-12));
    }

    [Fact]
    public void Run_ManyCombinations_IsEstimatedNearTheTruth()
    {
        var plan = Plan(Filling, Outliers, Scale, WeightSets);
        var exact = Run(plan, SensitivityRecipe.Default).Of(Target.MeanRankShift);
        var estimated = Run(plan, SensitivityRecipe.Default with { ExactLimit = 10, Runs = 6000 }).Of(Target.MeanRankShift);
        Assert.Equal(IndexMethod.Estimated, estimated.Method);
        Assert.All(exact.Shares.Zip(estimated.Shares), p =>
        {
            Assert.Equal(p.First.First, p.Second.First, 0.03);
            Assert.Equal(p.First.Total, p.Second.Total, 0.03);
            Assert.InRange(p.Second.Total, p.Second.TotalInterval.Low, p.Second.TotalInterval.High);
        });
    }

    [Theory]
    [InlineData(FirstOrderEstimator.Saltelli)]
    [InlineData(FirstOrderEstimator.Jansen)]
    [InlineData(FirstOrderEstimator.Janon)]
    [InlineData(FirstOrderEstimator.ConditionalMeans)]
    public void Run_EveryEstimator_ComesNearTheTruth(FirstOrderEstimator estimator)
    {
        var plan = Plan(Filling, Scale, WeightSets);
        var truth = Run(plan, SensitivityRecipe.Default).Of(Target.MeanRankShift);
        var found = Run(plan, SensitivityRecipe.Default with { ExactLimit = 0, Estimator = estimator, Resamples = 20 }).Of(Target.MeanRankShift);
        Assert.All(truth.Shares.Zip(found.Shares), p => Assert.Equal(p.First.First, p.Second.First, 0.05));
    }

    [Fact]
    public void Run_SameSeed_GivesTheSameBitsOnOneCoreOrMany()
    {
        var recipe = SensitivityRecipe.Default with { ExactLimit = 0, Runs = 700, Resamples = 30 };
        Assert.Equal(Run(All with { Cores = 1 }, recipe).Of(Target.MeanRankShift).Shares, Run(All, recipe).Of(Target.MeanRankShift).Shares);
    }

    [Fact]
    public void Of_ScoreOfAUnit_IsDecidedByTheScale() =>
        Assert.Equal("scale", Run(All, SensitivityRecipe.Default).Of(Target.ScoreOf(new SubjectId("u:03"))).Decides?.Factor);

    [Fact]
    public void Of_FailedRuns_AreListedByTheirAlternatives()
    {
        var analysis = Run(All, SensitivityRecipe.Default);
        var runs = analysis.Replications;
        var unit = Enumerable.Range(0, 12).First(u => Enumerable.Range(0, runs.Runs).Any(r => double.IsNaN(runs.Scores(r)[u])));
        var found = analysis.Of(Target.ScoreOf(runs.Subjects[unit]));
        Assert.NotEmpty(found.Failures);
        Assert.All(found.Failures, f => Assert.Equal(("z", "geometric"), (f.Alternatives[2], f.Alternatives[4])));
        Assert.All(found.Shares, s => Assert.True(double.IsFinite(s.Total)));
    }

    [Fact]
    public void Of_TargetThatNeverMoves_HasAReason()
    {
        var found = Run(Plan(new Factor("nothing", [new("a"), new("b")])), SensitivityRecipe.Default).Of(Target.MeanRankShift);
        Assert.Equal(("no_variance", null), (found.Reason, found.Decides));
        Assert.True(double.IsNaN(found.Shares[0].Total));
    }

    [Fact]
    public void Of_UnitThatIsNotThere_IsRefused() =>
        Assert.Throws<ArgumentException>(() => Run(All, SensitivityRecipe.Default).Of(Target.RankOf(new SubjectId("u:99"))));

    [Fact]
    public void Deciding_OnlyFactorThatMoves_IsNamed()
    {
        var deciding = Run(Plan(new Factor("nothing", [new("a"), new("b")]), WeightSets), SensitivityRecipe.Default).Deciding();
        Assert.Equal(12, deciding.Length);
        Assert.All(deciding.Where(d => d.Reason is null), d => Assert.Equal(("weights", 1, 1), (d.Factor, Math.Round(d.First, 12), Math.Round(d.Total, 12))));
        Assert.All(deciding.Where(d => d.Reason is not null), d => Assert.Equal((null, d.Best), (d.Factor, d.Worst)));
    }
}
