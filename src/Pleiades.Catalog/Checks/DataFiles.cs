using System.Collections.Immutable;

namespace Pleiades.Catalog;

/// <summary>The shapes of all tables of the data folder. What <c>data/README.md</c> says of a file is held here; a test compares the two.</summary>
internal static class DataFiles
{
    public static ImmutableArray<DataFile> All { get; } =
    [
        new(IndicatorReader.File, ["id"], [Must("id", CellRules.WithUnderscore), Must("zh"), May("en"), Must("kind", CellRules.NameOf<IndicatorKind>()), Must("canonical_unit", CellRules.Units), May("domain"), May("direction", CellRules.Direction)]),
        new(UnitReader.CanonicalFile, ["code"], [Must("code"), Must("dimension", CellRules.OneOf([.. Enum.GetNames<Dimension>().Select(n => n.ToLowerInvariant())])), May("zh"), May("en"), May("base", CellRules.Unit), May("factor", CellRules.Number)]),
        new(UnitReader.WordFile, ["word"], [Must("word"), Must("unit", CellRules.Unit), Must("scale", CellRules.Number), May("also", CellRules.UnitList)]),
        new(SubjectReader.RegionFile, ["code"], [Must("code"), Must("name_zh"), May("short_zh", CellRules.Names), May("name_en"), May("parent", CellRules.Region), Must("level", CellRules.OneOf("country", "province", "city", "county")), May("in_text", CellRules.OneOf("free", "after_parent")), May("aliases", CellRules.Names)]),
        new(ClusterReader.File, ["id"], [Must("id", CellRules.Slug), May("source_id"), Must("name_zh", CellRules.Name), May("name_en"), May("aliases", CellRules.Names), Must("regions", CellRules.Region), May("provinces", CellRules.Region), May("sector"), May("zone"), May("wave"), May("year", CellRules.WholeNumber), May("source"), May("confidence", CellRules.NameOf<SourceConfidence>()), May("note")]),
        new(SubjectReader.FirmFile, ["id"], [Must("id", CellRules.Slug), Must("name_zh", CellRules.Names), May("name_en"), May("aliases", CellRules.Names), May("colloquial", CellRules.Names), May("region", CellRules.Region), May("clusters", CellRules.Clusters), May("role"), May("note")]),
        new(SubjectReader.ParkFile, ["id"], [Must("id", CellRules.Slug), Must("name_zh", CellRules.Names), May("name_en"), May("aliases", CellRules.Names), May("colloquial", CellRules.Names), May("region", CellRules.Region), May("grade"), May("note")]),
        new(SubjectReader.OrganisationFile, ["id"], [Must("id", CellRules.Slug), Must("name_zh", CellRules.Names), May("name_en"), May("aliases", CellRules.Names), May("colloquial", CellRules.Names), May("region", CellRules.Region), May("note")]),
        new(SubjectReader.OtherFile, ["type", "id"], [Must("type", CellRules.NameOf<SubjectType>()), Must("id", CellRules.Slug), Must("name_zh", CellRules.Names), May("name_en"), May("aliases", CellRules.Names), May("colloquial", CellRules.Names), May("region", CellRules.Region), May("clusters", CellRules.Clusters), May("note")]),
        new(ScanWords.GuardFile, ["word"], [Must("word"), May("keeps")]),
        new(ScanWords.TailFile, ["tail", "type"], [Must("tail"), Must("type", CellRules.OneOf("region", "enterprise")), Must("effect", CellRules.OneOf("hides", "keeps"))]),
        new(Misspelling.File, ["a", "b"], [Must("a", CellRules.OneCharacter), Must("b", CellRules.OneCharacter)]),
        new("cues/indicators.csv", [], [Must("concept", CellRules.Anything), May("words"), May("side"), May("needs"), May("not")]),
        new("cues/english-indicators.csv", [], [Must("concept", CellRules.Anything), May("words"), May("side"), May("needs"), May("not")]),
        new("cues/english-words.csv", [], [Must("role"), May("words")]),
        new("cues/english-trades.csv", [], [Must("words"), May("trade")]),
        new("cues/families.csv", ["concept"], [Must("concept"), .. Members("level", "growth", "cagr", "rank", "growth_rank", "new", "net_new", "change", "ratio", "share")]),
        new("cues/words.csv", [], [Must("role"), May("words")]),
        new("cues/deixis.csv", [], [Must("type"), May("words")]),
        new("cues/entity-tails.csv", [], [Must("type"), May("tails"), May("least", CellRules.WholeNumber)]),
        new("cues/trade-products.csv", [], [Must("trade"), Must("products")]),
        new("cues/shifts.csv", [], [Must("indicator", CellRules.Indicator), Must("becomes", CellRules.Indicator), May("after", CellRules.Indicator), May("words"), May("not"), May("type"), May("behind")]),
        new("cues/numeral-names.csv", [], [Must("word")]),
        new("cues/fairs.csv", ["fair"], [Must("fair"), Must("names"), Must("years")]),
        new("cues/park-tails.csv", [], [Must("tail"), Must("written")]),
        new("cues/publishers.csv", [], [Must("prefix"), Must("region")]),
        new("cues/quantity-words.csv", [], [Must("role"), May("words"), May("means")]),
        new("cues/identities.csv", [], [Must("relation"), May("result", CellRules.Indicator), May("part", CellRules.Indicator), May("whole", CellRules.Indicator), May("place")]),
    ];

    public static DataFile? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    private static DataColumn Must(string name, Func<string, Catalogue, string?>? rule = null) => new(name, true, rule ?? CellRules.Anything);

    private static DataColumn May(string name, Func<string, Catalogue, string?>? rule = null) => new(name, false, rule ?? CellRules.Anything);

    private static IEnumerable<DataColumn> Members(params string[] names) => names.Select(n => May(n, CellRules.Indicator));
}
