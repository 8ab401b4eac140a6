using System.Collections.Immutable;
using Pleiades.Scoring.Models;

namespace Pleiades.Scoring.Composites;

/// <summary>Looks at a recipe beside the tree: codes that it names and the tree does not have, which would change nothing and say nothing.</summary>
public static class RecipeCheck
{
    /// <summary>Lists what is named in vain.</summary>
    /// <param name="recipe">The recipe.</param>
    /// <param name="model">The tree.</param>
    /// <returns>One issue each; the place is the choice. Empty when every code is known.</returns>
    public static ImmutableArray<Issue> Of(CompositeRecipe recipe, CompositeModel model)
    {
        ArgumentNullException.ThrowIfNull(recipe);
        ArgumentNullException.ThrowIfNull(model);
        var aggregate = recipe.Aggregate;
        return
        [
            .. Unknown("denominators", recipe.Denominators.Keys, IsIndicator, "indicator"),
            .. Unknown("treat.by_indicator", recipe.Treat?.ByIndicator.Keys ?? [], IsIndicator, "indicator"),
            .. Unknown("normalise.by_indicator", recipe.Normalise.ByIndicator.Keys, IsIndicator, "indicator"),
            .. Unknown("aggregate.by_node", aggregate.ByNode.Keys, code => model.Find(code) is var at and >= 0 && model.Nodes[at].Level > 1, "pillar or index"),
            .. Unknown("aggregate.required", aggregate.Required.Concat(aggregate.ByLevel.Values.Concat(aggregate.ByNode.Values).SelectMany(r => r.Required)), code => model.Find(code) >= 0, "element"),
            .. aggregate.ByLevel.Keys.Where(level => level < 2 || level > model.Levels).Order()
                .Select(level => new Issue("level", $"the tree has no level {level} to aggregate; 2 to {model.Levels} are there", "aggregate.by_level")),
        ];

        bool IsIndicator(string code) => model.Find(code) is var at and >= 0 && model.Nodes[at].Level == 1;
    }

    private static IEnumerable<Issue> Unknown(string place, IEnumerable<string> codes, Func<string, bool> known, string what) => codes.Distinct(StringComparer.Ordinal)
        .Where(code => !known(code)).Order(StringComparer.Ordinal).Select(code => new Issue("unknown_code", $"'{code}' is no {what} of the tree and changes nothing", place));
}
