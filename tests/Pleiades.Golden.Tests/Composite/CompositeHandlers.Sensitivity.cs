using System.Text.Json.Nodes;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Statistics;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Runs under other choices, what ranks do in them, and which choice decides.</content>
internal static partial class CompositeHandlers
{
    private static void RegisterSensitivity(GoldenRunner runner)
    {
        const string step = "sensitivity";
        runner.Table(Topic, step, "replications", ReplicationTable);
        runner.Table(Topic, step, "mean_absolute_rank_shift", RankShifts);
        runner.Table(Topic, step, "rank_statistics", entry => RankStatistics(entry, Ranked(entry)));
        runner.Table(Topic, step, "estimate_indices", Estimated);
        runner.Table(Topic, step, "full_factorial", Factorial);
    }

    /// <summary>What one alternative of a step does to a recipe; the method <c>none</c> leaves the step out.</summary>
    internal static Func<CompositeRecipe, CompositeRecipe> ChangeOf(string step, TableEntry entry)
    {
        var gone = entry.Method == "none";
        var group = Text(entry.Parameters, "group_column");
        return step switch
        {
            "denominate" => r => r with { Denominate = !gone },
            "impute" => r => r with { Impute = gone ? null : ImputeRecipeOf(entry), ImputeGroup = group.Length > 0 ? group : null },
            "screen" => r => r with { Screen = gone ? null : ScreenRecipeOf(entry) },
            "treat" => r => r with { Treat = gone ? null : TreatRecipeOf(entry.Parameters) },
            "normalise" => r => r with { Normalise = NormaliseRecipeOf(entry) },
            "aggregate" => r => r with { Aggregate = AggregateRecipeOf(entry) },
            _ => throw new InvalidOperationException($"step '{step}' is not known"),
        };
    }

    private static GoldenTable? ReplicationTable(TableEntry entry)
    {
        var (composite, runs) = (Of(entry), new SensitivityCase(entry, Of(entry)).Run());
        if (entry.Output is not ("scores" or "ranks")) return null;
        var ranks = entry.Output == "ranks";
        var golden = new GoldenTable([composite.Unit, "Nominal", .. Enumerable.Range(1, runs.Runs).Select(r => $"r_{r}")]);
        for (var unit = 0; unit < runs.Subjects.Length; unit++)
        {
            var at = unit;
            if (double.IsNaN(runs.NominalScores[at])) continue;
            golden.Add(
            [
                runs.Subjects[at].Value, ranks ? runs.NominalRanks[at] : runs.NominalScores[at],
                .. Enumerable.Range(0, runs.Runs).Select(r => (GoldenCell)(ranks ? runs.Ranks(r)[at] : runs.Scores(r)[at])),
            ]);
        }

        return golden;
    }

    /// <summary>Units, nominal ranks and ranks per replication of a file.</summary>
    private static (string[] Units, double[] Nominal, double[][] Runs) Ranked(TableEntry entry)
    {
        var csv = entry.Case.Read(entry.Input);
        var runs = csv.Columns.Where(c => c != Of(entry).Unit && c != "Nominal").Select(csv.Numbers);
        return (csv.Texts(Of(entry).Unit), csv.Numbers("Nominal"), [.. runs]);
    }

    private static GoldenTable RankShifts(TableEntry entry)
    {
        var (_, nominal, runs) = Ranked(entry);
        var golden = new GoldenTable(["Rep", "MeanAbsRankShift", "Failed"]);
        foreach (var (run, number) in runs.Select((r, i) => (r, i + 1)))
        {
            var shift = RankShift.Mean(run, nominal);
            golden.Add(number, shift, double.IsNaN(shift) ? 1 : 0);
        }

        return golden;
    }

    private static GoldenTable RankStatistics(TableEntry entry, (string[] Units, double[] Nominal, double[][] Runs) ranked)
    {
        if ((int)Number(entry.Parameters, "quantile_type") != 7) throw new InvalidOperationException("quantiles of another type");
        double[] shares = [.. entry.Parameters.GetProperty("quantiles").EnumerateArray().Select(q => q.GetDouble())];
        var runs = entry.Parameters.TryGetProperty("first_replications", out var first) ? ranked.Runs[..first.GetInt32()] : ranked.Runs;
        var golden = new GoldenTable([Of(entry).Unit, "Nominal", "Mean", "Min", "Max", .. shares.Select(q => q is 0.5 ? "Median" : $"Q{Math.Round(100 * q, 6)}")]);
        for (var unit = 0; unit < ranked.Units.Length; unit++)
        {
            double[] own = [.. runs.Select(r => r[unit])];
            var there = own.Where(r => !double.IsNaN(r)).ToArray();
            golden.Add(
            [
                ranked.Units[unit], ranked.Nominal[unit], Moments.Mean(own), there.Length == 0 ? double.NaN : there.Min(), there.Length == 0 ? double.NaN : there.Max(),
                .. shares.Select(q => (GoldenCell)Quantiles.Of(own, q)),
            ]);
        }

        return golden;
    }

    private static GoldenAnswer? Estimated(TableEntry entry)
    {
        var csv = entry.Case.Read(entry.Input);
        var targets = csv.Numbers(csv.Columns.First(c => c is not ("Rep" or "Failed")));
        var (rows, factors, names) = ((int)Number(entry.Parameters, "N"), (int)Number(entry.Parameters, "factors"), SensitivityCase.FactorNames(entry));
        var indices = SobolIndices.Estimate(targets, rows, factors, FirstOrderEstimator.Saltelli);
        if (entry.Output == "variance")
        {
            return new GoldenObject(new JsonObject
            {
                ["N"] = rows,
                ["d"] = factors,
                ["variance_A_and_B"] = indices.Variance,
                ["factors"] = new JsonArray([.. names.Select(n => JsonValue.Create(n))]),
                ["failed"] = targets.Count(double.IsNaN),
            });
        }

        if (entry.Output != "values") return null;
        var golden = new GoldenTable(["Variable", "Si", "STi"]);
        for (var f = 0; f < factors; f++) golden.Add(names[f], indices.First[f], indices.Total[f]);
        return golden;
    }

    private static GoldenAnswer? Factorial(TableEntry entry)
    {
        var runs = new SensitivityCase(entry, Of(entry)).Run();
        if (entry.Output == "rank_statistics")
        {
            int[] units = [.. Enumerable.Range(0, runs.Subjects.Length).Where(u => !double.IsNaN(runs.NominalRanks[u]))];
            return RankStatistics(entry, (
                [.. units.Select(u => runs.Subjects[u].Value)], [.. units.Select(u => runs.NominalRanks[u])],
                [.. Enumerable.Range(0, runs.Runs).Select(r => units.Select(u => runs.Ranks(r)[u]).ToArray())]));
        }

        if (entry.Output != "indices") return null;
        var targets = new double[runs.Runs];
        runs.Targets(Target.MeanRankShift, targets);
        var exact = SobolIndices.Exact(targets, runs.Design.Levels.AsSpan());
        return new GoldenObject(new JsonObject
        {
            ["levels"] = new JsonArray([.. runs.Design.Levels.Select(l => JsonValue.Create(l))]),
            ["runs"] = runs.Runs,
            ["mean"] = exact.Mean,
            ["variance"] = exact.Variance,
            ["indices"] = new JsonObject(runs.Plan.Factors.Select((f, i) =>
                KeyValuePair.Create<string, JsonNode?>(f.Name, new JsonObject { ["Si"] = exact.First[i], ["STi"] = exact.Total[i] }))),
        });
    }
}
