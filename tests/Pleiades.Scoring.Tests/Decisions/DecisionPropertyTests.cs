using Pleiades.Scoring.Decisions;

namespace Pleiades.Scoring.Tests.Decisions;

/// <summary>What every method owes: the order of rows does not show, a unit of measurement does not move a rank, gaps and flat criteria leave the rest.</summary>
public sealed class DecisionPropertyTests
{
    private const int Count = 40;
    private const int Criteria = 5;
    private static readonly double[] Weights = [3, 1, 2, 1, 1];

    public static TheoryData<string> Methods =>
        ["topsis", "topsis minmax", "vikor", "promethee", "promethee linear", "sum", "product", "mpi", "mpi sample", "ampi", "bod", "bod shares"];

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_OtherOrderOfRows_HaveTheSameBits(string method)
    {
        var (values, order) = (Rows.Sample(Count, Criteria), Rows.Shuffle(Count));
        Assert.Equal(Rows.Ordered(Scores(method, values), order), Scores(method, Rows.Ordered(values, order)));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_OneCriterionInAnotherUnit_HaveTheSameRanks(string method)
    {
        var values = Rows.Sample(Count, Criteria);
        var rescaled = values.Select((v, k) => k / Count == 2 ? v * 1000 : v).ToArray();
        Assert.Equal(Rows.Ranks(Scores(method, values)), Rows.Ranks(Scores(method, rescaled)));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_CompleteSubjects_AreAllThere(string method) =>
        Assert.All(Scores(method, Rows.Sample(Count, Criteria, gaps: 0)), s => Assert.True(double.IsFinite(s)));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_EmptyAndConstantCriterion_AreThereForWhoHasAnother(string method)
    {
        double[] values = [1, 2, 4, double.NaN, .. Enumerable.Repeat(double.NaN, 4), 7, 7, 7, double.NaN, 5, 1, 2, double.NaN, 3, 3, 1, double.NaN];
        Assert.Equal([true, true, true, false], Scores(method, values, 4).Select(double.IsFinite));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_NobodyOrWithoutWeight_AreMissing(string method)
    {
        Assert.Empty(Scores(method, [], 0));
        var weightless = new double[2];
        Write(method, new Criteria([1, 2, 3, 4], [0, 0], [], 2), weightless);
        Assert.Equal([double.NaN, double.NaN], weightless);
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_OneSubject_AreNumbersOrMissingAndNothingFails(string method) => Assert.Single(Scores(method, [1, 2, 3, 4, 5], 1));

    [Theory]
    [MemberData(nameof(Methods))]
    public void Scores_WhoIsBetterInEverything_IsNotBehind(string method)
    {
        var values = Rows.Sample(Count, Criteria, gaps: 0);
        var better = values.Select((v, k) => k % Count == 1 ? values[k - 1] + 0.1 : v).ToArray();
        var scores = Scores(method, better);
        Assert.True(scores[1] >= scores[0] - 1e-12);
    }

    private static double[] Scores(string method, double[] values, int rows = Count)
    {
        var scores = new double[rows];
        Write(method, new Criteria(values, Weights, [], rows), scores);
        return scores;
    }

    private static void Write(string method, Criteria criteria, Span<double> scores)
    {
        switch (method)
        {
            case "topsis": Topsis.Closeness(criteria, TopsisScaling.Vector, scores); break;
            case "topsis minmax": Topsis.Closeness(criteria, TopsisScaling.MinMax, scores); break;
            case "vikor": VikorScores.Of(criteria, 0.5).Compromise.Select(q => 1 - q).ToArray().CopyTo(scores); break;
            case "promethee": Promethee.NetFlow(criteria, Preference.Usual, scores); break;
            case "promethee linear": Promethee.NetFlow(criteria, Preference.Linear, scores); break;
            case "sum": AdditiveWeighting.Sum(criteria, scores); break;
            case "product": AdditiveWeighting.Product(criteria, 0.01, scores); break;
            case "mpi": MazziottaPareto.Index(criteria, Penalty.Lowers, Spread.Population, scores); break;
            case "mpi sample": MazziottaPareto.Index(criteria, Penalty.Lowers, Spread.Sample, scores); break;
            case "ampi": MazziottaPareto.Adjusted(criteria, Penalty.Lowers, Spread.Population, scores); break;
            case "bod": BenefitOfDoubt.Scores(criteria, null, scores); break;
            default: BenefitOfDoubt.Scores(criteria, new ShareLimits(0.05, 0.4), scores); break;
        }
    }
}
