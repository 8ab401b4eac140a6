using System.Text.Json;

namespace Pleiades.EndToEnd;

/// <summary>An English page, read as a user does: the same subjects, indicators and units as from a Chinese page.</summary>
public sealed class EnglishPageTests
{
    private static readonly string Page = Path.Combine(Reference.Root(), "examples", "english", "2024-07-18-wire.txt");

    [Fact]
    public async Task Read_EnglishPage_GivesTheFactsOfItsSentences()
    {
        using var folder = new TemporaryFolder();

        var read = await Run.PleiadesAsync(folder.Path, "evidence", "read", Page, "--format", "jsonl");

        Assert.Equal(0, read.Code);
        Assert.Equal(
            [
                "湖南省 exports_growth 7.2 percent 2024-01-01/2024-06-30 actual",
                "湖南省 exports 123400000000 CNY 2024-01-01/2024-06-30 actual",
                "湖南省 imports_growth -3.1 percent 2024-01-01/2024-06-30 actual",
                "湖南省 imports 45600000000 CNY 2024-01-01/2024-06-30 actual",
                "长沙市 cm_global50 5 count 2024-07-18/2024-07-18 actual",
                "长沙市工程机械产业 output_value 250000000000 CNY 2023-01-01/2023-12-31 actual",
                "长沙市工程机械产业 output_rank 1 rank 2023-01-01/2023-12-31 actual",
                "长沙市工程机械产业 export_markets 180 count 2024-07-18/2024-07-18 actual",
                "长沙市工程机械集群 industry_scale 400000000000 CNY 2025-01-01/2025-12-31 target",
                "Hunan Lianhe Pump Co., Ltd total_investment 1200000000 CNY  planned",
            ],
            read.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Written));
    }

    private static string Written(string line)
    {
        using var fact = JsonDocument.Parse(line);
        return string.Join(' ', new[] { "subject", "indicator", "value", "unit", "period", "status" }.Select(name => fact.RootElement.TryGetProperty(name, out var value) ? value.ToString() : ""));
    }
}
