using System.Text.Json;
using System.Text.Json.Nodes;
using Pleiades.Scoring.Weighting;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Weights from the data and from judgements.</content>
internal static partial class CompositeHandlers
{
    private static void RegisterWeights(GoldenRunner runner)
    {
        runner.Table(Topic, "weights", "pca_first_component", FirstComponent);
        runner.Table(Topic, "weights", "pca_eigenvalues", Eigenvalues);
        runner.Table(Topic, "weights", "optimise_balance", Balanced);
        runner.File(Topic, "pairwise", Pairwise);
    }

    /// <summary>The balance over weights of at least 0: as a table, or as an object with its objective, which is minus infinity when nothing is left.</summary>
    private static GoldenAnswer Balanced(TableEntry entry)
    {
        var level = (int)Number(entry.Parameters, "level");
        var found = BalancedWeights.Of(Of(entry).Nodes(entry.Input), Of(entry).Model, BalanceRecipe.Default with { Level = level });
        if (entry.Key.IsEmpty)
        {
            return new GoldenObject(new JsonObject
            {
                ["level"] = level,
                ["objective_log_nonnegative"] = found.Weights.All(w => w >= 0) ? Math.Max(-700, Math.Log(found.Objective)) : null,
            });
        }

        var golden = new GoldenTable(["iCode", "Weight"]);
        foreach (var (code, weight) in found.Codes.Zip(found.Weights)) golden.Add(code, weight);
        return golden;
    }

    private static IEnumerable<(string Group, string[] Items, PrincipalComponents Components)> SiblingGroups(TableEntry entry)
    {
        var (model, table, level) = (Of(entry).Model, Of(entry).Nodes(entry.Input), (int)Number(entry.Parameters, "level"));
        foreach (var parent in model.Aggregates.Where(a => model.Nodes[a].Level == level + 1))
        {
            string[] items = [.. model.Children(parent).Select(c => model.Nodes[c].Code)];
            yield return (model.Nodes[parent].Code, items, PrincipalComponents.Of(table, [.. items.Select(table.Find)]));
        }
    }

    private static GoldenTable FirstComponent(TableEntry entry)
    {
        var golden = new GoldenTable(["iCode", "Level", "Weight", "Group"]) { SignGroup = "Group" };
        foreach (var (group, items, components) in SiblingGroups(entry))
        {
            foreach (var (item, loading) in items.Zip(components.Loadings)) golden.Add(item, Number(entry.Parameters, "level"), loading, group);
        }

        return golden;
    }

    private static GoldenTable Eigenvalues(TableEntry entry)
    {
        var golden = new GoldenTable(["Group", "Component", "Eigenvalue", "Share"]);
        foreach (var (group, _, components) in SiblingGroups(entry))
        {
            for (var i = 0; i < components.Eigenvalues.Length; i++)
                golden.Add(group, i + 1, components.Eigenvalues[i], components.Eigenvalues[i] / components.Eigenvalues.Sum());
        }

        return golden;
    }

    private static void Pairwise(SingleFile file)
    {
        var number = 0;
        foreach (var ahp in file.Case.Json.GetProperty("ahp").EnumerateArray()) Judged(file, $"ahp {++number}", ahp, Matrix(ahp.GetProperty("matrix")));
        var group = file.Case.Json.GetProperty("ahp_group_geometric_mean_of_judgements");
        var joint = PairwiseWeights.Aggregate([.. group.GetProperty("matrices").EnumerateArray().Select(Matrix)]);
        Vector(file, "group", "aggregated", joint, Matrix(group.GetProperty("aggregated")));
        Judged(file, "group", group, joint);
        number = 0;
        foreach (var bwm in file.Case.Json.GetProperty("bwm_linear").EnumerateArray()) BestWorst(file, $"bwm {++number}", bwm);
    }

    private static void BestWorst(SingleFile file, string key, JsonElement want)
    {
        var (best, worst) = ((int)Number(want, "best"), (int)Number(want, "worst"));
        var got = BestWorstWeights.Of(Numbers(want.GetProperty("best_to_others")), Numbers(want.GetProperty("others_to_worst")), best - 1, worst - 1);
        var weights = Numbers(want.GetProperty("weights"));
        file.Compare(key, "weights length", got.Weights.Length, weights.Length, "exact");
        for (var i = 0; i < weights.Length; i++) file.Compare(key, $"weights {i + 1}", got.Weights[i], weights[i], "linear_program");
        file.Compare(key, "xi", got.Deviation, want.GetProperty("xi").GetDouble(), "linear_program");
    }

    private static void Judged(SingleFile file, string key, JsonElement want, double[] matrix)
    {
        var got = PairwiseWeights.Of(matrix);
        Vector(file, key, "weights_eigenvector", got.Eigenvector, Numbers(want.GetProperty("weights_eigenvector")));
        Vector(file, key, "weights_geometric_mean", got.GeometricMean, Numbers(want.GetProperty("weights_geometric_mean")));
        file.Compare(key, "lambda_max", got.LargestEigenvalue, want.GetProperty("lambda_max").GetDouble());
        file.Compare(key, "consistency_index", got.ConsistencyIndex, want.GetProperty("consistency_index").GetDouble());
        file.Compare(key, "consistency_ratio", got.ConsistencyRatio, want.GetProperty("consistency_ratio").GetDouble());
        file.Compare(key, "random_index", got.RandomIndex, want.GetProperty("random_index").GetDouble(), "exact");
        var acceptable = got.ConsistencyRatio < file.Case.Json.GetProperty("parameters").GetProperty("acceptable_below").GetDouble();
        file.Compare(key, "acceptable", acceptable, want.GetProperty("acceptable").GetBoolean());
        file.Compare(key, "n", got.Eigenvector.Length, want.GetProperty("n").GetDouble(), "exact");
    }

    private static void Vector(SingleFile file, string key, string column, IReadOnlyList<double> got, double[] want)
    {
        file.Compare(key, $"{column} length", got.Count, want.Length, "exact");
        for (var i = 0; i < Math.Min(got.Count, want.Length); i++) file.Compare(key, $"{column} {i + 1}", got[i], want[i]);
    }

    private static double[] Matrix(JsonElement rows) => [.. rows.EnumerateArray().SelectMany(Numbers)];

    private static double[] Numbers(JsonElement row) => [.. row.EnumerateArray().Select(v => v.GetDouble())];
}
