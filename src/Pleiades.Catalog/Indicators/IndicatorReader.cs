using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Reads <c>indicators.csv</c>.</summary>
internal static class IndicatorReader
{
    internal const string File = "indicators.csv";

    public static IEnumerable<Indicator> Read(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var row in CsvTable.Read(File, sources.Text(File), ["id", "zh", "kind", "canonical_unit"], issues).Rows)
        {
            if (!Enum.TryParse<IndicatorKind>(row["kind"], ignoreCase: true, out var kind) || kind == IndicatorKind.Unknown)
                issues.Add(row.Issue("kind", $"'{row["kind"]}' is no kind of indicator; stock, flow, growth, share, count, rank, ratio or index would be"));
            yield return new Indicator
            {
                Id = new IndicatorId(row["id"]),
                Name = new Wording(row["zh"], row["en"]),
                Kind = kind,
                Units = Units(row["canonical_unit"]),
                Domain = row["domain"],
                Direction = Direction(row, issues),
            };
        }
    }

    // The vocabulary writes CNY_or_USD where pages give a value in either.
    private static ImmutableArray<string> Units(string cell) => [.. cell.Split("_or_")];

    private static int? Direction(CsvRow row, List<Issue> issues)
    {
        switch (row["direction"])
        {
            case "+1" or "1": return 1;
            case "-1": return -1;
            case "": return null;
            default:
                issues.Add(row.Issue("direction", $"'{row["direction"]}' is no direction; +1, -1 or nothing would be"));
                return null;
        }
    }
}
