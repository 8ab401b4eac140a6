using System.Text.Json;
using System.Text.Json.Nodes;

namespace Pleiades.Golden;

/// <summary>Compares the outputs of one computation.</summary>
internal static class MeasureComparison
{
    /// <summary>Compares all normative outputs; returns what could not be compared.</summary>
    internal static IEnumerable<string> Run(MeasureEntry entry, IReadOnlyDictionary<string, MeasureAnswer> answers, KindTally tally)
    {
        foreach (var output in entry.Outputs)
        {
            if (!output.Normative) continue;
            if (output.Rule is not { } rule || !answers.TryGetValue(output.Name, out var answer))
            {
                yield return $"{entry.Measure}: {output.Name}";
                continue;
            }

            if (!IsClose(entry, output, answers)) continue;
            if (output.Column is { } column) Rows(entry, output, column, answer, rule, tally);
            else Pointed(entry, output, answer, rule, tally);
        }
    }

    private static void Pointed(MeasureEntry entry, MeasureOutput output, MeasureAnswer answer, Tolerance rule, KindTally tally)
    {
        var file = $"{entry.Case.Place}/{output.File}";
        var sums = output.Json.TryGetProperty("reduce", out var reduce) && reduce.GetString() == "sum" && answer.Rows is not null;
        var got = sums ? JsonValue.Create(answer.Rows!.Values.Where(c => !double.IsNaN(c.Number)).Sum(c => c.Number)) : answer.Json;
        JsonComparison.Value(Resolve(entry.Case.ReadJson(output.File), output.JsonPath!), got, rule, tally, file, output.JsonPath!);
    }

    private static void Rows(MeasureEntry entry, MeasureOutput output, string column, MeasureAnswer answer, Tolerance rule, KindTally tally)
    {
        var table = entry.Case.Read(output.File);
        var described = entry.Case.Json.GetProperty("files").GetProperty(output.File);
        var where = output.Where;
        int[] filter = [.. where.Keys.Select(table.Find)];
        string[] wanted = [.. where.Values];
        int[] key = [.. described.GetProperty("key").EnumerateArray().Select(k => k.GetString()!).Where(k => !where.ContainsKey(k)).Select(table.Find)];
        var at = table.Find(column);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            if (filter.Where((f, i) => row[f] != wanted[i]).Any()) continue;
            var name = MeasureAnswer.KeyOf([.. key.Select(k => row[k])]);
            seen.Add(name);
            GoldenCell want = GoldenCell.Parse(row[at]), got = answer.Rows is null || !answer.Rows.TryGetValue(name, out var cell) ? "(no row)" : cell;
            var same = got.Text is { } text ? text == row[at] : want.Text is null && rule.Accepts(got.Number, want.Number);
            tally.Count(same, $"{entry.Case.Place}/{output.File}", name, column, got, want);
        }

        if (!described.TryGetProperty("coverage", out var coverage) || coverage.GetString() != "all" || answer.Rows is null) return;
        foreach (var name in answer.Rows.Keys.Where(k => !seen.Contains(k)))
            tally.Add($"{entry.Case.Place}/{output.File} [{name}] {column}: computed, not wanted");
    }

    /// <summary>Whether the output it depends on is as close as stated; always true without <c>only_if</c>.</summary>
    private static bool IsClose(MeasureEntry entry, MeasureOutput output, IReadOnlyDictionary<string, MeasureAnswer> answers)
    {
        if (!output.Json.TryGetProperty("only_if", out var condition)) return true;
        var other = entry.Outputs.First(o => o.Name == condition.GetProperty("output").GetString());
        if (other.JsonPath is null || !answers.TryGetValue(other.Name, out var answer)) return false;
        var rule = new Tolerance
        {
            Absolute = condition.TryGetProperty("within", out var within) ? within.GetDouble() : 0,
            Relative = condition.TryGetProperty("within_rel", out var share) ? share.GetDouble() : 0,
        };
        var probe = new KindTally("", "");
        JsonComparison.Value(Resolve(entry.Case.ReadJson(other.File), other.JsonPath), answer.Json, rule, probe, "", "");
        return probe.Differ == 0;
    }

    private static JsonElement Resolve(JsonElement node, string pointer)
    {
        foreach (var part in pointer.Split('/').Skip(1).Select(p => p.Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal)))
            node = node.ValueKind == JsonValueKind.Array ? node[int.Parse(part, System.Globalization.CultureInfo.InvariantCulture)] : node.GetProperty(part);
        return node;
    }
}
