using System.Text.Json;
using System.Text.RegularExpressions;

namespace Pleiades.EndToEnd;

/// <summary>The way through on five real pages of the Hunan press.</summary>
public sealed partial class PressTests
{
    [Fact]
    public async Task Dossier_FivePressPages_ShowsWhatTheySayOfTheChangshaMachineryCluster()
    {
        var press = Reference.Press();
        using var folder = new TemporaryFolder();
        await Run.PleiadesAsync(folder.Path, "workspace", "init", "hunan");
        var added = await Run.PleiadesAsync(folder.Path, "evidence", "add", press, "--workspace", "hunan");
        Assert.Contains("5 documents added", added.Err, StringComparison.Ordinal);
        var again = await Run.PleiadesAsync(folder.Path, "evidence", "add", press, "--workspace", "hunan");
        Assert.Contains("0 documents added, 5 already there", again.Err, StringComparison.Ordinal);

        var facts = await FactsAsync(folder.Path);
        Assert.Equal([("2023-01", ">", 20m), ("2024-11", ">", 30m)], Points(facts, "overseas_bases"));
        Assert.Equal([("2023-01", ">", 180m), ("2024-11", ">", 180m)], Points(facts, "export_markets"));
        Assert.Contains(Points(facts, "cm_global50"), p => p.Value == 5);
        Assert.Contains(facts, f => Text(f, "subject") == Cluster && f.GetProperty("value").GetDecimal() == 40_000_000_000m
            && Text(f, "comparator") == ">" && Text(f, "status") == "estimate");

        var built = await Run.PleiadesAsync(folder.Path, "report", "build", "--workspace", "hunan", "--cluster", "changsha-construction-machinery", "--lang", "en", "--out", "dossier.html");
        Assert.Equal(0, built.Code);
        var page = Words(await File.ReadAllTextAsync(folder["dossier.html"], TestContext.Current.CancellationToken));
        Assert.Contains("more than 40 bn yuan 2022 expected", page, StringComparison.Ordinal);
        var check = await Run.PleiadesAsync(folder.Path, "workspace", "check", "--workspace", "hunan");
        Assert.Equal(0, check.Code);
    }

    /// <summary>The words of a page, as a reader sees them one behind the other.</summary>
    private static string Words(string html) => string.Join(' ', Tag().Replace(html, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    private const string Cluster = "长沙市工程机械集群";

    private static async Task<List<JsonElement>> FactsAsync(string folder)
    {
        var list = await Run.PleiadesAsync(folder, "facts", "list", "--workspace", "hunan", "--format", "jsonl");
        return [.. list.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonDocument.Parse(l).RootElement)];
    }

    private static IEnumerable<(string Month, string Bound, decimal Value)> Points(IEnumerable<JsonElement> facts, string indicator) => facts
        .Where(f => Text(f, "indicator") == indicator && Text(f, "subject") == Cluster)
        .Select(f => (Text(f, "period")[11..18], Text(f, "comparator"), f.GetProperty("value").GetDecimal())).Order();

    private static string Text(JsonElement fact, string name) => fact.TryGetProperty(name, out var value) ? value.GetString()! : "";
}
