using System.Runtime.CompilerServices;
using System.Text.Json;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Denomination;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using Pleiades.Scoring.Weighting;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <summary>Who computes what of the area <c>composite</c>.</summary>
internal static partial class CompositeHandlers
{
    private const string Topic = "composite";

    private static readonly ConditionalWeakTable<GoldenCase, CompositeCase> Cases = [];

    private static readonly Dictionary<string, ImputeMethod> ImputeMethods = new()
    {
        ["mean"] = ImputeMethod.Mean,
        ["median"] = ImputeMethod.Median,
        ["group_mean"] = ImputeMethod.GroupMean,
        ["group_median"] = ImputeMethod.GroupMedian,
        ["row_mean_in_parent"] = ImputeMethod.RowMeanInParent,
        ["row_median"] = ImputeMethod.RowMedian,
    };

    private static readonly Dictionary<string, NormaliseMethod> NormaliseMethods = new()
    {
        ["minmax"] = NormaliseMethod.MinMax,
        ["zscore"] = NormaliseMethod.ZScore,
        ["rank"] = NormaliseMethod.Rank,
        ["borda"] = NormaliseMethod.Borda,
        ["prank"] = NormaliseMethod.PercentRank,
        ["dist2max"] = NormaliseMethod.DistanceToMax,
        ["dist2ref"] = NormaliseMethod.DistanceToReference,
        ["dist2target"] = NormaliseMethod.DistanceToTarget,
        ["fracmax"] = NormaliseMethod.FractionOfBest,
        ["goalposts"] = NormaliseMethod.Goalposts,
    };

    private static readonly Dictionary<string, AggregateMethod> AggregateMethods = new()
    {
        ["amean"] = AggregateMethod.Arithmetic,
        ["gmean"] = AggregateMethod.Geometric,
        ["hmean"] = AggregateMethod.Harmonic,
        ["genmean"] = AggregateMethod.Power,
        ["copeland"] = AggregateMethod.Copeland,
        ["by_level"] = AggregateMethod.Arithmetic,
    };

    /// <summary>Registers everything.</summary>
    internal static void Register(GoldenRunner runner)
    {
        runner.Table(Topic, "assemble", "indicators_of_data", Values((_, table, _) => table));
        runner.Table(Topic, "denominate", "divide", Values(Denominated));
        foreach (var method in ImputeMethods.Keys) runner.Table(Topic, "impute", method, Values((e, t, c) => Imputed(e, t, c)));
        foreach (var method in NormaliseMethods.Keys) runner.Table(Topic, "normalise", method, Values((e, t, c) => Normalised(e, t, c)));
        foreach (var method in AggregateMethods.Keys) runner.Table(Topic, "aggregate", method, Values((e, t, c) => Aggregated(e, t, c)));
        foreach (var method in (string[])["by_availability", "by_nonzero", "by_both"]) runner.Table(Topic, "screen", method, Screened);
        runner.Table(Topic, "treat", "winsorise_then_transform", Treated);
        runner.Table(Topic, "availability", "by_unit", AvailabilityOfUnits);
        runner.Table(Topic, "availability", "by_aggregate", Values((_, t, c) => Availability.OfAggregates(t, c.Model)));
        RegisterResults(runner);
        RegisterStatistics(runner);
        RegisterPanels(runner);
        RegisterWeights(runner);
        RegisterDecisions(runner);
        RegisterSensitivity(runner);
        runner.File(Topic, "vector", VectorHandler.Run);
    }

    private static CompositeCase Of(TableEntry entry) => Cases.GetValue(entry.Case, c => new CompositeCase(c));

    /// <summary>The indicators of the entry's input after the steps that come first.</summary>
    private static ScoreTable Prepared(TableEntry entry)
    {
        var (composite, table) = (Of(entry), Of(entry).Indicators(entry.Input));
        foreach (var before in entry.Before)
        {
            table = before.Step switch
            {
                "impute" => Imputed(before, table, composite),
                "treat" => Treat.Apply(table, TreatRecipeOf(before.Parameters)).Table,
                "screen" => Screen.Apply(table, ScreenRecipeOf(before)).Table,
                "normalise" => Normalised(before, table, composite),
                "denominate" => Denominated(before, table, composite),
                _ => throw new InvalidOperationException($"step '{before.Step}' before it is not known"),
            };
        }

        return table;
    }

    private static Func<TableEntry, GoldenAnswer?> Values(Func<TableEntry, ScoreTable, CompositeCase, ScoreTable> compute) =>
        entry => entry.Output == "values" ? Of(entry).Table(compute(entry, Prepared(entry), Of(entry))) : null;

