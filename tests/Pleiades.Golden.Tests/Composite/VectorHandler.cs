using System.Text.Json;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Ranking;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Statistics;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;
using Pleiades.Scoring.Trends;
using static Pleiades.Golden.Tests.Composite.CompositeCase;

namespace Pleiades.Golden.Tests.Composite;

/// <summary>Small vectors through every scalar function.</summary>
internal static class VectorHandler
{
    private delegate ColumnFlaw Scaler(ReadOnlySpan<double> values, Span<double> destination);

    internal static void Run(SingleFile file)
    {
        var json = file.Case.Json;
        Vectors(file, json.GetProperty("vectors"), "vector", (input, _, method, p) => Vector(input, method, p));
        Vectors(file, json.GetProperty("means"), "mean", (input, weights, method, p) => [Mean(input, weights, method, p)]);
        if (json.TryGetProperty("copeland", out var copeland)) Copeland(file, copeland);
        if (json.TryGetProperty("trends", out var trends)) Trends(file, trends);
        if (json.TryGetProperty("sobol", out var sobol)) Sobol(file, sobol);
    }

    private static void Vectors(
        SingleFile file, JsonElement group, string kind, Func<double[], double[], string, JsonElement, GoldenCell[]?> compute)
    {
        var functions = file.Case.Json.GetProperty("functions");
        foreach (var vector in group.EnumerateObject())
        {
            var input = Numbers(vector.Value.GetProperty("input"));
            var weights = vector.Value.TryGetProperty("weights", out var given) ? Numbers(given) : [];
            foreach (var output in vector.Value.GetProperty("output").EnumerateObject())
            {
                if (IsNotNormative(file.Case.Json, kind, vector.Name, output.Name))
                {
                    file.NotNormative();
                    continue;
                }

                var function = functions.GetProperty(output.Name);
                var got = compute(input, weights, function.GetProperty("method").GetString()!, function.GetProperty("parameters"));
                if (got is null) file.NotUnderstood($"function {output.Name}");
                else Compare(file, $"{vector.Name} {output.Name}", output.Value, got, input.Length);
            }
        }
    }

    private static bool IsNotNormative(JsonElement json, string kind, string name, string function) =>
        json.GetProperty("not_normative").EnumerateArray()
            .Any(n => n.TryGetProperty(kind, out var named) && named.GetString() == name && n.GetProperty("function").GetString() == function);

    /// <summary>Compares element by element; a refusal of the reference is met by missing values.</summary>
    private static void Compare(SingleFile file, string key, JsonElement want, GoldenCell[] got, int length)
    {
        if (want.ValueKind == JsonValueKind.Object && want.TryGetProperty("error", out _))
        {
            foreach (var cell in got) file.Compare(key, "refused", cell, GoldenCell.Missing);
            return;
        }

        GoldenCell[] wanted = want.ValueKind == JsonValueKind.Array
            ? Cells(want)
            : [.. Cells(want.GetProperty("x")), .. Cells(want.GetProperty("nwin")), .. want.GetProperty("treated").EnumerateArray().Select(t => (GoldenCell)(t.GetString() ?? ""))];
        file.Compare(key, "length", got.Length, wanted.Length);
        for (var i = 0; i < Math.Min(got.Length, wanted.Length); i++) file.Compare(key, $"{i + 1} of {length}", got[i], wanted[i]);
    }

