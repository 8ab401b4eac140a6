namespace Pleiades.Catalog.Tests.Frameworks;

public class FrameworkComparisonTests
{
    private const string Text = """
        id: small
        version: "1"
        dated: 2026-01-02
        status: test
        name: {zh: 小, en: Small}
        source: {zh: 自拟, en: Own}
        minimum_coverage: 0.5
        dimensions:
          - id: market
            name: {zh: 市场, en: Market}
            weight: 2
            indicators:
              - {id: a, name: {zh: 甲, en: A}, unit: percent, direction: 1, weight: 3, goalposts: {floor: 0, world_class: 10, source: {zh: 自拟, en: Own}, confidence: low}}
              - {id: b, name: {zh: 乙, en: B}, unit: count, direction: 1, goalposts: {floor: 0, world_class: 10, source: {zh: 自拟, en: Own}, confidence: low}}
          - id: chain
            name: {zh: 链, en: Chain}
            indicators:
              - {id: c, name: {zh: 丙, en: C}, unit: minute, direction: -1, goalposts: {floor: 60, world_class: 10, source: {zh: 自拟, en: Own}, confidence: low}}
        """;

    private static Framework Board(params (string Old, string New)[] edits) => new FrameworkReader(Catalogue.BuiltIn.Indicators, Catalogue.BuiltIn.Units)
        .Read("f.yaml", new StringReader(edits.Aggregate(Text, (text, e) => text.Replace(e.Old, e.New, StringComparison.Ordinal)))).Value!;

    [Fact]
    public void Of_OneText_IsTheSame()
    {
        var comparison = FrameworkComparison.Of(Board(), Board(("version: \"1\"", "version: \"2\"")));
        Assert.Empty(comparison.Changes);
        Assert.Equal((Comparability.Same, 1.0, 1.0), (comparison.Comparability, comparison.CommonOfFrom, comparison.CommonOfTo));
    }

    [Fact]
    public void Of_OtherGoalposts_LeaveTheShareOfTheRestInCommon()
    {
        // a holds 3/4 of a dimension with 2/3 of the weight: without it 1 - 1/2 is left.
        var comparison = FrameworkComparison.Of(Board(), Board(("unit: percent, direction: 1, weight: 3, goalposts: {floor: 0", "unit: percent, direction: 1, weight: 3, goalposts: {floor: 5")));
        Assert.Equal(new FrameworkChange(FrameworkChangeKind.Goalposts, "a", "0..10", "5..10"), Assert.Single(comparison.Changes));
        Assert.Equal(0.5, comparison.CommonOfFrom, 12);
        Assert.Equal(Comparability.Bridged, comparison.Comparability);
    }

    [Fact]
    public void Of_OtherWeights_AreBridged()
    {
        var comparison = FrameworkComparison.Of(Board(), Board(("weight: 2", "weight: 1"), ("weight: 3", "weight: 1")));
        Assert.Equal([FrameworkChangeKind.DimensionWeight, FrameworkChangeKind.IndicatorWeight], comparison.Changes.Select(c => c.Kind));
        Assert.Equal((1.0, Comparability.Bridged), (comparison.CommonOfFrom, comparison.Comparability));
    }

    [Fact]
    public void Of_MostlyOtherIndicators_IsRefused()
    {
        var comparison = FrameworkComparison.Of(Board(), Board(("id: a,", "id: d,"), ("id: c,", "id: e,")));
        Assert.Equal(Comparability.Refused, comparison.Comparability);
        Assert.Equal(["a", "c", "d", "e"], comparison.Changes.Select(c => c.Code));
        Assert.Equal(1.0 / 6, comparison.CommonOfFrom, 12);
    }

    [Fact]
    public void With_SameVersionOtherContent_IsAMistakeThatNamesTheFile()
    {
        var reading = Catalogue.BuiltIn.With(CatalogueSources.Empty.With("frameworks/mine.yaml", new StringReader(Text)).With("frameworks/mine-2.yaml", new StringReader(Text.Replace("weight: 2", "weight: 1", StringComparison.Ordinal))));
        Assert.Contains(reading.Issues, i => i.Code == "version" && i.Place.StartsWith("frameworks/mine", StringComparison.Ordinal));
    }

    [Fact]
    public void FindFramework_TwoVersions_GivesTheNewestOrTheOneAskedFor()
    {
        var catalogue = Catalogue.BuiltIn.With(CatalogueSources.Empty.With("frameworks/b.yaml", new StringReader(Text)).With("frameworks/a.yaml", new StringReader(Text.Replace("version: \"1\"", "version: \"2\"", StringComparison.Ordinal).Replace("2026-01-02", "2026-05-02", StringComparison.Ordinal)))).Value!;
        Assert.Equal("2", catalogue.FindFramework("small")!.Version);
        Assert.Equal("1", catalogue.FindFramework("small@1")!.Version);
        Assert.Null(catalogue.FindFramework("small@3"));
    }

    [Theory]
    [InlineData("three-world-class-tests", "market technology influence")]
    [InlineData("five-world-class-aims", "innovation manufacturing enterprises ecology governance")]
    public void BuiltIn_OtherFrameworks_HaveTheirDimensions(string id, string dimensions)
    {
        var framework = Catalogue.BuiltIn.FindFramework(id)!;
        Assert.Equal(dimensions, string.Join(' ', framework.Dimensions.Select(d => d.Id)));
        Assert.DoesNotContain(framework.Indicators, i => i.Needs is null);
    }
}
