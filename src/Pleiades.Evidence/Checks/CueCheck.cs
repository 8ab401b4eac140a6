using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Evidence.Conflicts;
using Pleiades.Evidence.Facts.Wording;
using Pleiades.Evidence.Quantities;
using Pleiades.Evidence.Times;

namespace Pleiades.Evidence.Checks;

/// <summary>Checks the words by which pages are read (<c>cues/</c>): wordings that name nothing, can never be found, or are claimed twice.</summary>
/// <remarks>The columns of these files are checked with all others, by <see cref="CatalogueCheck"/>.</remarks>
public static class CueCheck
{
    private const string Indicators = "cues/indicators.csv";
    private const string Families = "cues/families.csv";
    private const string EnglishIndicators = "cues/english-indicators.csv";

    /// <summary>What is wrong with the words of some data files; each place is <c>file, line n</c>.</summary>
    /// <param name="files">The files to check.</param>
    /// <param name="merged">The catalogue with these files laid over it.</param>
    public static ImmutableArray<Issue> Run(CatalogueSources files, Catalogue merged)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(merged);
        using var words = Lexicon.Use(merged);
        var cues = CueRow.Of(Indicators, files.Text(Indicators)).ToList();
        return
        [
            .. TriggerCheck.Of(Indicators, cues, merged),
            .. EnglishCueCheck.Of(files, merged),
            .. TakenAway(files, merged),
            .. UnusedFamilies(files),
            .. WithoutTrigger(files),
            .. Classes("cues/words.csv", files),
            .. Classes("cues/english-words.csv", files),
            .. OfTypes("cues/deixis.csv", files),
            .. OfTypes("cues/entity-tails.csv", files),
            .. IdentityRows(files),
            .. NumberWords(files),
            .. Publishers(files, merged),
            .. YearsOfFairs(files),
        ];
    }

    private static IEnumerable<Issue> TakenAway(CatalogueSources files, Catalogue merged)
    {
        foreach (var file in files.Names.Where(n => n.StartsWith("cues/", StringComparison.Ordinal)))
        {
            var before = merged.Texts(file).SelectMany(t => CueRow.Of(file, t)).Where(r => !r.TakesAway).ToLookup(r => r.Key, StringComparer.Ordinal);
            foreach (var row in CueRow.Of(file, files.Text(file)).Where(r => r.TakesAway))
            {
                var known = before[row.Key].SelectMany(r => r.Words(1)).ToHashSet(StringComparer.Ordinal);
                if (!before.Contains(row.Key)) yield return row.Issue("takes-away", $"'-{row.Key}' takes words away from '{row.Key}', which has none{Near.Hint(row.Key, before.Select(g => g.Key))}");
                foreach (var word in row.Words(1).Where(w => before.Contains(row.Key) && !known.Contains(w)))
                    yield return row.Issue("takes-away", $"'{word}' is no word of '{row.Key}' and cannot be taken away{Near.Hint(word, known)}");
            }
        }
    }

    private static IEnumerable<Issue> UnusedFamilies(CatalogueSources files)
    {
        var used = CueLexicon.Default.Cues.Select(c => c.Family.Concept).ToHashSet(StringComparer.Ordinal);
        used.UnionWith(CueRow.Of(EnglishIndicators, files.Text(EnglishIndicators)).Select(r => r.Key));
        return CueRow.Of(Families, files.Text(Families)).Where(r => !r.TakesAway && !used.Contains(r.Key))
            .Select(r => r.Issue("family-unused", $"no wording names the family '{r.Key}'; add a row for it to {Indicators}"));
    }

    // An indicator that stands in tables only needs no wording, so this is a remark.
    private static IEnumerable<Issue> WithoutTrigger(CatalogueSources files)
    {
        var covered = CueLexicon.Default.Cues.SelectMany(c => c.Family.Members).Concat(ByRule).ToHashSet(StringComparer.Ordinal);
        return CueRow.Of("indicators.csv", files.Text("indicators.csv")).Where(r => r.Key.Length > 0 && !covered.Contains(r.Key))
            .Select(r => r.Issue(CatalogueCheck.RemarkCode, $"'{r.Key}' has no wording and will be found in tables only; to find it in sentences add a row to {Indicators}, as in '{r.Key},某某数,L,,'"));
    }

    /// <summary>Indicators named by their unit and the words around it, by rule, not by a wording of their own.</summary>
    internal static ImmutableArray<string> ByRule { get; } =
    [
        "growth_change_pp", "growth_contribution_pp", "growth_contribution_rate", "growth_gap_pp", "growth_premium_vs_national", "level_change_pp",
        "pmi_change_pp", "share_change_pp", "level_gap_pp", "output_area",
    ];

    private static IEnumerable<Issue> Classes(string file, CatalogueSources files)
    {
        var known = CueFile.Rows([Catalogue.BuiltIn.Texts(file)[0]]).Select(r => r[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in CueRow.Of(file, files.Text(file)).Where(r => !r.TakesAway))
        {
            if (!known.Contains(row.Key)) yield return row.Issue("role", $"no rule asks for a class '{row.Key}'{Near.Hint(row.Key, known)}; the classes are those of the program's own {file}");
            if (row.Words(1).Length == 0) yield return row.Issue("words", $"the class '{row.Key}' has no words here; write them divided by '|'");
        }
    }

    private static IEnumerable<Issue> OfTypes(string file, CatalogueSources files)
    {
        var types = Enum.GetValues<SubjectType>().Skip(1).Select(SubjectIds.Name).ToList();
        foreach (var row in CueRow.Of(file, files.Text(file)).Where(r => !r.TakesAway))
        {
            if (!types.Contains(row.Key)) yield return row.Issue("type", $"'{row.Key}' is no type of subject{Near.Hint(row.Key, types)}; one of {string.Join(", ", types)} is");
            if (row.Words(1).Length == 0) yield return row.Issue("words", "a row needs words, divided by '|'");
            foreach (var word in row.Words(1).Where(w => CueFile.Form(w).Length < 2))
                yield return row.Issue("one-character", $"'{word}' is a single character and would be found inside other words; give one of two or more");
            if (file.EndsWith("tails.csv", StringComparison.Ordinal) && row[2].Length == 0)
                yield return row.Issue("least", "the third field says how many characters a name has at least before its ending, as in 2");
        }
    }

    private static IEnumerable<Issue> IdentityRows(CatalogueSources files)
    {
        string[] relations = ["share", "sum", "within", "real"];
        var places = Enum.GetNames<WholePlace>().Select(n => n.ToLowerInvariant()).ToList();
        foreach (var row in CueRow.Of("cues/identities.csv", files.Text("cues/identities.csv")).Where(r => !r.TakesAway))
        {
            if (!relations.Contains(row.Key)) yield return row.Issue("relation", $"'{row.Key}' is no relation{Near.Hint(row.Key, relations)}; one of {string.Join(", ", relations)} is");
            if (!places.Contains(row[4])) yield return row.Issue("place", $"'{row[4]}' does not say whose the whole is{Near.Hint(row[4], places)}; one of {string.Join(", ", places)} does");
        }
    }

    private static IEnumerable<Issue> NumberWords(CatalogueSources files)
    {
        const string file = "cues/quantity-words.csv";
        foreach (var row in CueRow.Of(file, files.Text(file)).Where(r => !r.TakesAway))
        {
            if (!QuantityWords.Roles.Contains(row.Key)) yield return row.Issue("role", $"'{row.Key}' is no role{Near.Hint(row.Key, QuantityWords.Roles)}; one of {string.Join(", ", QuantityWords.Roles)} is");
            if (row.Words(1).Length == 0) yield return row.Issue("words", "a row needs words, divided by '|'");
            if (row.Key is "before" or "behind" && Bounds.Parse(row[2]) is null or Bound.Exactly) yield return row.Issue("means", $"'{row[2]}' is no bound; one of > >= < <= ~ is");
            if (row.Key is "base" && row[2].Length == 0) yield return row.Issue("means", "a base needs its name in the third field, as in yoy, mom or cagr");
        }
    }

    private static IEnumerable<Issue> YearsOfFairs(CatalogueSources files) =>
        from row in CueRow.Of("cues/fairs.csv", files.Text("cues/fairs.csv"))
        where !row.TakesAway
        from part in CueFile.Split(row[2])
        where !Fairs.Stretch(part).Any()
        select row.Issue("years", $"'{part}' is neither a year nor a stretch of years, as in 2015 or 2006-2013");

    private static IEnumerable<Issue> Publishers(CatalogueSources files, Catalogue merged)
    {
        const string file = "cues/publishers.csv";
        var rows = CueRow.Of(file, files.Text(file)).Where(r => !r.TakesAway).ToList();
        if (rows.Count == 0) return [];
        var regions = merged.Subjects.All.Where(s => SubjectIds.IsRegion(s.Type)).Select(s => s.Name.Zh).ToHashSet(StringComparer.Ordinal);
        return rows.Where(r => !regions.Contains(r[1]))
            .Select(r => r.Issue("region", $"'{r[1]}' is no region{Near.Hint(r[1], regions)}; write its Chinese name in full, as in 赣州市"));
    }
}
