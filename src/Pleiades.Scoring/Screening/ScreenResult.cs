using System.Collections.Immutable;
using Pleiades.Scoring.Tables;

namespace Pleiades.Scoring.Screening;

/// <summary>The subjects that stay, and the account of all.</summary>
/// <param name="Table">The rows that stay.</param>
/// <param name="Units">One per subject of the input, in its order.</param>
public sealed record ScreenResult(ScoreTable Table, ImmutableArray<ScreenedUnit> Units);