    private static ScoreTable Denominated(TableEntry entry, ScoreTable table, CompositeCase composite)
    {
        var names = composite.Model.DenominatorColumns;
        return Denominate.Apply(table, composite.Columns(composite.Input("data"), c => names.Contains(c)), composite.Model).Table;
    }

    private static ScoreTable Imputed(TableEntry entry, ScoreTable table, CompositeCase composite)
    {
        var group = Text(entry.Parameters, "group_column");
        return Impute.Apply(table, composite.Model, ImputeRecipeOf(entry), group.Length > 0 ? composite.Groups(table, group) : default).Table;
    }

    private static ImputeRecipe ImputeRecipeOf(TableEntry entry) =>
        new() { Method = ImputeMethods[entry.Method], ParentLevel = entry.Parameters.TryGetProperty("level", out var level) ? level.GetInt32() : 2 };

    private static ScoreTable Normalised(TableEntry entry, ScoreTable table, CompositeCase composite) =>
        NormaliseTable.Apply(table, composite.Model, NormaliseRecipeOf(entry)).Table;

    private static NormaliseRecipe NormaliseRecipeOf(TableEntry entry)
    {
        var p = entry.Parameters;
        var recipe = NormaliseRecipe.Default with { Method = NormaliseMethods[entry.Method] };
        if (entry.Method == "minmax") recipe = recipe with { Lower = Number(p, "lower"), Upper = Number(p, "upper") };
        if (entry.Method == "zscore") recipe = recipe with { Mean = Number(p, "mean"), Deviation = Number(p, "sd") };
        if (Text(p, "ties") == "average") recipe = recipe with { Ties = TieRule.Average };
        if (Text(p, "reference_unit") is { Length: > 0 } unit) recipe = recipe with { Reference = new SubjectId(unit) };
        if (p.TryGetProperty("cap", out var cap) && cap.ValueKind == JsonValueKind.True) recipe = recipe with { Cap = TargetCap.Capped };
        return recipe;
    }

    private static ScoreTable Aggregated(TableEntry entry, ScoreTable table, CompositeCase composite)
    {
        var model = Text(entry.Parameters, "weights") == "equal" ? composite.Model.WithWeights(Weights.Equal(composite.Model)) : composite.Model;
        return Aggregate.Apply(table, model, AggregateRecipeOf(entry)).Table;
    }

    private static AggregateRecipe AggregateRecipeOf(TableEntry entry)
    {
        var p = entry.Parameters;
        var recipe = AggregateRecipe.Default with { Method = AggregateMethods[entry.Method] };
        if (p.TryGetProperty("p", out var power)) recipe = recipe with { Power = power.GetDouble() };
        if (p.TryGetProperty("tie_tolerance", out var tie)) recipe = recipe with { TieTolerance = tie.GetDouble() };
        if (p.TryGetProperty("minimum_share_of_children", out var share) && share.ValueKind == JsonValueKind.Number)
            recipe = recipe with { MinChildren = share.GetDouble() };
        if (p.TryGetProperty("methods", out var levels))
        {
            foreach (var level in levels.EnumerateObject())
                recipe = recipe with { ByLevel = recipe.ByLevel.SetItem(int.Parse(level.Name, null), AggregateMethods[level.Value.GetString()!]) };
        }

        return recipe;
    }

    private static ScreenRecipe ScreenRecipeOf(TableEntry entry) => new()
    {
        Rule = entry.Method switch { "by_availability" or "" => ScreenRule.ByAvailability, "by_nonzero" => ScreenRule.ByNonZero, _ => ScreenRule.ByBoth },
        MinAvailability = Number(entry.Parameters, "minimum_availability"),
        MinNonZero = entry.Parameters.TryGetProperty("minimum_nonzero", out var least) ? least.GetDouble() : ScreenRecipe.Default.MinNonZero,
    };

    private static GoldenTable? Screened(TableEntry entry)
    {
        var composite = Of(entry);
        var result = Screen.Apply(Prepared(entry), ScreenRecipeOf(entry));
        if (entry.Output == "values") return composite.Table(result.Table);
        if (entry.Output != "details") return null;
        var table = new GoldenTable(
            [composite.Unit, "N_missing", "N_zero", "N_miss_or_zero", "Dat_Avail", "Non_Zero", "LowData", "LowNonZero", "LowDatOrZeroFlag", "Included"]);
        foreach (var unit in result.Units)
        {
            var there = unit.Availability;
            table.Add(
                unit.Subject.Value, there.Missing, there.Zeros, there.Missing + there.Zeros, there.Available, there.NonZero,
                unit.LowData, Maybe(unit.LowNonZero), Maybe(unit.LowEither), unit.Included);
        }

        return table;
    }

