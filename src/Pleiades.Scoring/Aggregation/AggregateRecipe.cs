using System.Collections.Immutable;
using Pleiades.Scoring.Decisions;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Aggregation;

/// <summary>The choices behind aggregation. Weights are those of the model. A rule for a node goes before one for its level, and that before the rest.</summary>
public sealed record AggregateRecipe
{
    /// <summary>Weighted arithmetic means at every level, over whatever is there.</summary>
    public static AggregateRecipe Default { get; } = new();

    /// <summary>The method. Default: weighted arithmetic mean.</summary>
    public AggregateMethod Method { get; init; }

    /// <summary>What the nodes of a level do differently (2 = pillars …). Default: nothing.</summary>
    public ImmutableDictionary<int, AggregateRule> ByLevel { get; init; } = ImmutableDictionary<int, AggregateRule>.Empty;

    /// <summary>What single nodes do differently, by their code; a code that is no aggregate of the model is passed over. Default: nothing.</summary>
    public ImmutableDictionary<string, AggregateRule> ByNode { get; init; } = ImmutableDictionary<string, AggregateRule>.Empty;

    /// <summary>The power of the power mean; 0 is the geometric mean. Default: 1.</summary>
    public double Power { get; init; } = 1;

    /// <summary>Smallest share of children, unweighted, that must be there; fraction 0..1. Default: 0, so one is enough.</summary>
    public double MinChildren { get; init; }

    /// <summary>Codes of elements without which their parent has no score. Default: none.</summary>
    public ImmutableArray<string> Required { get; init; } = [];

    /// <summary>Outranking: how far from one half a share of weight must be to count as a win or a loss. Default: 1e-12, which only absorbs rounding.</summary>
    public double TieTolerance { get; init; } = 1e-12;

    /// <summary>The choices behind TOPSIS, VIKOR, PROMETHEE, Mazziotta-Pareto and the benefit of the doubt. Default: those of <see cref="DecisionRecipe.Default"/>.</summary>
    public DecisionRecipe Decision { get; init; } = DecisionRecipe.Default;

    /// <summary>The method for a level, before any rule for a single node.</summary>
    /// <param name="level">The level.</param>
    public AggregateMethod MethodAt(int level) => ByLevel.GetValueOrDefault(level)?.Method ?? Method;

    /// <summary>The rule that holds for a node, nothing in it being null.</summary>
    /// <param name="code">Code of the node.</param>
    /// <param name="level">Its level.</param>
    public AggregateRule RuleFor(string code, int level)
    {
        var (near, middle) = (ByNode.GetValueOrDefault(code), ByLevel.GetValueOrDefault(level));
        return new AggregateRule
        {
            Method = near?.Method ?? middle?.Method ?? Method,
            Power = near?.Power ?? middle?.Power ?? Power,
            MinChildren = near?.MinChildren ?? middle?.MinChildren ?? MinChildren,
            Required = [.. Required, .. middle?.Required ?? [], .. near?.Required ?? []],
        };
    }

    /// <summary>Whether the method of any node looks at other subjects than the one it scores, so that one score cannot be changed alone.</summary>
    /// <param name="model">The tree.</param>
    public bool ComparesSubjects(CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        return model.Aggregates.Any(a => !WeightedMeans.Covers(RuleFor(model.Nodes[a].Code, model.Nodes[a].Level).Method!.Value));
    }

    /// <summary>Checks the choices.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A choice lies outside its range.</exception>
    public void Validate()
    {
        new AggregateRule { Method = Method, Power = Power, MinChildren = MinChildren }.Validate("all levels");
        foreach (var (level, rule) in ByLevel) rule.Validate($"level {level}");
        foreach (var (code, rule) in ByNode) rule.Validate($"node '{code}'");
        if (TieTolerance is not (>= 0 and < 0.5))
            throw new ArgumentOutOfRangeException(nameof(TieTolerance), TieTolerance, "At least 0 and below one half is expected.");
        Decision.Validate();
    }
}
