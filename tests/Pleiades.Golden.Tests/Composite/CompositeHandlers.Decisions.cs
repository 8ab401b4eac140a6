using System.Text.Json;
using System.Text.Json.Nodes;
using Pleiades.Scoring.Decisions;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Weighting;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <content>Multi-criteria methods.</content>
internal static partial class CompositeHandlers
{
    private static void RegisterDecisions(GoldenRunner runner)
    {
        runner.Table(Topic, "mcdm", "decision_matrix", DecisionMatrix);
        runner.Table(Topic, "mcdm", "objective_weights", WeightsOfSpread);
        runner.Table(Topic, "mcdm", "ranking", DecisionRanking);
        runner.Table(Topic, "mcdm", "frontier", Frontier);
        runner.Table(Topic, "mcdm", "vikor_compromise", VikorCompromise);
    }

    /// <summary>The indicators of the input, or one level of its nodes: complete rows, or those of another matrix.</summary>
    private static GoldenTable? DecisionMatrix(TableEntry entry)
    {
        var (composite, columns) = (Of(entry), Text(entry.Parameters, "columns"));
        if (columns.StartsWith("all indicators", StringComparison.Ordinal)) return composite.Table(Rows(composite.Indicators(entry.Input)));
        if (!columns.StartsWith("level ", StringComparison.Ordinal)) return null;
        var level = int.Parse(columns["level ".Length..].Split(',', ' ')[0], null);
        return composite.Table(Rows(composite.Columns(entry.Input, c => composite.Model.Find(c) is var at and >= 0 && composite.Model.Nodes[at].Level == level)));

        ScoreTable Rows(ScoreTable table)
        {
            var rows = Text(entry.Parameters, "rows_as");
            var wanted = rows.Length > 0 ? composite.Columns(rows, _ => false).Subjects.ToHashSet() : null;
            var filled = Enumerable.Range(0, table.Columns.Length).Where(c => table.Column(c).ToArray().Any(v => !double.IsNaN(v))).ToArray();
            return table.Where([.. Enumerable.Range(0, table.Rows).Select(r => wanted?.Contains(table.Subjects[r]) ?? filled.All(c => !double.IsNaN(table[r, c])))]);
        }
    }

    private static GoldenTable? WeightsOfSpread(TableEntry entry)
    {
        var (composite, table) = (Of(entry), Of(entry).Nodes(entry.Input));
        var effective = Weights.Effective(composite.Model);
        double[] given = [.. table.Columns.Select(c => effective[composite.Model.Find(c)])];
        string[] names = [.. entry.Parameters.GetProperty("columns").EnumerateObject().Select(c => c.Name)];
        var columns = names.Select(n => WeightColumn(n, composite.Model, table, given)).ToArray();
        if (columns.Any(c => c is null)) return null;
        var golden = new GoldenTable(["iCode", "Direction", .. names]);
        for (var i = 0; i < table.Columns.Length; i++)
        {
            var node = composite.Model.Nodes[composite.Model.Find(table.Columns[i])];
            golden.Add([node.Code, (double)(int)node.Direction, .. columns.Select(c => (GoldenCell)c![i])]);
        }

        return golden;
    }

    private static IReadOnlyList<double>? WeightColumn(string name, CompositeModel model, ScoreTable table, double[] given)
    {
        var scaled = name.EndsWith("_on_scores", StringComparison.Ordinal) ? table : ObjectiveWeights.Scaled(table, model);
        return name.Split("_on_")[0] switch
        {
            "Entropy" => ObjectiveWeights.Entropy(scaled).Information,
            "EntropyWeight" => ObjectiveWeights.Entropy(scaled).Weights,
            "CriticInformation" => ObjectiveWeights.Critic(scaled).Information,
            "CriticWeight" => ObjectiveWeights.Critic(scaled).Weights,
            "Std" => ObjectiveWeights.Deviation(scaled).Information,
            "StdWeight" => ObjectiveWeights.Deviation(scaled).Weights,
            "EffectiveMetaWeight" => [.. given.Select(w => w / given.Sum())],
            _ => null,
        };
    }

    /// <summary>A decision as arrays: values by columns, weights by the entry, directions of the model.</summary>
    private sealed record Decision(ScoreTable Table, double[] Values, double[] Weights, Direction[] Directions)
    {
        internal Criteria Criteria => new(Values, Weights, Directions, Table.Rows);

        internal double[] Scores(ScoreWriter write)
        {
            var scores = new double[Table.Rows];
            write(Criteria, scores);
            return scores;
        }
    }

