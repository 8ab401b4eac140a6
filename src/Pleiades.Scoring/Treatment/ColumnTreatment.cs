using System.Collections.Immutable;

namespace Pleiades.Scoring.Treatment;

/// <summary>What treatment did to one indicator.</summary>
public sealed record ColumnTreatment
{
    /// <summary>The indicator.</summary>
    public required string Column { get; init; }

    /// <summary>The shape as it came.</summary>
    public ShapeCheck Before { get; init; }

    /// <summary>The shape after winsorising; null when it was not needed or not defined.</summary>
    public ShapeCheck? AfterWinsorising { get; init; }

    /// <summary>The shape after the transform; null when there was none.</summary>
    public ShapeCheck? AfterTransform { get; init; }

    /// <summary>Number of points winsorised; null when it was not needed or not defined.</summary>
    public int? Winsorised { get; init; }

    /// <summary>The transform applied.</summary>
    public Transform Transform { get; init; }

    /// <summary>What the transform worked on.</summary>
    public TreatmentBase TransformedFrom { get; init; }

    /// <summary>Whether <see cref="Treatment.Transform.LogEitherTail"/> worked on the upper end.</summary>
    public bool UpperTail { get; init; }

    /// <summary>The shift and the power of <see cref="Treatment.Transform.BoxCox"/>; null for any other transform.</summary>
    public BoxCoxFit? BoxCox { get; init; }

    /// <summary>How winsorising changed each value, also where the transform then started over from the originals; empty when it was not needed.</summary>
    public ImmutableArray<PointMark> Marks { get; init; } = [];
}
