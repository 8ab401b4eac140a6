using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests.Sensitivity;

/// <summary>Twelve units on six indicators in two pillars, with gaps and a tail, and the choices that could be made.</summary>
internal static class SensitivityFixture
{
    internal static readonly CompositeModel Model = CompositeModel.Create(
    [
        .. Enumerable.Range(0, 6).Select(i => new CompositeNode { Code = $"i{i}", Level = 1, Parent = i < 3 ? "P" : "Q", Weight = 1 + (i % 2), Direction = i == 4 ? Direction.Less : Direction.More }),
        new CompositeNode { Code = "P", Level = 2, Parent = "I", Weight = 2 },
        new CompositeNode { Code = "Q", Level = 2, Parent = "I" },
        new CompositeNode { Code = "I", Level = 3 },
    ]).Value!;

    internal static readonly Factor Filling = new("imputation",
    [
        new("mean") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.Mean } } },
        new("median") { Change = r => r with { Impute = new ImputeRecipe { Method = ImputeMethod.Median } } },
    ]);

    internal static readonly Factor Outliers = new("treatment",
    [
        new("none"),
        new("winsorised") { Change = r => r with { Treat = TreatRecipe.Default } },
    ]);

    internal static readonly Factor Scale = new("scale",
    [
        new("min-max") { Change = r => r with { Normalise = NormaliseRecipe.Default with { Lower = 1 } } },
        new("z") { Change = r => r with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.ZScore } } },
        new("rank") { Change = r => r with { Normalise = NormaliseRecipe.Default with { Method = NormaliseMethod.Rank } } },
    ]);

    internal static readonly Factor WeightSets = new("weights",
    [
        new("given"),
        new("equal") { Weights = [1, 1, 1, 1, 1, 1, 1, 1, 1] },
        new("steep") { Weights = [5, 1, 1, 1, 1, 5, 1, 3, 1] },
    ]);

    internal static readonly Factor Mean = new("mean",
    [
        new("arithmetic"),
        new("geometric") { Change = r => r with { Aggregate = AggregateRecipe.Default with { Method = AggregateMethod.Geometric } } },
    ]);

    internal static FactorPlan Plan(params Factor[] factors) => new(CompositeRecipe.Default with { Normalise = NormaliseRecipe.Default with { Lower = 1 } }, [.. factors]);

    internal static CompositeData Data() => Data([.. Enumerable.Range(0, 12)]);

    /// <summary>The units in another order.</summary>
    internal static CompositeData Data(int[] order)
    {
        var values = new double[order.Length * 6];
        for (var i = 0; i < values.Length; i++)
        {
            var (row, column) = (order[i % order.Length], i / order.Length);
            var chance = SeededRandom.Stream(11, (ulong)((row * 6) + column));
            values[i] = chance.NextDouble() < 0.1 ? double.NaN : column == 2 ? Math.Exp(6 * chance.NextDouble()) : chance.NextDouble();
        }

        ImmutableArray<SubjectId> subjects = [.. order.Select(r => new SubjectId($"u:{r:00}"))];
        return new CompositeData(Model, new ScoreTable(subjects, ["i0", "i1", "i2", "i3", "i4", "i5"], values));
    }
}
