namespace Pleiades.Evidence.Facts.Indicators;

/// <summary>Which indicator a number states, and how that was known.</summary>
/// <param name="Indicator">The indicator.</param>
/// <param name="Family">Its family; null for the indicators of changes and gaps, which have none.</param>
/// <param name="Form">The variant.</param>
/// <param name="Value">The number in the indicator's unit.</param>
/// <param name="CueStart">First character of the cue.</param>
/// <param name="CueEnd">Behind the cue.</param>
internal sealed record IndicatorReading(
    string Indicator, IndicatorFamily? Family, IndicatorForm Form, Quantity Value, int CueStart, int CueEnd)
{
    /// <summary>Whether the vocabulary has an indicator for it; a number of which this is false is spoken for, and states no fact.</summary>
    public bool IsNamed => Indicator.Length > 0;

    /// <summary>Length of the wording less its distance; higher is surer.</summary>
    public double Score { get; init; }

    /// <summary>Whether the cue was taken over from an earlier number of the sentence.</summary>
    public bool Inherited { get; init; }

    /// <summary>What the number is measured against; empty for levels.</summary>
    public string Base { get; init; } = "";

    /// <summary>Whether the number counts what was added (新增绿色工厂5家) though the indicator counts what there is.</summary>
    public bool IsAddition { get; init; }

    /// <summary>What narrows the subject, as far as the indicator's own words say.</summary>
    public string Scope { get; init; } = "";
}
