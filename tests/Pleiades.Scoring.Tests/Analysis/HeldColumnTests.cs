using Pleiades.Scoring.Analysis;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Treatment;
using static Pleiades.Scoring.Tests.Tables.Make;

namespace Pleiades.Scoring.Tests.Analysis;

/// <summary>What is held must lead from the value of a subject to the very score that the steps gave it.</summary>
public sealed class HeldColumnTests
{
    private static readonly double[] Values = [1.5, 2, 2, 3.25, 5, double.NaN, 7, 950];

    public static TheoryData<NormaliseMethod, Direction, bool> Methods =>
        [.. from m in Enum.GetValues<NormaliseMethod>() from d in new[] { Direction.More, Direction.Less } from b in new[] { true, false } select new TheoryDataRow<NormaliseMethod, Direction, bool>(m, d, b)];

    public static TheoryData<Transform, TreatmentBase, int> Treatments =>
        [.. from t in Enum.GetValues<Transform>() from b in Enum.GetValues<TreatmentBase>() from w in new[] { 0, 1, 5 } select new TheoryDataRow<Transform, TreatmentBase, int>(t, b, w)];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Score_OfTheOwnValue_IsTheScoreOfTheSteps(NormaliseMethod method, Direction direction, bool bounded) => Same(
        Node("a", direction: direction) with { Target = direction == Direction.More ? 900 : 1, Goalposts = direction == Direction.More ? new Goalposts(0, 20) : new Goalposts(20, 0) },
        CompositeRecipe.Default with
        {
            Normalise = new NormaliseRecipe { Method = method, Ties = TieRule.Average, Reference = new SubjectId("s5"), Bounds = bounded ? new ScoreBounds(1, 10) : null },
        });

    [Theory]
    [MemberData(nameof(Treatments))]
    public void Score_AfterTreatment_IsTheScoreOfTheSteps(Transform transform, TreatmentBase from, int points) => Same(
        Node("a"), CompositeRecipe.Default with { Treat = TreatRecipe.Default with { Transform = transform, AppliesTo = from, MaxWinsorised = points, SkewThreshold = 0.5, KurtosisThreshold = 0 } });

    private static void Same(CompositeNode node, CompositeRecipe recipe)
    {
        var steps = Composite.Build(new CompositeData(Flat(node), Table(["a"], Values)), recipe, TestContext.Current.CancellationToken);
        var held = Enumerable.Range(0, Values.Length).Select(r => double.IsNaN(Values[r]) ? double.NaN : new HeldColumn(steps, 0, r).Score(Values[r]));
        Assert.All(held.Zip(steps.Normalised.Column(0).ToArray()), p => Assert.Equal(p.Second, p.First, 1e-9));
    }
}
