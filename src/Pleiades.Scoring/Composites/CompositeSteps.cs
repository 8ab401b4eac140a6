using System.Collections.Immutable;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Tables;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Composites;

/// <summary>A composite indicator with every step that led to it.</summary>
public sealed record CompositeSteps
{
    /// <summary>The tree and the weights used.</summary>
    public required CompositeModel Model { get; init; }

    /// <summary>The choices.</summary>
    public required CompositeRecipe Recipe { get; init; }

    /// <summary>The values divided by their denominators; the raw values where nothing is divided.</summary>
    public required ScoreTable Denominated { get; init; }

    /// <summary>What was filled; null when nothing was to be.</summary>
    public ImputeResult? Imputed { get; init; }

    /// <summary>Who was left out; null when nobody was to be.</summary>
    public ScreenResult? Screened { get; init; }

    /// <summary>The values that treatment starts from: denominated, filled and screened.</summary>
    public required ScoreTable Prepared { get; init; }

    /// <summary>What was pulled in; null when nothing was to be.</summary>
    public TreatResult? Treated { get; init; }

    /// <summary>The values that normalisation starts from: treated where anything was, else as prepared.</summary>
    public ScoreTable ToNormalise => Treated?.Table ?? Prepared;

    /// <summary>The indicators on one scale.</summary>
    public required ScoreTable Normalised { get; init; }

    /// <summary>Indicators, pillars and the index; the last column is the index.</summary>
    public required ScoreTable Scores { get; init; }

    /// <summary>What could not be computed and why; the code is the step.</summary>
    public ImmutableArray<Issue> Issues { get; init; } = [];
}
