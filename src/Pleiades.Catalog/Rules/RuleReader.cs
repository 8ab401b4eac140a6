using System.Globalization;

namespace Pleiades.Catalog;

/// <summary>Reads the heads of the rule sets in <c>rules/*.yaml</c>; their content is for the module that applies them.</summary>
internal static class RuleReader
{
    internal const string Folder = "rules/";

    public static IEnumerable<RuleSet> Read(CatalogueSources sources, List<Issue> issues)
    {
        foreach (var (name, text) in sources.Under(Folder))
        {
            if (YamlText.Open(name, text, issues) is not { } root) continue;
            foreach (var map in new YamlMap(root, name, issues).Maps("rule_sets")) yield return Head(map, name);
        }
    }

    private static RuleSet Head(YamlMap map, string name)
    {
        var valid = map.Map("valid");
        var confidence = Enum.TryParse<SourceConfidence>(map.Text("confidence"), ignoreCase: true, out var found) ? found : default;
        var words = new Wording(map.Text("name_zh"), map.Text("name_en"));
        return new RuleSet(map.Required("id"), words, Day(valid, "from"), Day(valid, "to"), confidence, name);
    }

    private static DateOnly? Day(YamlMap? valid, string key)
    {
        if (valid is null || valid.Text(key) is "" or "null") return null;
        if (DateOnly.TryParseExact(valid.Text(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        valid.Complain("day", $"'{valid.Text(key)}' is no day; write it as 2022-08-01");
        return null;
    }
}
