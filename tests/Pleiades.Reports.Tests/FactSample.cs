namespace Pleiades.Reports.Tests;

/// <summary>A fact with every field filled, for tests that change one.</summary>
internal static class FactSample
{
    public static Fact Make() => new()
    {
        Id = new FactId("F-000000000001"),
        Subject = new Subject(new SubjectId("cluster:x"), "星城集群", SubjectType.Cluster),
        Indicator = new IndicatorId("export_markets"),
        Value = new Quantity(180, Unit.Count, Bound.Above),
        Kind = IndicatorKind.Stock,
        Period = Period.Day(new DateOnly(2024, 11, 7)),
        PeriodBasis = PeriodBasis.AsOfArticle,
        Scope = "主导产品",
        Domain = "trade",
        Confidence = 0.95,
        Also = [new TextSpan(3, 7), new TextSpan(90, 95)],
        Citation = new Citation(new DocumentId("ab12"), new TextSpan(20, 25), "产品销往“180多个”国家,和地区。") { Sentence = new TextSpan(10, 40), Article = "a1" },
    };
}
