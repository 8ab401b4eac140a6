using System.Collections.Immutable;
using Pleiades.Scoring.Composites;

namespace Pleiades.Scoring.Panels;

/// <summary>The composite indicator of one year.</summary>
/// <param name="Time">The year as the data write it.</param>
/// <param name="Data">The data of the year after gaps were filled from other years.</param>
/// <param name="Steps">Every step of the year.</param>
public sealed record DatedSteps(string Time, CompositeData Data, CompositeSteps Steps)
{
    /// <summary>Cells that were filled from other years, as row and column of <see cref="Data"/>.</summary>
    public ImmutableArray<(int Row, int Column)> FilledInTime { get; init; } = [];
}
