namespace Pleiades.Reports.Tests.Dossiers;

/// <summary>What a sample fact speaks of.</summary>
internal sealed record SampleKind(string Indicator, string Zh, string En, Period? Period)
{
    public IndicatorKind Kind { get; init; } = IndicatorKind.Stock;

    public string Base { get; init; } = "";

    public FactStatus Status { get; init; }

    public Wording Name => new(Zh, En);
}
