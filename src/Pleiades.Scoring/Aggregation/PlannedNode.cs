using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Aggregation;

/// <summary>What a plan knows of one aggregate.</summary>
internal sealed class PlannedNode
{
    internal PlannedNode(CompositeModel model, int node, int[] places, AggregateRecipe recipe)
    {
        var rule = recipe.RuleFor(model.Nodes[node].Code, model.Nodes[node].Level);
        (Method, Power, MinChildren) = (rule.Method!.Value, rule.Power!.Value, rule.MinChildren!.Value);
        Children = [.. model.Children(node)];
        Places = [.. Children.Select(c => places[c])];
        Required = [.. Children.Select(c => rule.Required.Contains(model.Nodes[c].Code))];
        AnyRequired = Required.Contains(true);
        Indicators = places.Length == 0 ? 0 : places.Max() + 1 - model.Aggregates.Length;
    }

    internal AggregateMethod Method { get; }

    internal double Power { get; }

    internal double MinChildren { get; }

    /// <summary>Positions of the children in the model.</summary>
    internal int[] Children { get; }

    /// <summary>The column of each child: given columns first, aggregates after them; −1 when it has none.</summary>
    internal int[] Places { get; }

    /// <summary>Whether there is no score without this child.</summary>
    internal bool[] Required { get; }

    internal bool AnyRequired { get; }

    /// <summary>Number of given columns, from which on a place is that of an aggregate.</summary>
    internal int Indicators { get; }

    /// <summary>Whether so many children, those required among them, are enough.</summary>
    internal bool Enough(double there) => there > 0 && there / Children.Length >= MinChildren;
}
