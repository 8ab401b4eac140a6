using System.Collections.Immutable;
using Pleiades.Scoring.Aggregation;
using Pleiades.Scoring.Imputation;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Screening;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Scoring.Composites;

/// <summary>Every choice behind a composite indicator, step by step. A step that is null is left out.</summary>
public sealed record CompositeRecipe
{
    /// <summary>Divide where the model says so, normalise by min-max from 0 to 100, weighted arithmetic means; nothing screened, filled or treated.</summary>
    public static CompositeRecipe Default { get; } = new();

    /// <summary>Whether indicators that name a denominator are divided by it. Default: they are.</summary>
    public bool Denominate { get; init; } = true;

    /// <summary>Indicators that are not divided although the model says so, by code. Default: none.</summary>
    public ImmutableArray<string> Undivided { get; init; } = [];

    /// <summary>Another denominator for a named indicator, by code. Default: what the model says.</summary>
    public ImmutableDictionary<string, string> Denominators { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How gaps are filled. Default: they are not.</summary>
    public ImputeRecipe? Impute { get; init; }

    /// <summary>Code of the group column that imputation by groups looks at. Default: none.</summary>
    public string? ImputeGroup { get; init; }

    /// <summary>Which subjects are left out. Default: none.</summary>
    public ScreenRecipe? Screen { get; init; }

    /// <summary>Whether subjects are screened before or after gaps are filled. Default: before.</summary>
    public StepOrder Order { get; init; }

    /// <summary>How outliers are pulled in. Default: they are not.</summary>
    public TreatRecipe? Treat { get; init; }

    /// <summary>How indicators are brought to one scale. Default: min-max from 0 to 100.</summary>
    public NormaliseRecipe Normalise { get; init; } = NormaliseRecipe.Default;

    /// <summary>How scores become pillars and the index. Default: weighted arithmetic means.</summary>
    public AggregateRecipe Aggregate { get; init; } = AggregateRecipe.Default;

    /// <summary>Checks every step.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    /// <exception cref="ArgumentException">Gaps are to be filled by groups, and no group column is named.</exception>
    public void Validate()
    {
        if (!Enum.IsDefined(Order)) throw new ArgumentOutOfRangeException(nameof(Order), Order, "One of the orders is expected.");
        Impute?.Validate();
        Screen?.Validate();
        Treat?.Validate();
        Normalise.Validate();
        Aggregate.Validate();
        if (Impute is { Method: ImputeMethod.GroupMean or ImputeMethod.GroupMedian } && ImputeGroup is null)
            throw new ArgumentException("Filling by groups needs the code of a group column.", nameof(ImputeGroup));
    }
}
