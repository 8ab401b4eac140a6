namespace Pleiades.Scoring.Models;

/// <summary>One element of a composite indicator: an indicator, a pillar, the index.</summary>
public sealed record CompositeNode
{
    /// <summary>Its code; unique in the model, and the column of an indicator in the data.</summary>
    public required string Code { get; init; }

    /// <summary>1 for indicators, one more for each step towards the index.</summary>
    public required int Level { get; init; }

    /// <summary>Code of the element it belongs to; null for the index.</summary>
    public string? Parent { get; init; }

    /// <summary>A name for readers; empty when there is none.</summary>
    public string Name { get; init; } = "";

    /// <summary>Weight relative to its siblings; ≥ 0. Default: 1.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>Which way it points. Default: more is better.</summary>
    public Direction Direction { get; init; } = Direction.More;

    /// <summary>The values that score 0 and full; null when there are none.</summary>
    public Goalposts? Goalposts { get; init; }

    /// <summary>Code of the column it is divided by; null when it is not divided.</summary>
    public string? Denominator { get; init; }

    /// <summary>The target in the indicator's own unit; NaN when there is none.</summary>
    public double Target { get; init; } = double.NaN;

    /// <summary>What happens beyond the target. Default: the score goes on rising.</summary>
    public TargetCap TargetCap { get; init; }
}
