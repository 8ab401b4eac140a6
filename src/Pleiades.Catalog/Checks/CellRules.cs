using System.Globalization;
using System.Text.RegularExpressions;

namespace Pleiades.Catalog;

/// <summary>What a cell of a data file may hold. Each rule answers with a sentence that says what was found and what would be accepted, or with null.</summary>
internal static partial class CellRules
{
    public static string? Anything(string cell, Catalogue known) => null;

    public static string? Slug(string cell, Catalogue known) => SlugForm().IsMatch(cell) ? null
        : $"'{cell}' is no identifier; small letters, digits, '-' and '_' are accepted, as in sany-group";

    public static string? Number(string cell, Catalogue known) =>
        decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number > 0 ? null
        : $"'{cell}' is no number above zero; write it as in 10000 or 0.5, without separators and units";

    public static string? WholeNumber(string cell, Catalogue known) =>
        int.TryParse(cell, NumberStyles.None, CultureInfo.InvariantCulture, out _) ? null : $"'{cell}' is no whole number; 0, 1, 2 … are accepted";

    public static string? Unit(string cell, Catalogue known) => known.Units.Canonical(cell) is not null ? null
        : $"'{cell}' is no canonical unit{Near.Hint(cell, known.Units.Canonicals.Select(u => u.Code))}; they stand in {UnitReader.CanonicalFile}";

    public static string? Units(string cell, Catalogue known) => FirstOf(cell.Split("_or_"), u => Unit(u, known));

    public static string? UnitList(string cell, Catalogue known) => FirstOf(Parts(cell), u => Unit(u, known));

    public static string? Indicators(string cell, Catalogue known) => FirstOf(cell.Split('|'), part => Indicator(part, known));

    public static string? Indicator(string cell, Catalogue known) => known.Indicators.Contains(new IndicatorId(cell)) ? null
        : $"'{cell}' is no indicator{Near.Hint(cell, known.Indicators.All.Select(i => i.Id.Value))}; add it to {IndicatorReader.File} or name another";

    public static string? Region(string cell, Catalogue known) =>
        FirstOf(Parts(cell), code => known.Subjects.FindRegion(code) is not null ? null : $"'{code}' is no region; a code of {SubjectReader.RegionFile} is accepted, as in 430100 (长沙市) or CN");

    public static string? Clusters(string cell, Catalogue known) => FirstOf(Parts(cell), id => known.FindCluster(id) is not null ? null
        : $"'{id}' is no cluster{Near.Hint(id, known.Clusters.Select(c => c.Id.Value[8..]))}; they stand in {ClusterReader.File}");

    public static string? Names(string cell, Catalogue known) => FirstOf(Parts(cell), name =>
        NameKey.Of(name).Length > 1 ? Name(name, known) : $"the name '{name}' has a single character; it would be found in the middle of other words, give one of two or more");

    public static string? Name(string cell, Catalogue known) =>
        cell.AsSpan().IndexOfAny('\t', '|') < 0 && !cell.Contains('，', StringComparison.Ordinal) ? null
        : $"the name '{cell}' holds a divider; several names are divided by ';'";

    public static string? OneCharacter(string cell, Catalogue known) =>
        new StringInfo(cell).LengthInTextElements == 1 ? null : $"'{cell}' is not one character";

    public static string? Direction(string cell, Catalogue known) =>
        cell is "+1" or "1" or "-1" ? null : $"'{cell}' is no direction; +1 (more is better), -1 (less is better) or nothing is accepted";

    public static string? WithUnderscore(string cell, Catalogue known) => UnderscoreForm().IsMatch(cell) ? null
        : $"'{cell}' is no identifier of an indicator; small letters, digits and '_' are accepted, as in output_value_growth";

    /// <summary>A rule that accepts the names of an enum but its first, which stands for nothing known.</summary>
    public static Func<string, Catalogue, string?> NameOf<T>() where T : struct, Enum => OneOf([.. Enum.GetNames<T>().Skip(1).Select(Snake)]);

    /// <summary>A rule that accepts some words.</summary>
    public static Func<string, Catalogue, string?> OneOf(params string[] words) => (cell, _) =>
        words.Contains(cell, StringComparer.Ordinal) ? null : $"'{cell}' is not accepted here{Near.Hint(cell, words)}; one of {string.Join(", ", words)} is";

    private static string? FirstOf(IEnumerable<string> parts, Func<string, string?> rule) => parts.Select(rule).FirstOrDefault(m => m is not null);

    private static string[] Parts(string cell) => cell.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Snake(string name) => Capital().Replace(name, "_$0").TrimStart('_').ToLowerInvariant();

    [GeneratedRegex("^[a-z0-9][a-z0-9_-]*$")]
    private static partial Regex SlugForm();

    [GeneratedRegex("^[a-z][a-z0-9_]*$")]
    private static partial Regex UnderscoreForm();

    [GeneratedRegex("[A-Z]")]
    private static partial Regex Capital();
}
