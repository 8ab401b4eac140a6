using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Reads a framework and checks it against the vocabulary. A framework with any fault is not returned, but every fault is named.</summary>
public sealed class FrameworkReader
{
    private readonly IndicatorRegister _indicators;
    private readonly UnitLexicon _units;

    /// <summary>Prepares reading.</summary>
    /// <param name="indicators">The vocabulary that <c>from</c> refers to.</param>
    /// <param name="units">The canonical units.</param>
    public FrameworkReader(IndicatorRegister indicators, UnitLexicon units)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ArgumentNullException.ThrowIfNull(units);
        (_indicators, _units) = (indicators, units);
    }

    /// <summary>Reads a framework.</summary>
    /// <param name="name">Name of the text, for the places of issues.</param>
    /// <param name="reader">The YAML text; at most two million characters, no anchors or aliases.</param>
    public Reading<Framework> Read(string name, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        return Read(name, reader.ReadToEnd());
    }

    internal Reading<Framework> Read(string name, string text)
    {
        var issues = new List<Issue>();
        var root = YamlText.Open(name, text, issues);
        var framework = root is null ? null : Framework(new YamlMap(root, name, issues), text);
        return new Reading<Framework>(issues.Count == 0 ? framework : null, [.. issues]);
    }

    private Framework Framework(YamlMap map, string text)
    {
        var framework = new Framework
        {
            Id = map.Required("id"),
            Version = map.Required("version"),
            Dated = Day(map),
            Status = map.Required("status"),
            Name = Words(map, "name"),
            Summary = map.Wording("summary"),
            Source = Words(map, "source"),
            MinimumCoverage = Within(map, "minimum_coverage", 0, 1),
            MinimumCoverageSource = map.Wording("minimum_coverage_source"),
            WindowYears = map.Has("window_years") ? Within(map, "window_years", 0.01, 100) : 3,
            Dimensions = [.. map.Maps("dimensions").Select(Dimension)],
            Fingerprint = Pleiades.Fingerprint.Of(text),
        };
        if (framework.Dimensions.IsEmpty) map.Complain("dimensions", "a framework needs at least one dimension");
        Unique(map, framework.Dimensions.Select(d => d.Id), "dimension");
        Unique(map, framework.Indicators.Select(i => i.Id), "indicator");
        map.Finish();
        return framework;
    }

    private FrameworkDimension Dimension(YamlMap map)
    {
        var dimension = new FrameworkDimension(
            map.Required("id"), Words(map, "name"), Weight(map), [.. map.Maps("indicators").Select(new FrameworkIndicatorReader(_indicators, _units).Read)]);
        if (dimension.Indicators.IsEmpty) map.Complain("indicators", $"dimension '{dimension.Id}' has no indicators");
        map.Finish();
        return dimension;
    }

    internal static Wording Words(YamlMap map, string key)
    {
        if (map.Wording(key) is { } wording) return wording;
        map.Complain("missing", $"'{key}' with zh and en is missing");
        return new Wording("", "");
    }

    internal static double Weight(YamlMap map)
    {
        var weight = map.Has("weight") ? map.Number("weight") : 1;
        if (!(weight > 0)) map.Complain("weight", "'weight' must be above zero");
        return weight;
    }

    private static double Within(YamlMap map, string key, double low, double high)
    {
        var number = map.Number(key);
        if (!(number >= low && number <= high))
            map.Complain(key, string.Create(CultureInfo.InvariantCulture, $"'{key}' must be a number from {low} to {high}"));
        return number;
    }

    private static DateOnly Day(YamlMap map)
    {
        if (DateOnly.TryParseExact(map.Text("dated"), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        map.Complain("dated", $"'{map.Text("dated")}' is no day; write it as 2026-11-21");
        return default;
    }

    private static void Unique(YamlMap map, IEnumerable<string> ids, string what)
    {
        foreach (var twice in ids.GroupBy(id => id, StringComparer.Ordinal).Where(g => g.Count() > 1))
            map.Complain("duplicate", $"{what} '{twice.Key}' stands {twice.Count()} times");
    }
}
