using System.Collections.Immutable;
using Pleiades.Catalog;
using Pleiades.Scoring.Composites;
using Pleiades.Scoring.Models;
using Pleiades.Scoring.Normalisation;
using Pleiades.Scoring.Sensitivity;
using Pleiades.Scoring.Treatment;

namespace Pleiades.Workbench.Composites;

/// <summary>Reads the choices that could have been made otherwise from YAML.</summary>
/// <remarks>
/// A key is a factor, below it each alternative with what it changes in the recipe, in the words of a recipe file; <c>none</c> changes
/// nothing. The key <c>weights</c> of an alternative is <c>equal</c>, or a mapping of codes to weights.
/// </remarks>
public static class FactorFile
{
    private const string WeightsKey = "weights";

    /// <summary>Reads factors.</summary>
    /// <param name="name">Name of the text, for the places of issues.</param>
    /// <param name="text">The YAML text.</param>
    /// <param name="model">The tree whose weights are changed.</param>
    /// <param name="nominal">The recipe that is changed.</param>
    /// <returns>The factors, or nothing and every fault with line and column.</returns>
    public static Reading<IReadOnlyList<Factor>> Read(string name, string text, CompositeModel model, CompositeRecipe nominal)
    {
        ArgumentNullException.ThrowIfNull(model);
        var issues = new List<Issue>();
        var factors = new List<Factor>();
        if (YamlMap.Open(name, text, issues) is { } map)
        {
            foreach (var factor in map.Keys.ToList())
            {
                if (map.Map(factor) is not { } inner) continue;
                factors.Add(new Factor(factor, [.. inner.Keys.ToList().Select(a => AlternativeOf(inner, a, model, nominal))]));
                if (factors[^1].Alternatives.IsEmpty) map.ComplainAt(factor, "factor", $"'{factor}' has no alternative");
            }
        }

        if (issues.Count == 0 && factors.Count == 0) issues.Add(new Issue("factor", "at least one factor is expected", name));
        return new Reading<IReadOnlyList<Factor>>(issues.Count == 0 ? factors : null, [.. issues]);
    }

    /// <summary>What is varied when no file says so: the scale, the treatment of outliers, given or equal weights.</summary>
    /// <param name="model">The tree.</param>
    /// <param name="nominal">The recipe as it stands.</param>
    public static ImmutableArray<Factor> Default(CompositeModel model, CompositeRecipe nominal)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(nominal);
        var ends = new ScoreBounds(1, 100);
        var given = new Alternative("as given");
        return
        [
            new Factor("scale",
            [
                given,
                new("z_score") { Change = r => r with { Normalise = new NormaliseRecipe { Method = NormaliseMethod.ZScore, Bounds = ends } } },
                new("rank") { Change = r => r with { Normalise = new NormaliseRecipe { Method = NormaliseMethod.Rank, Bounds = ends } } },
            ]),
            new Factor("outliers", [given, nominal.Treat is null
                ? new("winsorised") { Change = r => r with { Treat = TreatRecipe.Default } }
                : new("untreated") { Change = r => r with { Treat = null } }]),
            new Factor("weights", [given, new("equal") { Weights = [.. model.Nodes.Select(_ => 1.0)] }]),
        ];
    }

    private static Alternative AlternativeOf(YamlMap factor, string name, CompositeModel model, CompositeRecipe nominal)
    {
        if (factor.IsText(name) && factor.Text(name) is "none" or "") return new Alternative(name);
        if (factor.Map(name) is not { } map) return new Alternative(name);
        RecipeFields.Read(map, nominal, WeightsKey);
        var changes = map.Keys.Any(k => k != WeightsKey);
        return new Alternative(name)
        {
            Change = changes ? recipe => (CompositeRecipe)RecipeFields.Read(map, recipe, WeightsKey) : static recipe => recipe,
            Weights = map.Has(WeightsKey) ? Weights(map, model) : default,
        };
    }

    private static ImmutableArray<double> Weights(YamlMap map, CompositeModel model)
    {
        if (map.IsText(WeightsKey))
        {
            if (map.Text(WeightsKey) != "equal") map.ComplainAt(WeightsKey, "weights", $"'{map.Text(WeightsKey)}': equal, or a mapping of codes to weights is expected");
            return [.. model.Nodes.Select(_ => 1.0)];
        }

        var weights = model.Nodes.Select(n => n.Weight).ToArray();
        if (map.Map(WeightsKey) is not { } given) return [.. weights];
        foreach (var code in given.Keys.ToList())
        {
            if (model.Find(code) is not (var at and >= 0)) given.ComplainAt(code, "weights", $"'{code}' is no element of the tree");
            else if (given.Number(code) is var weight && double.IsFinite(weight) && weight >= 0) weights[at] = weight;
            else given.ComplainAt(code, "weights", $"a weight of at least 0 is expected for '{code}'");
        }

        return [.. weights];
    }
}
