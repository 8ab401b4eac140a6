namespace Pleiades.Core.Tests.Evidence;

public sealed class SecondSourceTests
{
    [Fact]
    public void Missing_ScanAlone_NeedsOne() => Assert.Equal([Scan.Id], SecondSource.Missing([Scan]));

    [Fact]
    public void Missing_PrintedFigureIsTheSame_NeedsNone() => Assert.Empty(SecondSource.Missing([Scan, Printed]));

    [Fact]
    public void Missing_TwoScans_DoNotConfirmEachOther() => Assert.Equal(2, SecondSource.Missing([Scan, Printed with { Scanned = true }]).Count);

    [Fact]
    public void Missing_NothingAtAll_IsEmpty() => Assert.Empty(SecondSource.Missing([]));

    [Fact]
    public void Missing_OtherNumberYearOrStatus_DoesNotConfirm() => Assert.Equal([Scan.Id], SecondSource.Missing(
        [Scan, Printed with { Value = new Quantity(15_263, Unit.Count) }, Printed with { Period = Period.Year(2023) }, Printed with { Status = FactStatus.Target }]));

    [Fact]
    public void Missing_NoPeriod_IsNeverConfirmed() =>
        Assert.Equal([Scan.Id], SecondSource.Missing([Scan with { Period = null }, Printed with { Period = null }]));

    private static Fact Scan => Of("a") with { Scanned = true };

    private static Fact Printed => Of("b");

    private static Fact Of(string document) => new()
    {
        Id = FactId.Of(document),
        Subject = new Subject(new SubjectId("region:1"), "青石市", SubjectType.City),
        Indicator = new IndicatorId("exports"),
        Value = new Quantity(15_268, Unit.Count),
        Period = Period.Year(2024),
        Citation = new Citation(new DocumentId(document), new TextSpan(0, 1), "一"),
    };
}
