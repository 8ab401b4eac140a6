namespace Pleiades.Scoring.Treatment;

/// <summary>Where winsorising cuts a column: everything beyond the two ends is set to them.</summary>
internal readonly record struct WinsorCut
{
    /// <summary>The lower end; NaN for a column without values.</summary>
    internal double Least { get; init; }

    /// <summary>The upper end.</summary>
    internal double Most { get; init; }

    /// <summary>Number of distinct values pulled in from below.</summary>
    internal int LowSteps { get; init; }

    /// <summary>Number of distinct values pulled in from above.</summary>
    internal int HighSteps { get; init; }

    /// <summary>Number of points pulled in from below.</summary>
    internal int LowPoints { get; init; }

    /// <summary>Number of points pulled in from above.</summary>
    internal int HighPoints { get; init; }

    /// <summary>The shape after the cut.</summary>
    internal ShapeCheck After { get; init; }

    /// <summary>Number of points pulled in.</summary>
    internal int Changed => HighPoints + LowPoints;

    /// <summary>Writes the values after the cut and how each was changed.</summary>
    internal void Apply(ReadOnlySpan<double> values, Span<double> destination, Span<PointMark> marks)
    {
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] > Most) (destination[i], marks[i]) = (Most, PointMark.High);
            else if (values[i] < Least) (destination[i], marks[i]) = (Least, PointMark.Low);
            else destination[i] = values[i];
        }
    }
}
