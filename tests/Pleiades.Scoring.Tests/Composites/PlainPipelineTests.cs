using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests.Composites;

/// <summary>Whole builds on trees of three and four levels, with gaps, ties, heavy tails, constant and empty columns, empty rows.</summary>
public sealed class PlainPipelineTests
{
    public static TheoryData<int, NormaliseMethod, AggregateMethod, ImputeMethod> Cases =>
        [.. from levels in new[] { 3, 4 }
            from normalise in new[] { NormaliseMethod.MinMax, NormaliseMethod.ZScore, NormaliseMethod.Rank, NormaliseMethod.Borda, NormaliseMethod.PercentRank, NormaliseMethod.DistanceToMax }
            from aggregate in new[] { AggregateMethod.Arithmetic, AggregateMethod.Geometric, AggregateMethod.Harmonic }
            from impute in new[] { ImputeMethod.Mean, ImputeMethod.Median, ImputeMethod.GroupMean, ImputeMethod.GroupMedian }
            select new TheoryDataRow<int, NormaliseMethod, AggregateMethod, ImputeMethod>(levels, normalise, aggregate, impute)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Build_AnyRecipe_IsThatOfThePlainFormulas(int levels, NormaliseMethod normalise, AggregateMethod aggregate, ImputeMethod impute)
    {
        var recipe = CompositeRecipe.Default with
        {
            Screen = new ScreenRecipe { MinAvailability = 0.5 },
            Impute = new ImputeRecipe { Method = impute },
            ImputeGroup = "group",
            Treat = TreatRecipe.Default,
            Normalise = new NormaliseRecipe { Method = normalise, Lower = 1, Mean = 20, Deviation = 2 },
            Aggregate = AggregateRecipe.Default with { Method = aggregate, MinChildren = 0.4 },
        };
        var data = Data(levels, (ulong)levels + ((ulong)normalise * 7) + ((ulong)impute * 31));
        var scores = Composite.Build(data, recipe, TestContext.Current.CancellationToken).Scores;
        var plain = new PlainPipeline(data, recipe).Run();
        Assert.Equal(plain.Count, scores.Rows * scores.Columns.Length);
        Assert.All(plain, p => Near(p.Value, scores[scores.Subjects.IndexOf(p.Key.Subject), scores.Find(p.Key.Node)]));
    }

    [Fact]
    public void Build_OtherOrderOfRows_GivesTheSameBits()
    {
        var data = Data(4, 99);
        var indicators = data.Indicators.For([.. data.Indicators.Subjects.Reverse()]);
        var turned = data with { Indicators = indicators, Groups = data.Groups.SetItem("group", [.. data.Groups["group"].Reverse()]) };
        var recipe = CompositeRecipe.Default with
        {
            Impute = new ImputeRecipe { Method = ImputeMethod.GroupMean },
            ImputeGroup = "group",
            Treat = TreatRecipe.Default,
            Normalise = new NormaliseRecipe { Method = NormaliseMethod.ZScore },
        };
        var (one, other) = (Composite.Build(data, recipe, TestContext.Current.CancellationToken).Scores, Composite.Build(turned, recipe, TestContext.Current.CancellationToken).Scores.For(data.Indicators.Subjects));
        Assert.All(Enumerable.Range(0, one.Columns.Length), c => Assert.Equal(one.Column(c), other.Column(c)));
    }

    [Fact]
    public void Build_OtherUnitOfAnIndicator_GivesTheSameBits()
    {
        var data = Data(3, 5);
        double[] values = [.. Enumerable.Range(0, data.Indicators.Columns.Length).SelectMany(c => data.Indicators.Column(c).ToArray().Select(v => c == 1 ? v * 1024 : v))];
        var rescaled = data with { Indicators = new ScoreTable(data.Indicators.Subjects, data.Indicators.Columns, values) };
        var recipe = CompositeRecipe.Default with { Treat = TreatRecipe.Default };
        var (one, other) = (Composite.Build(data, recipe, TestContext.Current.CancellationToken).Scores, Composite.Build(rescaled, recipe, TestContext.Current.CancellationToken).Scores);
        Assert.Equal(one.Column(one.Columns.Length - 1), other.Column(one.Columns.Length - 1));
    }

    private static void Near(double? plain, double engine) => Assert.Equal(plain ?? double.NaN, engine, 1e-9 * Math.Max(1, Math.Abs(plain ?? 1)));

    /// <summary>14 indicators of 23 subjects: 0 constant, 1 and 2 heavy-tailed, 3 empty, 4 to 6 full of ties, 9 with negative values; subject 4 has nothing, one in ten cells is missing.</summary>
    private static CompositeData Data(int levels, ulong seed)
    {
        const int rows = 23;
        const int columns = 14;
        var chance = new SeededRandom(seed);
        var values = new double[rows * columns];
        for (var i = 0; i < values.Length; i++)
        {
            var (column, uniform) = (i / rows, chance.NextDouble());
            values[i] = i % rows == 4 || column == 3 || chance.NextDouble() < 0.1 ? double.NaN : column switch
            {
                0 => 7,
                1 or 2 => Math.Exp(6 * uniform * uniform * uniform),
                < 7 => Math.Floor(4 * uniform),
                9 => uniform - 0.5,
                _ => 10 + uniform,
            };
        }

        ImmutableArray<SubjectId> subjects = [.. Enumerable.Range(0, rows).Select(r => new SubjectId($"unit:{r:00}"))];
        return new CompositeData(Tree(columns, levels), new ScoreTable(subjects, [.. Enumerable.Range(0, columns).Select(c => $"i{c}")], values))
        {
            Denominators = new ScoreTable(subjects, ["size"], [.. subjects.Select(_ => 1 + chance.NextDouble())]),
            Groups = ImmutableDictionary<string, ImmutableArray<string?>>.Empty.Add("group", [.. Enumerable.Range(0, rows).Select(r => r % 7 == 6 ? null : $"g{r % 3}")]),
        };
    }

    private static CompositeModel Tree(int columns, int levels)
    {
        var indicators = Enumerable.Range(0, columns).Select(c => new CompositeNode
        {
            Code = $"i{c}",
            Level = 1,
            Parent = $"p{c / 3}",
            Weight = c % 3,
            Direction = c % 4 == 1 ? Direction.Less : Direction.More,
            Denominator = c % 5 == 2 ? "size" : null,
        });
        var pillars = Enumerable.Range(0, (columns + 2) / 3).Select(p => new CompositeNode { Code = $"p{p}", Level = 2, Parent = levels == 4 ? $"s{p % 2}" : "index", Weight = 1 + p });
        var above = levels == 4 ? Enumerable.Range(0, 2).Select(s => new CompositeNode { Code = $"s{s}", Level = 3, Parent = "index" }) : [];
        return CompositeModel.Create([.. indicators, .. pillars, .. above, new CompositeNode { Code = "index", Level = levels }], ["group"], ["size"]).Value!;
    }
}
