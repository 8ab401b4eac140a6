namespace Pleiades.Catalog.Tests.Frameworks;

public class FrameworkReaderTests
{
    private const string Good = """
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
            indicators:
              - id: growth
                name: {zh: 增速, en: Growth}
                unit: percent
                direction: 1
                from:
                  - {indicator: exports_growth}
                  - ratio: {of: new_product_sales, over: revenue, times: 100}
                    proxy: true
                    why: {zh: 代替, en: Stands in}
                goalposts: {floor: 0, world_class: 10, source: {zh: 自拟, en: Own}, confidence: low}
        """;

    [Fact]
    public void Read_GoodText_GivesTheFramework()
    {
        var reading = Read(Good);

        Assert.Empty(reading.Issues);
        var indicator = Assert.Single(reading.Value!.Indicators);
        Assert.Equal(("small", new DateOnly(2026, 1, 2), 0.5, 3.0), (reading.Value.Id, reading.Value.Dated, reading.Value.MinimumCoverage, reading.Value.WindowYears));
        Assert.Equal(("growth", "percent", 1, 1.0), (indicator.Id, indicator.Unit, indicator.Direction, indicator.Weight));
        Assert.Equal(new IndicatorId("revenue"), indicator.Sources[1].Over);
        Assert.Equal(100, indicator.Sources[1].Times);
        Assert.Equal("Stands in", indicator.Sources[1].Proxy?.En);
    }

    [Theory]
    [InlineData("exports_growth", "exports_grwth", "indicator", "line 17, column 13")]
    [InlineData("exports_growth", "exports", "unit", "line 17, column 13")]
    [InlineData("unit: percent", "unit: furlong", "unit", "line 12, column 9")]
    [InlineData("direction: 1", "direction: -1", "goalposts", "line 21, column 20")]
    [InlineData("direction: 1", "direction: up", "direction", "line 12, column 9")]
    [InlineData("floor: 0", "floor: 11", "goalposts", "line 21, column 20")]
    [InlineData("floor: 0", "floor: none", "number", "line 21, column 28")]
    [InlineData("    goalposts: {floor: 0, world_class: 10, source: {zh: 自拟, en: Own}, confidence: low}", "", "goalposts", "line 12, column 9")]
    [InlineData(", source: {zh: 自拟, en: Own}, confidence", ", confidence", "missing", "line 21, column 20")]
    [InlineData("confidence: low", "confidence: certain", "confidence", "line 21, column 20")]
    [InlineData("why: {zh: 代替, en: Stands in}", "note: x", "proxy", "line 18, column 13")]
    [InlineData("why: {zh: 代替, en: Stands in}", "why: {zh: 代替}", "missing", "line 20, column 18")]
    [InlineData("minimum_coverage: 0.5", "minimum_coverage: 65", "minimum_coverage", "line 1, column 1")]
    [InlineData("dated: 2026-01-02", "dated: 2026", "dated", "line 1, column 1")]
    [InlineData("unit: percent", "unit: percent\n        wieght: 2", "key", "line 15, column 9")]
    [InlineData("unit: percent", "unit: percent\n        weight: 0", "weight", "line 12, column 9")]
    public void Read_Fault_IsRefusedAndNamedWithItsPlace(string old, string changed, string code, string place)
    {
        var reading = Read(Good.Replace(old, changed, StringComparison.Ordinal));

        Assert.Null(reading.Value);
        Assert.Contains(reading.Issues, i => i.Code == code && i.Place == "small.yaml, " + place);
    }

    [Theory]
    [InlineData("a: &x 1\nb: *x\n", "anchors and aliases")]
    [InlineData("- 1\n", "a mapping was expected")]
    [InlineData("", "a mapping was expected")]
    [InlineData("a: 1\n---\nb: 2\n", "one document")]
    [InlineData("a: 1\na: 2\n", "key")]
    [InlineData("a: [1\n", "")]
    public void Read_TextThatIsNoPlainMapping_IsRefused(string text, string message)
    {
        var reading = Read(text);

        Assert.Null(reading.Value);
        Assert.Contains(message, Assert.Single(reading.Issues).Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Read_DeepNesting_IsRefusedBeforeItCosts() =>
        Assert.Contains("levels", Assert.Single(Read("a: " + new string('[', 100_000)).Issues).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_HugeText_IsRefused() =>
        Assert.Contains("longer than", Assert.Single(Read("a: " + new string('x', 3_000_000)).Issues).Message, StringComparison.Ordinal);

    [Fact]
    public void Read_SameIdTwice_IsRefused()
    {
        var dimension = Good[Good.IndexOf("  - id: market", StringComparison.Ordinal)..];

        Assert.Equal(["duplicate", "duplicate"], Read(Good + "\n" + dimension).Issues.Select(i => i.Code));
    }

    [Fact]
    public void Read_AnyChangeOfText_ChangesTheFingerprint() =>
        Assert.NotEqual(Read(Good).Value!.Fingerprint, Read(Good + "\n# a remark\n").Value!.Fingerprint);

    private static Reading<Framework> Read(string text) =>
        new FrameworkReader(Catalogue.BuiltIn.Indicators, Catalogue.BuiltIn.Units).Read("small.yaml", new StringReader(text));
}