    private static GoldenCell[]? Vector(double[] x, string method, JsonElement p) => method switch
    {
        "minmax" => Scaled(x, (v, d) => Normalise.MinMax(v, Direction.More, Number(p, "lower"), Number(p, "upper"), d)),
        "zscore" => Scaled(x, (v, d) => Normalise.ZScore(v, Direction.More, Number(p, "mean"), Number(p, "sd"), d)),
        "rank" => Scaled(x, (v, d) => Normalise.Rank(v, Direction.More, Ties(p), d)),
        "borda" => Scaled(x, (v, d) => Normalise.Borda(v, Direction.More, Ties(p), d)),
        "prank" => Scaled(x, (v, d) => Normalise.PercentRank(v, Direction.More, Ties(p), d)),
        "dist2max" => Scaled(x, (v, d) => Normalise.DistanceToMax(v, Direction.More, d)),
        "dist2ref" => Scaled(x, (v, d) => Reference(v, (int)Number(p, "reference_position"), Cap(p), d)),
        "dist2target" => Scaled(x, (v, d) => Normalise.DistanceToTarget(v, Way(p), Number(p, "target"), Cap(p), d)),
        "goalposts" => Scaled(x, (v, d) => Normalise.ToGoalposts(v, Posts(p), d)),
        "scale" => Scaled(x, (v, d) => Normalise.ToGoalposts(v, new Goalposts(Number(p, "lower"), Number(p, "upper")) { Scale = Number(p, "scale"), Cut = GoalpostCut.Open }, d)),
        "fracmax" => Scaled(x, (v, d) => Normalise.FractionOfBest(v, Direction.More, d)),
        "skewness" => [Moments.Skewness(x)],
        "kurtosis" => [Moments.Kurtosis(x)],
        "log_ct" => Transformed(x, Transform.LogShifted),
        "log_ct_plus" => Transformed(x, Transform.LogEitherTail),
        "log_orig" => Transformed(x, Transform.LogPlusOne),
        "boxcox" => BoxCox(x, Number(p, "lambda")),
        "winsorise" => Winsorise(x, p),
        "mean" => Imputed(x, ImputeMethod.Mean),
        "median" => Imputed(x, ImputeMethod.Median),
        _ => null,
    };

    private static GoldenCell Mean(double[] x, double[] w, string method, JsonElement p) => method switch
    {
        "amean" => WeightedMeans.Arithmetic(x, w),
        "gmean" => WeightedMeans.Geometric(x, w),
        "hmean" => WeightedMeans.Harmonic(x, w),
        "genmean" => WeightedMeans.Power(x, w, Number(p, "p")),
        _ => $"mean '{method}' is not known",
    };

    private static void Copeland(SingleFile file, JsonElement json)
    {
        double[][] rows = [.. json.GetProperty("input").EnumerateArray().Select(r => r.EnumerateArray().Select(v => v.GetDouble()).ToArray())];
        double[] weights = [.. json.GetProperty("weights").EnumerateArray().Select(v => v.GetDouble())];
        var (n, columns) = (rows.Length, new double[rows.Length * weights.Length]);
        for (var i = 0; i < columns.Length; i++) columns[i] = rows[i % n][i / n];
        var (matrix, scores) = (new double[n * n], new double[n]);
        Outranking.Matrix(columns, weights, n, matrix);
        Outranking.Copeland(columns, weights, 1e-12, scores);
        var dominant = matrix.Count(o => o >= 1);
        for (var i = 0; i < n; i++)
        {
            file.Compare("copeland", $"score {i + 1}", scores[i], json.GetProperty("copeland")[i].GetDouble());
            for (var j = 0; j < n; j++) file.Compare("copeland", $"outranking {i + 1} {j + 1}", matrix[(i * n) + j], json.GetProperty("outranking")[i][j].GetDouble());
        }

        file.Compare("copeland", "dominance_pairs", dominant, json.GetProperty("dominance_pairs").GetDouble());
        file.Compare("copeland", "fraction_dominant", dominant / (n * (n - 1) / 2.0), json.GetProperty("fraction_dominant").GetDouble());
    }

    private static void Sobol(SingleFile file, JsonElement json)
    {
        double[] targets = [.. json.GetProperty("y").EnumerateArray().Select(v => v.GetDouble())];
        var factors = json.GetProperty("d").GetInt32();
        var got = SobolIndices.Estimate(targets, json.GetProperty("N").GetInt32(), factors, FirstOrderEstimator.Saltelli);
        file.Compare("sobol", "variance", got.Variance, json.GetProperty("variance").GetDouble());
        for (var f = 0; f < factors; f++)
        {
            file.Compare("sobol", $"Si {f + 1}", got.First[f], json.GetProperty("Si")[f].GetDouble());
            file.Compare("sobol", $"STi {f + 1}", got.Total[f], json.GetProperty("STi")[f].GetDouble());
        }
    }

