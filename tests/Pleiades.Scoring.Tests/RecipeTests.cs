using System.Text.Json;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Boards;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Tests;

public sealed class RecipeTests
{
    [Fact]
    public void Recipes_AsJsonAndBack_AreTheSame()
    {
        Assert.Equal(Changed.Board, Back(Changed.Board));
        Assert.Equal(Changed.Normalise, Back(Changed.Normalise));
        Assert.Equal(Changed.Treat, Back(Changed.Treat));
        Assert.Equal(Changed.Impute, Back(Changed.Impute));
        Assert.Equal(Changed.Screen, Back(Changed.Screen));
        Assert.Equal(AggregateMethod.Geometric, Back(Changed.Aggregate).MethodAt(3));
    }

    [Fact]
    public void Recipes_Defaults_AreValid()
    {
        BoardRecipe.Default.Validate();
        NormaliseRecipe.Default.Validate();
        TreatRecipe.Default.Validate();
        ImputeRecipe.Default.Validate();
        ScreenRecipe.Default.Validate();
        AggregateRecipe.Default.Validate();
    }

    private static T Back<T>(T recipe) => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(recipe))!;

    private static class Changed
    {
        internal static readonly BoardRecipe Board = new() { Benchmark = 70, MinCoverage = 0.5, MinPeers = 5 };
        internal static readonly NormaliseRecipe Normalise = new() { Method = NormaliseMethod.DistanceToReference, Reference = new("cluster:x") };
        internal static readonly TreatRecipe Treat = new() { MaxWinsorised = 3, Transform = Transform.LogEitherTail };
        internal static readonly ImputeRecipe Impute = new() { Method = ImputeMethod.RowMeanInParent, ParentLevel = 3 };
        internal static readonly ScreenRecipe Screen = new() { Rule = ScreenRule.ByBoth, MinNonZero = 0.2 };
        internal static readonly AggregateRecipe Aggregate = new() { ByLevel = AggregateRecipe.Default.ByLevel.Add(3, AggregateMethod.Geometric) };
    }
}
