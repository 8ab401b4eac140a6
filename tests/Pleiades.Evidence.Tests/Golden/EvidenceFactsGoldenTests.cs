using System.Globalization;
using System.Text.Json;
using Pleiades.Catalog;
using Pleiades.Evidence.Documents;

namespace Pleiades.Evidence.Tests.Golden;

/// <summary>The annotated pages beside the repository: mentions found and right, as the scorer there counts them.</summary>
[Trait("Category", "Golden")]
public sealed class EvidenceFactsGoldenTests(ITestOutputHelper output)
{
    /// <summary>What any annotated pages must reach; the pages beside the repository are held to what was reached on them.</summary>
    private static readonly (double Recall, double Precision) s_least = Given is null ? (0.92, 0.95) : (0.65, 0.70);

    private const double Doubtful = 0.8;

    [Fact]
    public void Facts_OfTheAnnotatedPages_AreFoundAndRight()
    {
        var folders = Folders();
        Assert.SkipWhen(folders is null, "golden evidence/facts was not run: no annotated pages (PLEIADES_REFERENCE, or ../shared/reference/evidence with ../shared/press)");
        var (evidence, press) = folders!.Value;
        var gold = Rows(Path.Combine(evidence, "facts.jsonl")).ToArray();
        var found = gold.Select(g => g.File).Distinct().ToDictionary(f => f, f => Read(Path.Combine(press, f)));

        var (matched, predicted, full) = Match(gold, found);
        var core = gold.Count(g => g.Confidence >= Doubtful);
        var line = string.Create(CultureInfo.InvariantCulture,
            $"golden evidence/facts: {found.Count} cases, {core} values, {core - matched} differ, 0 not understood");
        var shares = string.Create(CultureInfo.InvariantCulture,
            $"recall {matched / (double)core:0.000}, precision {matched / (double)predicted:0.000}, full {full / (double)core:0.000}");
        output.WriteLine(line);
        output.WriteLine(shares);
        if (Environment.GetEnvironmentVariable("PLEIADES_GOLDEN_REPORT") is { Length: > 0 } report) File.AppendAllText(report, line + Environment.NewLine);
        Assert.True(matched >= s_least.Recall * core, shares);
        Assert.True(matched >= s_least.Precision * predicted, shares);
    }

    [Fact]
    public void Facts_OfTheAnnotatedPages_StandInNoRepeatAndNoAdvertisement()
    {
        var folders = Folders();
        Assert.SkipWhen(folders is null, "golden evidence/facts was not run: no annotated pages (PLEIADES_REFERENCE, or ../shared/reference/evidence with ../shared/press)");
        var (evidence, press) = folders!.Value;
        var banned = Banned(evidence).ToArray();

        var wrong = banned.Select(b => b.File).Distinct().SelectMany(f => Read(Path.Combine(press, f)).Select(fact => (File: f, fact.Citation.Span)))
            .Where(p => Array.Exists(banned, b => b.File == p.File && b.Span.Contains(p.Span)));
        Assert.Empty(wrong);
    }

    /// <summary>The annotation, in the folder of reference cases, and the pages, which stand beside that folder.</summary>
    private static (string Evidence, string Press)? Folders()
    {
        if (Given is { } named) return Complete(Path.TrimEndingDirectorySeparator(Path.GetFullPath(named)));
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (Complete(Path.Combine(folder.FullName, "shared", "reference")) is { } complete) return complete;
        }

        return null;
    }

    private static string? Given => Environment.GetEnvironmentVariable("PLEIADES_REFERENCE") is { Length: > 0 } named ? named : null;

    private static (string Evidence, string Press)? Complete(string reference)
    {
        var evidence = Path.Combine(reference, "evidence");
        var press = Path.Combine(Path.GetDirectoryName(reference)!, "press");
        return File.Exists(Path.Combine(evidence, "facts.jsonl")) && Directory.Exists(press) ? (evidence, press) : null;
    }

    private static Fact[] Read(string page) =>
        [.. EvidenceReader.Read(File.ReadAllBytes(page), Path.GetFileName(page), ReadOptions.Default, Catalogue.BuiltIn).Value!.Facts];

    /// <summary>One to one and greedy, fullest agreement first; gold that its annotator doubts is neither right nor wrong.</summary>
    private static (int Matched, int Predicted, int Full) Match(Gold[] gold, Dictionary<string, Fact[]> found)
    {
        var pairs = gold.SelectMany((g, i) => found[g.File].Where(f => g.IsMention(f)).Select(f => (Gold: i, Fact: f, Agree: g.Agreement(f))))
            .OrderByDescending(p => p.Agree).ThenBy(p => p.Gold).ToArray();
        var (golds, facts) = (new HashSet<int>(), new HashSet<(string, FactId)>());
        var taken = pairs.Where(p => !golds.Contains(p.Gold) && !facts.Contains((gold[p.Gold].File, p.Fact.Id))
            && golds.Add(p.Gold) && facts.Add((gold[p.Gold].File, p.Fact.Id))).ToArray();
        var core = taken.Where(p => gold[p.Gold].Confidence >= Doubtful).ToArray();
        var predicted = found.Values.Sum(f => f.Length) - (taken.Length - core.Length);
        return (core.Length, predicted, core.Count(p => p.Agree == 3));
    }

    private static IEnumerable<Gold> Rows(string file)
    {
        foreach (var line in File.ReadLines(file))
        {
            using var json = JsonDocument.Parse(line);
            yield return Gold.Of(json.RootElement);
        }
    }

    private static IEnumerable<(string File, TextSpan Span)> Banned(string folder)
    {
        foreach (var (name, field) in new[] { ("repeats.jsonl", "repeats"), ("articles.jsonl", "body") })
        {
            foreach (var line in File.ReadLines(Path.Combine(folder, name)))
            {
                using var json = JsonDocument.Parse(line);
                if (field == "body" && json.RootElement.GetProperty("kind").GetString() != "ad") continue;
                foreach (var span in json.RootElement.GetProperty(field).EnumerateArray()) yield return (json.RootElement.GetProperty("file").GetString()!, Gold.Span(span));
            }
        }
    }

    private sealed record Gold(string File, TextSpan[] Spans, string Subject, string Indicator, double Value, string Unit, string Period, double Confidence)
    {
        public static Gold Of(JsonElement row) => new(
            row.GetProperty("file").GetString()!,
            [Span(row.GetProperty("span")), .. row.TryGetProperty("also", out var also) ? also.EnumerateArray().Select(Span) : []],
            row.GetProperty("subject").GetString()!, row.GetProperty("indicator").GetString()!, row.GetProperty("value").GetDouble(),
            row.GetProperty("unit").GetString()!, Text(row, "period"),
            row.TryGetProperty("confidence", out var sure) ? sure.GetDouble() : 1);

        public static TextSpan Span(JsonElement pair) => new(pair[0].GetInt32(), pair[1].GetInt32());

        public bool IsMention(Fact fact) =>
            fact.Value.Unit.Canonical == Unit && Math.Abs((double)fact.Value.Value - Value) <= Math.Max(5e-5, 1e-6 * Math.Abs(Value))
            && Array.Exists(Spans, s => s.Overlaps(fact.Citation.Span));

        public int Agreement(Fact fact) =>
            (fact.Subject.Name == Subject ? 1 : 0) + (fact.Indicator.Value == Indicator ? 1 : 0) + ((fact.Period?.ToString() ?? "") == Period ? 1 : 0);

        private static string Text(JsonElement row, string field) => row.TryGetProperty(field, out var value) ? value.GetString() ?? "" : "";
    }
}
