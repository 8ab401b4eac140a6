using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>Reads one indicator of a framework.</summary>
internal sealed class FrameworkIndicatorReader(IndicatorRegister indicators, UnitLexicon units)
{
    public FrameworkIndicator Read(YamlMap map)
    {
        var indicator = new FrameworkIndicator
        {
            Id = map.Required("id"),
            Name = FrameworkReader.Words(map, "name"),
            Unit = Unit(map),
            Direction = Direction(map),
            Weight = FrameworkReader.Weight(map),
            Sources = [.. map.Maps("from").Select(source => Source(source, map.Text("unit")))],
            Subjects = [.. map.Maps("subjects").Select(Subject).OfType<SupplyingSubject>()],
            Goalposts = map.Map("goalposts") is { } goalposts ? Goalposts(goalposts, map.Text("direction")) : null,
            Needs = map.Wording("needs"),
        };
        if (indicator.Direction != 0 && indicator.Goalposts is null)
            map.Complain("goalposts", $"'{indicator.Id}' is to be scored but has no goalposts; give some, or direction 0");
        map.Finish();
        return indicator;
    }

    private string Unit(YamlMap map)
    {
        var code = map.Required("unit");
        if (code.Length > 0 && units.Canonical(code) is null) map.Complain("unit", $"'{code}' is no canonical unit");
        return code;
    }

    private static int Direction(YamlMap map)
    {
        switch (map.Text("direction"))
        {
            case "1" or "+1": return 1;
            case "-1": return -1;
            case "0": return 0;
            default:
                map.Complain("direction", $"'{map.Text("direction")}' is no direction; 1, -1 or 0 would be");
                return 0;
        }
    }

    private FrameworkSource Source(YamlMap map, string unit)
    {
        var source = map.Map("ratio") is { } ratio ? Ratio(ratio) : Plain(map, unit);
        var proxy = map.Text("proxy") == "true";
        var why = map.Wording("why");
        if (proxy && why is null) map.Complain("proxy", "a proxy needs a reason under 'why'");
        var clusters = map.Texts("clusters").Select(key => SubjectIds.Of(SubjectType.Cluster, key)).ToImmutableArray();
        map.Finish();
        return source with { Proxy = proxy ? why : null, Clusters = clusters };
    }

    private FrameworkSource Plain(YamlMap map, string unit)
    {
        var id = Known(map, "indicator");
        if (indicators.Find(id) is { } found && !found.Units.Contains(unit))
            map.Complain("unit", $"values of '{id}' are in {string.Join(" or ", found.Units)} and cannot stand in '{unit}'");
        return new FrameworkSource(id);
    }

    private FrameworkSource Ratio(YamlMap map)
    {
        var times = map.Has("times") ? map.Number("times") : 1;
        if (!(times > 0)) map.Complain("number", "'times' must be above zero");
        var source = new FrameworkSource(Known(map, "of"), Known(map, "over"), times);
        map.Finish();
        return source;
    }

    private IndicatorId Known(YamlMap map, string key)
    {
        var id = new IndicatorId(map.Required(key));
        if (id.Value.Length > 0 && !indicators.Contains(id)) map.Complain("indicator", $"'{id}' is not in the vocabulary");
        return id;
    }

    private static SupplyingSubject? Subject(YamlMap map)
    {
        var known = Enum.TryParse<SubjectType>(map.Required("type"), ignoreCase: true, out var type) && SubjectIds.IsRegion(type);
        if (!known) map.Complain("type", $"'{map.Text("type")}' cannot supply a cluster; county, city, province or country can");
        SupplyReading? readsAs = map.Required("reads_as") switch
        {
            "same" => SupplyReading.Same,
            "at_most" => SupplyReading.AtMost,
            "proxy" => SupplyReading.Proxy,
            _ => null,
        };
        if (readsAs is null) map.Complain("reads_as", $"'{map.Text("reads_as")}' is not same, at_most or proxy");
        var why = FrameworkReader.Words(map, "why");
        map.Finish();
        return known && readsAs is { } reading ? new SupplyingSubject(type, reading, why) : null;
    }

    private static Goalposts Goalposts(YamlMap map, string direction)
    {
        var known = Enum.TryParse<SourceConfidence>(map.Required("confidence"), ignoreCase: true, out var confidence) && confidence != default;
        if (!known) map.Complain("confidence", $"'{map.Text("confidence")}' is not low, medium or high");
        var posts = new Goalposts(map.Number("floor"), map.Number("world_class"), FrameworkReader.Words(map, "source"), confidence);
        var right = direction == "-1" ? posts.WorldClass < posts.Floor : posts.WorldClass > posts.Floor;
        if (!right) map.Complain("goalposts", "'world_class' must be above 'floor', or below it where direction is -1");
        map.Finish();
        return posts;
    }
}