    private static GoldenTable? AvailabilityOfUnits(TableEntry entry)
    {
        var (composite, indicators) = (Of(entry), Prepared(entry));
        var table = new GoldenTable([composite.Unit, "N_missing", "N_zero", "N_miss_or_zero", "Dat_Avail", "Non_Zero"]);
        foreach (var (subject, there) in indicators.Subjects.Zip(Availability.OfUnits(indicators)))
            table.Add(subject.Value, there.Missing, there.Zeros, there.Missing + there.Zeros, there.Available, there.NonZero);
        return entry.Output == "values" ? table : null;
    }

    private static TreatRecipe TreatRecipeOf(JsonElement p) => new()
    {
        MaxWinsorised = (int)Number(p, "winsorise_max"),
        SkewThreshold = Number(p, "skew_threshold"),
        KurtosisThreshold = Number(p, "kurt_threshold"),
        Transform = Text(p, "transform") switch
        {
            "log_ct" => Transform.LogShifted,
            "log_ct_plus" => Transform.LogEitherTail,
            "log_orig" => Transform.LogPlusOne,
            var other => throw new InvalidOperationException($"transform '{other}' is not known"),
        },
        AppliesTo = Text(p, "transform_applies_to") == "winsorised" ? TreatmentBase.Winsorised : TreatmentBase.Original,
    };

    private static GoldenTable? Treated(TableEntry entry)
    {
        var (composite, input) = (Of(entry), Prepared(entry));
        var result = Treat.Apply(input, TreatRecipeOf(entry.Parameters));
        return entry.Output switch
        {
            "values" => composite.Table(result.Table),
            "details" => TreatDetails(result),
            "points" => TreatPoints(entry, composite, result),
            _ => null,
        };
    }

    private static GoldenTable TreatDetails(TreatResult result)
    {
        var table = new GoldenTable(
        [
            "iCode", "check_SkewKurt0.Pass", "check_SkewKurt0.Skew", "check_SkewKurt0.Kurt", "winsorise.nwin", "check_SkewKurt1.Pass",
            "check_SkewKurt1.Skew", "check_SkewKurt1.Kurt", "check_SkewKurt2.Pass", "check_SkewKurt2.Skew", "check_SkewKurt2.Kurt",
        ]);
        foreach (var column in result.Columns)
        {
            var (before, after, last) = (column.Before, column.AfterWinsorising ?? Undefined, column.AfterTransform ?? Undefined);
            table.Add(
                column.Column, Maybe(before.Passes), before.Skewness, before.Kurtosis, column.Winsorised ?? double.NaN, Maybe(after.Passes),
                after.Skewness, after.Kurtosis, Maybe(last.Passes), last.Skewness, last.Kurtosis);
        }

        return table;
    }

    private static ShapeCheck Undefined => new(double.NaN, double.NaN, null);

    private static GoldenTable TreatPoints(TableEntry entry, CompositeCase composite, TreatResult result)
    {
        var labels = entry.Parameters.GetProperty("labels");
        var table = new GoldenTable([composite.Unit, "iCode", "label"]);
        for (var c = 0; c < result.Columns.Length; c++)
        {
            var column = result.Columns[c];
            var transform = column.Transform switch
            {
                Transform.LogShifted => "log_ct",
                Transform.LogPlusOne => "log_orig",
                Transform.LogEitherTail => column.UpperTail ? "log_ct_plus_otherwise" : "log_ct_plus_when_skew_positive",
                _ => "",
            };
            for (var r = 0; r < result.Table.Rows; r++)
            {
                var mark = column.Marks.IsEmpty ? PointMark.None : column.Marks[r];
                if (double.IsNaN(result.Table[r, c]) || (mark == PointMark.None && transform.Length == 0)) continue;
                var label = mark == PointMark.None ? "" : Text(labels, mark == PointMark.High ? "high" : "low");
                if (transform.Length > 0) label += "+" + Text(labels, transform);
                table.Add(result.Table.Subjects[r].Value, column.Column, label);
            }
        }

        return table;
    }

    private static GoldenCell Maybe(bool? truth) => truth is { } known ? known : GoldenCell.Missing;
}
