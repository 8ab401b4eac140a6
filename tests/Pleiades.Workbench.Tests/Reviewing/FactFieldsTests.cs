using Pleiades.Catalog;

namespace Pleiades.Workbench.Reviewing;

public sealed class FactFieldsTests
{
    private static readonly FactFields Fields = new(Catalogue.BuiltIn);
    private static readonly Quantity Before = new(1.4e11m, new Unit("CNY", "CNY", Dimension.Money, 1), Bound.AtLeast);

    [Theory]
    [InlineData("1500亿元", 150000000000, "CNY", ">=")]
    [InlineData("=1500亿元", 150000000000, "CNY", "=")]
    [InlineData("> 1500 亿元", 150000000000, "CNY", ">")]
    [InlineData("150,000,000,000", 150000000000, "CNY", ">=")]
    [InlineData("8.1%", 8.1, "percent", ">=")]
    [InlineData("=-3.5 percent", -3.5, "percent", "=")]
    [InlineData("超过1500亿元", 150000000000, "CNY", ">")]
    public void Value_AsWrittenOnPages_IsUnderstood(string text, double value, string unit, string bound)
    {
        var answer = Fields.Value(text, Before);

        Assert.True(answer.Accepted, answer.Problem);
        Assert.Equal(((decimal)value, unit, bound), (answer.Value.Value, answer.Value.Unit.Canonical, answer.Value.Bound.Symbol()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("many")]
    [InlineData("1500亿巴仑")]
    [InlineData("12 34 元")]
    public void Value_NotUnderstood_SaysWhatWouldBe(string text)
    {
        var answer = Fields.Value(text, Before);

        Assert.False(answer.Accepted);
        Assert.NotEmpty(answer.Problem);
    }

    [Theory]
    [InlineData("长沙市", "region:430100")]
    [InlineData("region:430100", "region:430100")]
    [InlineData("enterprise:某某机械公司", "enterprise:某某机械公司")]
    public void Subject_Known_IsUnderstood(string text, string id) => Assert.Equal(id, Fields.Subject(text).Value!.Id.Value);

    [Theory]
    [InlineData("三一", "enterprise:sany-group")]
    [InlineData("工程机械集群", "cluster:changsha-construction-machinery")]
    public void Subject_AlmostRight_IsAnsweredWithThoseThatExist(string text, string among)
    {
        var answer = Fields.Subject(text);

        Assert.False(answer.Accepted);
        Assert.Contains(answer.Choices, c => c.Id == among);
    }

    [Theory]
    [InlineData("exports", "exports")]
    [InlineData("出口额", "exports")]
    [InlineData("Exports", "exports")]
    public void Indicator_Known_IsUnderstood(string text, string id) => Assert.Equal(id, Fields.Indicator(text).Value!.Id.Value);

    [Theory]
    [InlineData("exprots", "exports")]
    [InlineData("出口总额", "trade_total")]
    public void Indicator_AlmostRight_IsAnsweredWithThoseThatExist(string text, string among) =>
        Assert.Contains(Fields.Indicator(text).Choices, c => c.Id == among);

    [Theory]
    [InlineData("2022-H1", true)]
    [InlineData("none", true)]
    [InlineData("last year", false)]
    public void Period_Text_IsUnderstoodOrNot(string text, bool accepted) => Assert.Equal(accepted, FactFields.Period(text).Accepted);

    [Theory]
    [InlineData("tar", FactStatus.Target)]
    [InlineData("Actual", FactStatus.Actual)]
    public void Status_ItsBeginning_IsEnough(string text, FactStatus status) => Assert.Equal(status, FactFields.Status(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    public void Status_NotOne_SaysWhichThereAre(string text) => Assert.Contains("target", FactFields.Status(text).Problem, StringComparison.Ordinal);
}