    private static void Trends(SingleFile file, JsonElement json)
    {
        foreach (var (series, number) in json.EnumerateArray().Select((s, i) => (s, i + 1)))
        {
            double[] times = [.. series.GetProperty("x").EnumerateArray().Select(v => v.GetDouble())];
            var values = Numbers(series.GetProperty("y"));
            file.Compare($"trend {number}", "CAGR", Trend.CompoundGrowth(times, values), Cells(series.GetProperty("CAGR"))[0]);
            file.Compare($"trend {number}", "prc_change", Trend.PercentChange(times, values), Cells(series.GetProperty("prc_change"))[0]);
        }
    }

    private static GoldenCell[] Scaled(double[] x, Scaler scaler)
    {
        var scores = new double[x.Length];
        scaler(x, scores);
        return Cells(scores);
    }

    private static ColumnFlaw Reference(ReadOnlySpan<double> values, int position, TargetCap cap, Span<double> destination)
    {
        if (position <= values.Length) return Normalise.DistanceToReference(values, Direction.More, position - 1, cap, destination);
        destination.Fill(double.NaN);
        return ColumnFlaw.ReferenceMissing;
    }

    private static GoldenCell[] Transformed(double[] x, Transform transform)
    {
        var values = new double[x.Length];
        Transforms.Apply(x, transform, values);
        return Cells(values);
    }

    private static GoldenCell[] BoxCox(double[] x, double lambda)
    {
        var values = new double[x.Length];
        Transforms.BoxCox(x, lambda, values);
        return Cells(values);
    }

    private static GoldenCell[] Winsorise(double[] x, JsonElement p)
    {
        var recipe = new TreatRecipe
        {
            MaxWinsorised = (int)Number(p, "winsorise_max"),
            SkewThreshold = Number(p, "skew_threshold"),
            KurtosisThreshold = Number(p, "kurt_threshold"),
        };
        var result = Winsorised.Of(x, recipe);
        return
        [
            .. Cells([.. result.Values]), result.Changed,
            .. result.Marks.Select(m => (GoldenCell)(m switch { PointMark.High => "winhi", PointMark.Low => "winlo", _ => "" })),
        ];
    }

    private static GoldenCell[] Imputed(double[] x, ImputeMethod method)
    {
        var model = CompositeModel.Create([new() { Code = "x", Level = 1, Parent = "I" }, new() { Code = "I", Level = 2 }]).Value!;
        var table = new ScoreTable([.. Enumerable.Range(1, x.Length).Select(i => new SubjectId($"{i}"))], ["x"], x);
        return Cells(Impute.Apply(table, model, new ImputeRecipe { Method = method }).Table.Column(0).ToArray());
    }

    private static TieRule Ties(JsonElement p) => Text(p, "ties") == "average" ? TieRule.Average : TieRule.Smallest;

    private static TargetCap Cap(JsonElement p) => p.GetProperty("cap").GetBoolean() ? TargetCap.Capped : TargetCap.Open;

    private static Direction Way(JsonElement p) => Number(p, "direction") < 0 ? Direction.Less : Direction.More;

    private static Goalposts Posts(JsonElement p)
    {
        var (zero, full) = Way(p) == Direction.Less ? (Number(p, "upper"), Number(p, "lower")) : (Number(p, "lower"), Number(p, "upper"));
        return new Goalposts(zero, full) { Scale = Number(p, "scale"), Cut = p.GetProperty("truncate").GetBoolean() ? GoalpostCut.Cut : GoalpostCut.Open };
    }

    private static double[] Numbers(JsonElement array) => [.. Cells(array).Select(c => c.Number)];

    private static GoldenCell[] Cells(JsonElement array) => [.. array.EnumerateArray().Select(v => GoldenCell.Parse(v.GetString()!))];

    private static GoldenCell[] Cells(double[] values) => [.. values.Select(v => (GoldenCell)v)];
}
