using System.Collections.Immutable;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Composites;

/// <summary>What stands before normalisation, which may look at several years at once.</summary>
internal sealed record BegunSteps(
    ScoreTable Divided, ImputeResult? Filled, ScreenResult? Kept, ScoreTable Prepared, TreatResult? Treated, ImmutableArray<Issue> Issues)
{
    /// <summary>The values that normalisation starts from.</summary>
    internal ScoreTable ToNormalise => Treated?.Table ?? Prepared;
}
