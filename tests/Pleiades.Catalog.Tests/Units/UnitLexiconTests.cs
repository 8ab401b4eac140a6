namespace Pleiades.Catalog.Tests.Units;

public class UnitLexiconTests
{
    private static UnitLexicon Units => Catalogue.BuiltIn.Units;

    [Theory]
    [InlineData("元", "CNY", 1)]
    [InlineData("千元", "CNY", 1e3)]
    [InlineData("万元", "CNY", 1e4)]
    [InlineData("百万元", "CNY", 1e6)]
    [InlineData("亿元", "CNY", 1e8)]
    [InlineData("万亿元", "CNY", 1e12)]
    [InlineData("亿美元", "USD", 1e8)]
    [InlineData("billion yuan", "CNY", 1e9)]
    [InlineData("欧元", "EUR", 1)]
    [InlineData("%", "percent", 1)]
    [InlineData("％", "percent", 1)]
    [InlineData("成", "percent", 10)]
    [InlineData("个百分点", "pp", 1)]
    [InlineData("百分点", "pp", 1)]
    [InlineData("倍", "times", 1)]
    [InlineData("家", "count", 1)]
    [InlineData("万台", "count", 1e4)]
    [InlineData("人次", "person", 1)]
    [InlineData("户", "household", 1)]
    [InlineData("万吨", "t", 1e4)]
    [InlineData("千克", "t", 0.001)]
    [InlineData("亿斤", "t", 5e4)]
    [InlineData("万亩", "mu", 1e4)]
    [InlineData("平方公里", "km2", 1)]
    [InlineData("km²", "km2", 1)]
    [InlineData("万平方米", "m2", 1e4)]
    [InlineData("公里", "m", 1e3)]
    [InlineData("千瓦时", "kWh", 1)]
    [InlineData("亿千瓦时", "kWh", 1e8)]
    [InlineData("万千瓦", "kW", 1e4)]
    [InlineData("ＭＷ", "kW", 1e3)]
    [InlineData("小时", "minute", 60)]
    [InlineData("个工作日", "day", 1)]
    [InlineData("个月", "month", 1)]
    [InlineData("年", "year", 1)]
    [InlineData("万元/人", "CNY/person", 1e4)]
    public void Find_Word_HasCanonicalUnitAndScale(string word, string canonical, double scale) =>
        Assert.Equal((canonical, (decimal)scale), Units.Find(word) is { } unit ? (unit.Canonical, unit.Scale) : default);

    [Theory]
    [InlineData("千瓦时电量", "千瓦时")]
    [InlineData("个百分点，", "个百分点")]
    [InlineData("个国家", "个")]
    [InlineData("亿元以上", "亿元")]
    [InlineData("平方公里的", "平方公里")]
    [InlineData("t of ore", "t")]
    public void MatchAt_UnitInText_IsTheLongest(string text, string word)
    {
        var match = Units.MatchAt(text)!;

        Assert.Equal((word, word.Length), (match.Unit.Symbol, match.Length));
    }

    [Theory]
    [InlineData("things")]
    [InlineData("亿")]
    [InlineData("，元")]
    [InlineData("")]
    [InlineData("mWh")]
    public void MatchAt_NoUnitThere_IsNull(string text) => Assert.Null(Units.MatchAt(text));

    [Fact]
    public void MatchAt_HouseholdWord_SaysThatItMayCount() => Assert.Equal(["count"], Units.MatchAt("户企业")!.Also);

    [Theory]
    [InlineData("km2", "m2", 1_000_000)]
    [InlineData("day", "minute", 1440)]
    [InlineData("CNY", "CNY", 1)]
    public void Factor_SameDimensionWithBase_Converts(string from, string to, double factor) => Assert.Equal((decimal)factor, Units.Factor(from, to));

    [Fact]
    public void Factor_FifteenMu_AreAHectare() => Assert.Equal(10_000m, Math.Round(15 * Units.Factor("mu", "m2")!.Value, 10));

    [Theory]
    [InlineData("CNY", "USD")]
    [InlineData("month", "day")]
    [InlineData("furlong", "furlong")]
    public void Factor_NoFixedRate_IsNull(string from, string to) => Assert.Null(Units.Factor(from, to));

    [Fact]
    public void UnitOf_CanonicalCode_IsItself() => Assert.Equal(Unit.Yuan, Units.UnitOf("CNY"));

    [Fact]
    public void Find_EveryWordWithAMagnitude_ScalesByIt()
    {
        var words = new[] { "元", "家", "吨", "亩", "人", "千瓦时", "米" };

        Assert.All(words, w => Assert.Equal(Units.Find(w)!.Value.Scale * 1e8m, Units.Find("亿" + w)!.Value.Scale));
    }
}
