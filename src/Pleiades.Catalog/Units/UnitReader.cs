using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Reads <c>canonical-units.csv</c> and <c>units.csv</c>.</summary>
internal static class UnitReader
{
    internal const string CanonicalFile = "canonical-units.csv";
    internal const string WordFile = "units.csv";

    public static IEnumerable<CanonicalUnit> ReadCanonical(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var row in CsvTable.Read(CanonicalFile, sources.Text(CanonicalFile), ["code", "dimension"], issues).Rows)
        {
            if (!Enum.TryParse<Dimension>(row["dimension"], ignoreCase: true, out var dimension))
                issues.Add(row.Issue("dimension", $"'{row["dimension"]}' is no dimension"));
            var through = row["base"] is { Length: > 0 } code ? code : null;
            var factor = through is null ? 0 : Number(row, "factor", issues);
            yield return new CanonicalUnit(row["code"], dimension, new Wording(row["zh"], row["en"]), through, factor);
        }
    }

    public static IEnumerable<UnitWord> ReadWords(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var row in CsvTable.Read(WordFile, sources.Text(WordFile), ["word", "unit", "scale"], issues).Rows)
            yield return new UnitWord(row["word"], row["unit"], Number(row, "scale", issues), row.List("also"));
    }

    private static decimal Number(CsvRow row, string column, List<Issue> issues)
    {
        if (decimal.TryParse(row[column], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0) return number;
        issues.Add(row.Issue("number", $"'{row[column]}' in column '{column}' is no number above zero"));
        return 1;
    }
}
