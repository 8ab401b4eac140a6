using Pleiades.Catalog;
using Pleiades.Evidence.Facts.Wording;

namespace Pleiades.Evidence.Checks;

/// <summary>Checks the wordings of indicators.</summary>
internal static class TriggerCheck
{
    private const string SentenceEnds = "。！？；\n";

    /// <summary>What is wrong with some rows of a file of wordings, the catalogue in use being the one with these rows in it.</summary>
    /// <param name="file">Name of the file.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="merged">That catalogue.</param>
    public static IEnumerable<Issue> Of(string file, IReadOnlyList<CueRow> rows, Catalogue merged)
    {
        var families = CueLexicon.AllFamilies.Select(f => f.Concept).ToHashSet(StringComparer.Ordinal);
        var claims = Claims(file, rows, merged);
        foreach (var row in rows.Where(r => !r.TakesAway))
        {
            if (!families.Contains(row.Key) && !merged.Indicators.TryFind(row.Key, out _))
                yield return row.Issue("concept", $"'{row.Key}' is neither an indicator nor a family{Near.Hint(row.Key, families.Concat(merged.Indicators.All.Select(i => i.Id.Value)))}; add it to indicators.csv, or its family to cues/families.csv");
            if (CueLexicon.SideOf(row[2]) is null)
                yield return row.Issue("side", $"'{row[2]}' is no side; L (the wording stands before the number), R (behind), B (either), X (touching) or Q (anywhere near) is accepted");
            if (row.Words(1).Length == 0) yield return row.Issue("words", $"'{row.Key}' has no words here; write them divided by '|', as in 工业机器人产量|机器人产量");
            foreach (var issue in row.Words(1).SelectMany(word => OfWord(row, word, claims))) yield return issue;
        }
    }

    private static IEnumerable<Issue> OfWord(CueRow row, string word, ILookup<string, CueRow> claims)
    {
        var form = CueFile.Form(word);
        if (form.Length == 0)
        {
            yield return row.Issue("never", $"'{word}' holds nothing but quotation marks and blanks, which are left out before words are looked for; it can never be found");
            yield break;
        }

        if (form.Length == 1 && row[2] != "X")
            yield return row.Issue(row[3].Length > 0 ? CatalogueCheck.RemarkCode : "one-character", $"'{word}' is a single character and would be found inside other words; give a longer one, or side X where it touches the number as a classifier does (6办)");
        if (form.AsSpan().IndexOfAny(SentenceEnds) >= 0)
            yield return row.Issue("never", $"'{word}' holds the end of a sentence and can never be found inside one; divide words by '|'");
        if (row.Words(4).FirstOrDefault(n => form.Contains(CueFile.Form(n), StringComparison.Ordinal)) is { } hidden)
            yield return row.Issue("never", $"'{word}' holds '{hidden}', which its own field 'not' rules out; it can never be found");
        if (claims[Claim(form, row)].FirstOrDefault(other => other.Line != row.Line || other.Fields != row.Fields) is { } first && IsLater(row, first))
            yield return row.Issue(first.Key == row.Key ? CatalogueCheck.RemarkCode : "shadowed", first.Key == row.Key ? $"'{word}' names '{row.Key}' already{Where(row, first)}; once is enough" : $"'{word}' names '{first.Key}' already{Where(row, first)}, on the same side and under the same conditions; the later one would never be chosen: take it away there (-{first.Key},{word}) or tell them apart by 'needs' or 'not'");
    }

    // The program's own rows come first: of two claims in one file the later line is the mistake.
    private static bool IsLater(CueRow row, CueRow first) => first.File != row.File || first.Line < row.Line;

    private static string Where(CueRow row, CueRow first) => first.File == row.File ? $" on line {first.Line}" : " among the program's own wordings";

    private static ILookup<string, CueRow> Claims(string file, IReadOnlyList<CueRow> rows, Catalogue merged)
    {
        const string below = "below";
        var texts = merged.Texts(file);
        var own = CueFile.Rows(texts).Select(r => new CueRow(below, 0, [.. r])).ToList();
        var mine = rows.Where(r => !r.TakesAway).ToList();
        var mineClaims = mine.SelectMany(r => r.Words(1).Select(w => Claim(CueFile.Form(w), r)).Distinct()).GroupBy(c => c, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        var all = own.SelectMany(r => r.Words(1).Select(w => Claim(CueFile.Form(w), r)).Distinct().Select(c => (Claim: c, Row: r))).ToLookup(p => p.Claim, p => p.Row, StringComparer.Ordinal);
        // The merged rows hold these rows too: what stands in them more often than here is the program's.
        var foreign = all.Where(g => g.Count() > mineClaims.GetValueOrDefault(g.Key)).Select(g => (g.Key, Row: g.First()));
        return foreign.Concat(mine.SelectMany(r => r.Words(1).Select(w => Claim(CueFile.Form(w), r)).Distinct().Select(c => (Key: c, Row: r)))).ToLookup(p => p.Key, p => p.Row, StringComparer.Ordinal);
    }

    private static string Claim(string form, CueRow row) => string.Join(',', form, row[2], Sorted(row, 3), Sorted(row, 4));

    private static string Sorted(CueRow row, int field) => string.Join('|', row.Words(field).Select(CueFile.Form).Order(StringComparer.Ordinal));
}