    private delegate void ScoreWriter(Criteria criteria, Span<double> scores);

    private static Decision DecisionOf(TableEntry entry, string file, JsonElement weights, bool directions)
    {
        var (composite, table) = (Of(entry), Of(entry).Nodes(file));
        double[] shares = [.. table.Columns.Select(_ => 1.0)];
        if (weights.ValueKind == JsonValueKind.Object)
        {
            var csv = entry.Case.Read(entry.With["weights"]);
            var byCode = csv.Texts("iCode").Zip(csv.Numbers(weights.GetProperty("column").GetString()!)).ToDictionary(p => p.First, p => p.Second, StringComparer.Ordinal);
            shares = [.. table.Columns.Select(c => byCode[c])];
        }

        return new Decision(
            table, [.. Enumerable.Range(0, table.Columns.Length).SelectMany(c => table.Column(c).ToArray())], shares,
            [.. table.Columns.Select(c => directions && composite.Model.Nodes[composite.Model.Find(c)].Direction == Direction.Less ? Direction.Less : Direction.More)]);
    }

    private static GoldenTable? DecisionRanking(TableEntry entry)
    {
        var p = entry.Parameters;
        var directions = !p.TryGetProperty("directions", out var turned) || turned.ValueKind != JsonValueKind.False;
        var decision = DecisionOf(entry, entry.Input, p.GetProperty("criteria_weights"), directions);
        return Columns(entry, decision.Table, name => RankingColumn(name, p, decision));
    }

    private static GoldenTable? Columns(TableEntry entry, ScoreTable table, Func<string, double[]?> column)
    {
        string[] names = [.. entry.Parameters.GetProperty("columns").EnumerateObject().Select(c => c.Name)];
        var columns = names.Select(column).ToArray();
        return columns.Any(c => c is null)
            ? null
            : Of(entry).Table(new ScoreTable(table.Subjects, [.. names], [.. columns.SelectMany(c => c!)]));
    }

    private static double[]? RankingColumn(string name, JsonElement p, Decision decision)
    {
        var linear = p.TryGetProperty("promethee_linear", out var q)
            ? new Preference(Number(q, "q_share_of_range"), Number(q, "p_share_of_range"))
            : Preference.Linear;
        var rounding = p.TryGetProperty("promethee_linear", out var l) && l.TryGetProperty("rank_after_rounding", out var places) ? places.GetInt32() : 15;
        return name switch
        {
            "TopsisDplus" => decision.Scores((c, s) => Topsis.Distances(c, TopsisScaling.Vector, s, new double[s.Length])),
            "TopsisDminus" => decision.Scores((c, s) => Topsis.Distances(c, TopsisScaling.Vector, new double[s.Length], s)),
            "TopsisC" => decision.Scores((c, s) => Topsis.Closeness(c, TopsisScaling.Vector, s)),
            "TopsisRank" => Ranked(decision.Scores((c, s) => Topsis.Closeness(c, TopsisScaling.Vector, s)), descending: true),
            "TopsisC_minmax" => decision.Scores((c, s) => Topsis.Closeness(c, TopsisScaling.MinMax, s)),
            "VikorS" => [.. Vikor(p, decision).Utility],
            "VikorR" => [.. Vikor(p, decision).Regret],
            "VikorQ" => [.. Vikor(p, decision).Compromise],
            "VikorRank" => Ranked([.. Vikor(p, decision).Compromise], descending: false),
            "PromUsualPlus" => decision.Scores((c, s) => Promethee.Flows(c, Preference.Usual, s, new double[s.Length])),
            "PromUsualMinus" => decision.Scores((c, s) => Promethee.Flows(c, Preference.Usual, new double[s.Length], s)),
            "PromUsualNet" => decision.Scores((c, s) => Promethee.NetFlow(c, Preference.Usual, s)),
            "PromLinearPlus" => decision.Scores((c, s) => Promethee.Flows(c, linear, s, new double[s.Length])),
            "PromLinearMinus" => decision.Scores((c, s) => Promethee.Flows(c, linear, new double[s.Length], s)),
            "PromLinearNet" => decision.Scores((c, s) => Promethee.NetFlow(c, linear, s)),
            "PromLinearRank" => Ranked([.. decision.Scores((c, s) => Promethee.NetFlow(c, linear, s)).Select(v => Math.Round(v, rounding))], descending: true),
            "Saw" => decision.Scores(AdditiveWeighting.Sum),
            "SawRank" => Ranked(decision.Scores(AdditiveWeighting.Sum), descending: true),
            "Wpm" => decision.Scores((c, s) => AdditiveWeighting.Product(c, 0.01, s)),
            _ => null,
        };
    }

