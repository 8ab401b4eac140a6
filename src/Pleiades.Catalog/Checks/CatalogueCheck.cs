using System.Collections.Immutable;
using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Checks data files as a person wrote them, and explains each mistake by file and line with what would be accepted.</summary>
/// <remarks>The words of <c>cues/</c> are checked here for their columns only; what they mean is checked where they are read, in Evidence.</remarks>
public static class CatalogueCheck
{
    /// <summary>Code of a remark: true and worth knowing, but no mistake.</summary>
    public const string RemarkCode = "remark";

    private static readonly string[] s_yamlFolders = ["frameworks/", "rules/"];

    /// <summary>The mistakes in some data files; none when they can be used.</summary>
    /// <param name="files">The files to check.</param>
    /// <param name="below">The catalogue they are laid over; null when the files stand for themselves.</param>
    /// <returns>The mistakes in the order of files and lines; each place is <c>file, line n</c>.</returns>
    public static ImmutableArray<Issue> Run(CatalogueSources files, Catalogue? below)
    {
        ArgumentNullException.ThrowIfNull(files);
        var reading = below is null ? Catalogue.Read(files) : below.With(files);
        var merged = reading.Value!;
        var tables = Tables(files);
        Issue[] issues =
        [
            .. files.Issues,
            .. UnknownFiles(files),
            .. tables.SelectMany(t => ShapeCheck.Of(t, merged)),
            .. NameCheck.Of(tables, merged),
            .. UnitCheck.Of(tables, merged),
            .. reading.Issues.Where(i => s_yamlFolders.Any(f => i.Place.StartsWith(f, StringComparison.Ordinal)) && files.Names.Any(n => i.Place.StartsWith(n, StringComparison.Ordinal))),
        ];
        return InOrder(issues);
    }

    /// <summary>Whether a finding is a remark only: the files can be used as they are.</summary>
    /// <param name="finding">The finding.</param>
    public static bool IsRemark(Issue finding)
    {
        ArgumentNullException.ThrowIfNull(finding);
        return finding.Code == RemarkCode;
    }

    /// <summary>Findings in the order of their files and lines, each once.</summary>
    /// <param name="findings">Findings of several checks.</param>
    public static ImmutableArray<Issue> InOrder(IEnumerable<Issue> findings) =>
        [.. findings.Distinct().OrderBy(i => FileOf(i.Place), StringComparer.Ordinal).ThenBy(i => LineOf(i.Place))];

    /// <summary>What some data files do to the catalogue below them, one sentence for each file: what they add, and what they replace.</summary>
    /// <param name="files">The files.</param>
    /// <param name="below">The catalogue they are laid over.</param>
    public static ImmutableArray<string> Describe(CatalogueSources files, Catalogue below)
    {
        ArgumentNullException.ThrowIfNull(files);
        ArgumentNullException.ThrowIfNull(below);
        return [.. Tables(files).Select(t => $"{t.Shape.Name} {Effect(t, below)}"), .. files.Names.Where(n => DataFiles.Find(n) is null).Select(n => $"{n} added")];
    }

    /// <summary>The number of the line a place names; 0 when it names none.</summary>
    private static int LineOf(string place) =>
        place.LastIndexOf(", line ", StringComparison.Ordinal) is >= 0 and var at && int.TryParse(place[(at + 7)..].Split(',')[0], CultureInfo.InvariantCulture, out var line) ? line : 0;

    private static string FileOf(string place) => place.IndexOf(", line ", StringComparison.Ordinal) is >= 0 and var at ? place[..at] : place;

    private static List<CheckedTable> Tables(CatalogueSources files) =>
        [.. DataFiles.All.Where(f => files.Text(f.Name) is not null).Select(f => CheckedTable.Read(f, files.Text(f.Name)!))];

    private static IEnumerable<Issue> UnknownFiles(CatalogueSources files) => files.Names
        .Where(n => DataFiles.Find(n) is null && !(Path.GetExtension(n) == ".yaml" && s_yamlFolders.Any(f => n.StartsWith(f, StringComparison.Ordinal))))
        .Select(n => new Issue("file-unknown", $"no data file is called so{Near.Hint(n, DataFiles.All.Select(f => f.Name))}; {string.Join(", ", DataFiles.All.Select(f => f.Name))}, frameworks/*.yaml and rules/*.yaml are", n));

    private static string Effect(CheckedTable table, Catalogue below)
    {
        if (table.Shape.Key.IsEmpty)
        {
            var taking = table.Rows.Count(r => r.TakesAway);
            return string.Create(CultureInfo.InvariantCulture, $"adds {table.Rows.Length - taking} rows{(taking > 0 ? $", takes words away by {taking}" : "")}");
        }

        var known = below.Texts(table.Shape.Name).SelectMany(t => CheckedTable.Read(table.Shape, t).Rows.Select(Key)).ToHashSet(StringComparer.Ordinal);
        var replaced = table.Rows.Select(Key).Where(known.Contains).ToList();
        var names = replaced.Count == 0 ? "" : $" ({string.Join(", ", replaced.Take(5))}{(replaced.Count > 5 ? " …" : "")})";
        return string.Create(CultureInfo.InvariantCulture, $"adds {table.Rows.Length - replaced.Count}, replaces {replaced.Count}{names}");

        string Key(CheckedRow row) => string.Join(' ', table.Shape.Key.Select(k => row[k]));
    }
}
