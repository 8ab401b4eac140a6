using System.Collections.Immutable;
using Pleiades.Scoring.Boards;

namespace Pleiades.Reports.Dossiers;

/// <summary>One pillar of the framework.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Entry">Score, verdict, reason and comparisons, as scored.</param>
/// <param name="Indicators">Its indicators.</param>
public sealed record PillarBoard(Wording Name, BoardEntry Entry, ImmutableArray<IndicatorRow> Indicators);
