namespace Pleiades.Catalog;

/// <summary>Checks the units together: conversions that lead nowhere, words that can never be found behind a number.</summary>
internal static class UnitCheck
{
    public static IEnumerable<Issue> Of(IReadOnlyList<CheckedTable> tables, Catalogue merged) =>
        [.. tables.Where(t => t.Shape.Name == UnitReader.CanonicalFile).SelectMany(t => Canonical(t, merged)), .. tables.Where(t => t.Shape.Name == UnitReader.WordFile).SelectMany(Words)];

    private static IEnumerable<Issue> Canonical(CheckedTable table, Catalogue merged)
    {
        foreach (var row in table.Rows)
        {
            if (row["base"].Length == 0) continue;
            if (row["factor"].Length == 0) yield return table.Issue(row.Line, "factor", $"'{row["code"]}' has a base and no factor; say how many {row["base"]} are in one {row["code"]}");
            if (merged.Units.Canonical(row["base"]) is not { } through) continue;
            if (through.Base is { } further && further != through.Code)
                yield return table.Issue(row.Line, "cycle", $"the base '{through.Code}' itself has the base '{further}'; name '{further}' here, conversions go through one base only");
            if (merged.Units.Canonical(row["code"]) is { } unit && through.Dimension != unit.Dimension)
                yield return table.Issue(row.Line, "dimension", $"'{unit.Code}' measures {unit.Dimension.ToString().ToLowerInvariant()} and its base '{through.Code}' {through.Dimension.ToString().ToLowerInvariant()}; a base has the same dimension");
        }
    }

    private static IEnumerable<Issue> Words(CheckedTable table)
    {
        var first = new Dictionary<string, (string Word, int Line)>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var word = row["word"];
            var form = string.Concat(word.Select(TextFold.Narrow));
            if (form.Length > 0 && char.IsAsciiDigit(form[0]))
                yield return table.Issue(row.Line, "never", $"the unit word '{word}' begins with a digit and can never be found behind a number; give the word without it");
            if (!first.TryAdd(form, (word, row.Line)) && first[form].Word != word)
                yield return table.Issue(row.Line, "shadowed", $"the unit word '{word}' reads like '{first[form].Word}' of line {first[form].Line} once widths are made equal; keep one of them");
        }
    }
}