    private static VikorScores Vikor(JsonElement p, Decision decision) =>
        VikorScores.Of(decision.Criteria, p.TryGetProperty("vikor", out var vikor) ? Number(vikor, "v") : Number(p, "v"));

    private static double[] Ranked(double[] scores, bool descending)
    {
        if (descending) Ranks.Descending(scores, TieRule.Smallest, scores);
        else Ranks.Ascending(scores, TieRule.Smallest, scores);
        return scores;
    }

    private static GoldenTable? Frontier(TableEntry entry)
    {
        var decision = DecisionOf(entry, entry.Input, default, directions: false);
        var rounding = (int)Number(entry.Parameters, "bod_rank_after_rounding");
        var limits = Limits(entry.Parameters);
        return Columns(entry, decision.Table, name => name switch
        {
            "BoD" => Bod(decision, null),
            "BoDRank" => Ranked([.. Bod(decision, null).Select(v => Math.Round(v, rounding))], descending: true),
            "BoDShareBounded" => Bod(decision, limits),
            "BoDShareBoundedRank" => Ranked([.. Bod(decision, limits).Select(v => Math.Round(v, rounding))], descending: true),
            "AMPI_minus_refmean" => decision.Scores((c, s) => MazziottaPareto.Adjusted(c, Penalty.Lowers, Spread.Population, s)),
            _ when name.StartsWith("MPI_", StringComparison.Ordinal) => decision.Scores((c, s) => MazziottaPareto.Index(
                c, name.Contains("plus", StringComparison.Ordinal) ? Penalty.Raises : Penalty.Lowers,
                name.EndsWith("samplesd", StringComparison.Ordinal) ? Spread.Sample : Spread.Population, s)),
            _ => null,
        });
    }

    private static double[] Bod(Decision decision, ShareLimits? limits) => decision.Scores((c, s) => BenefitOfDoubt.Scores(c, limits, s));

    private static ShareLimits Limits(JsonElement p)
    {
        var shares = p.GetProperty("bod_share_bounded");
        return new ShareLimits(Number(shares, "lower"), Number(shares, "upper"));
    }

    /// <summary>One object per ranking of the same matrix, named by its weights, and the frontier's limits and efficient units.</summary>
    private static GoldenObject? VikorCompromise(TableEntry entry)
    {
        var json = new JsonObject();
        foreach (var other in Others(entry, "ranking").Where(o => o.Input == entry.Input))
        {
            var decision = DecisionOf(entry with { With = other.With }, entry.Input, other.Parameters.GetProperty("criteria_weights"), directions: true);
            var choice = Vikor(entry.Parameters, decision).Choose();
            json[$"vikor_{NameOfWeights(other)}"] = new JsonObject
            {
                ["best"] = decision.Table.Subjects[choice.Best].Value,
                ["second"] = decision.Table.Subjects[choice.Second].Value,
                ["DQ"] = choice.Advantage,
                ["C1_acceptable_advantage"] = choice.AcceptableAdvantage,
                ["C2_acceptable_stability"] = choice.AcceptableStability,
                ["compromise_set"] = new JsonArray([.. choice.Compromises.Select(r => JsonValue.Create(decision.Table.Subjects[r].Value))]),
            };
        }

        if (Others(entry, "frontier").FirstOrDefault(o => o.Input == entry.With["pillars"]) is not { } frontier) return new GoldenObject(json);
        var limits = Limits(frontier.Parameters);
        var scores = Bod(DecisionOf(entry, frontier.Input, default, directions: false), null);
        json["bod_share_bounds"] = new JsonObject { ["lower"] = limits.Least, ["upper"] = limits.Most };
        json["bod_efficient_units"] = scores.Count(s => s >= 1 - Number(entry.Parameters, "bod_efficient_tolerance"));
        return new GoldenObject(json);
    }

    private static IEnumerable<TableEntry> Others(TableEntry entry, string method) =>
        entry.Case.Json.GetProperty("files").EnumerateArray().Select(f => TableEntry.Read(entry.Case, f, pipeline: false))
            .Where(o => o.Step == "mcdm" && o.Method == method);

    /// <summary>The weights of a ranking by the name of its file, <c>…_NAME_weights.csv</c>.</summary>
    private static string NameOfWeights(TableEntry ranking) => Path.GetFileNameWithoutExtension(ranking.File).Split('_')[^2];
}
